import { wordsOf } from '../text/said.ts'
import type { Verdict } from '../types.ts'

/** Words of pay: the sum is what they would get. */
const PAY =
  /(?<!\p{L})(?:gaji|gajinya|gajine|gajiku|upah|upahnya|bayaran|bayarannya|bonus|bonusnya|lembur|lemburan|lemburnya|tunjangan|thr|komisi|komisinya|penghasilan|hasil|hasilnya|uang saku|uang makan|digaji|sebulan|perbulan|per bulan|salary|wage|wages|pay|allowance|overtime|monthly|a month)(?!\p{L})/iu
const MOST_WORDS = 8

/**
 * Whether a few words name a sum of money of which nothing is known: "2 jt", "totalnya 15 juta". It may be what is wanted
 * of them. Pure.
 */
export function isUnknownSum(text: string, { entities, remarks = [], situations }: Verdict): boolean {
  if (entities.money.length === 0 || remarks.length + situations.length > 0) return false
  return wordsOf(text).length <= MOST_WORDS && !PAY.test(text)
}
