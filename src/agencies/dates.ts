const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'pebruari', 'peb', 'february'],
  ['maret', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'des', 'dec', 'december'],
]

/**
 * Reads the last date written in a cell: "31 Desember 2027", "31/12/2027", "2027-12-31", "1 Jan 2023 s.d. 31 Des 2027".
 * Days come before months, as Indonesians write.
 * @returns `YYYY-MM-DD`, or null where no real day stands there
 */
export function readDay(text: string): string | null {
  const iso = [...text.matchAll(/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g)].at(-1)
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = [...text.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/g)].at(-1)
  if (numeric) return toDay(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))
  const worded = [...text.matchAll(/\b(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s,-]+(\d{4})\b/gi)].at(-1)
  if (!worded) return null
  const month = MONTHS.findIndex(names => names.includes((worded[2] ?? '').toLowerCase()))
  return toDay(Number(worded[3]), month + 1, Number(worded[1]))
}

function toDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same && year > 1900 && year < 2200 ? date.toISOString().slice(0, 10) : null
}
