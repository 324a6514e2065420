import type { Token } from '../text/normalise.ts'
import type { Case, Money } from '../types.ts'

type Period = NonNullable<Money['period']>

const PERIODS: Readonly<Record<Period, string>> = {
  hour: 'jam hour hr hrs hourly jem',
  day: 'hari hr hri day daily dinten dino dinten poe',
  week: 'minggu mgg mggu pekan week weekly minggon',
  month: 'bulan bln bl month monthly mth mo wulan sasih sasi bulanan',
  year: 'tahun thn th year yearly taun annum',
  task: 'tugas task misi order klik produk video like job kegiatan',
}
const WHOLE: Readonly<Record<Period, string>> = {
  hour: 'sejam perjam hourly',
  day: 'sehari perhari harian daily sadinten sedino sapoe',
  week: 'seminggu perminggu mingguan weekly sepekan',
  month: 'sebulan perbulan bulanan monthly sabulan sawulan sesasi sebln perbln',
  year: 'setahun pertahun tahunan yearly',
  task: 'pertugas pertask permisi perorder',
}

function table(words: Readonly<Record<Period, string>>): ReadonlyMap<string, Period> {
  const map = new Map<string, Period>()
  const add = (period: Period, list: string): void => {
    for (const word of list.split(' ')) map.set(word, period)
  }
  add('hour', words.hour)
  add('day', words.day)
  add('week', words.week)
  add('month', words.month)
  add('year', words.year)
  add('task', words.task)
  return map
}

const periods = table(PERIODS)
const whole = table(WHOLE)
const EVERY = new Set([
  'per',
  'tiap',
  'setiap',
  'saben',
  'a',
  'an',
  'each',
  'every',
  'se',
  'unggal',
  'sa',
  'p',
])
const WORDS_AHEAD = 3
const WORDS_BACK = 3

/**
 * What period an amount is paid for: "per bulan", "/bln", "sebulan", "a month" after it, "gaji bulanan" before it.
 * @param offer the case
 * @param tokens tokens of its matching copy
 * @param first index of the amount's first token
 * @param last index of its last token (of a span: of the higher amount)
 */
export function periodOf(offer: Case, tokens: readonly Token[], first: number, last: number): Period | null {
  const end = tokens[last]
  if (end === undefined) return null
  for (let i = last + 1; i <= last + WORDS_AHEAD; i++) {
    const token = tokens[i]
    if (token === undefined || token.part !== end.part || token.sentence !== end.sentence) break
    const previous = tokens[i - 1]
    if (
      previous !== undefined &&
      offer.parts[token.part]?.text.slice(previous.end, token.start).includes(',')
    )
      break
    const all = whole.get(token.word)
    if (all !== undefined) return all
    const period = periods.get(token.word)
    if (period === undefined) {
      if (/\d/.test(token.word)) break
      continue
    }
    const before = tokens[i - 1]
    const gap =
      before === undefined ? '' : (offer.parts[token.part]?.text.slice(before.end, token.start) ?? '')
    if (gap.includes('/') || EVERY.has(before?.word ?? '')) return period
  }
  for (let i = first - 1; i >= first - WORDS_BACK; i--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== end.sentence || /\d/.test(token.word)) break
    const all =
      whole.get(token.word) ?? (EVERY.has(tokens[i - 1]?.word ?? '') ? periods.get(token.word) : undefined)
    if (all !== undefined) return all
  }
  return null
}
