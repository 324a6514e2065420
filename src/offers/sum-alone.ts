import type { Verdict } from './types.ts'

/** Words beside a sum that say nothing of what it is for. */
const FILLER =
  /(?<!\p{L})(?:sekitar|kurang|lebih|kira|kira-kira|aja|saja|doang|tok|wae|kak|min|bang|mbak|katanya|jare|itu|only|about|around|just|they|said|dulu|dl|sik)(?!\p{L})/giu
const LETTER = /[\p{L}\p{N}]/u
const LONGEST = 30

/** Whether a text names a sum of money and nothing else: "2 jt", "500rb aja". Pure. */
export function isSumAlone(text: string, { entities: { money } }: Pick<Verdict, 'entities'>): boolean {
  const [sum, ...more] = money
  if (!sum || more.length > 0 || text.length > LONGEST) return false
  const rest = `${text.slice(0, sum.span.start)} ${text.slice(sum.span.end)}`
  return !LETTER.test(rest.replace(FILLER, ''))
}
