import { saying, spokenWords } from '../text/said.ts'
import type { Danger } from '../types.ts'

/** Towns at a border, by the country on the other side: over the river at Mae Sot is Myawaddy. */
const ACROSS: readonly (readonly [town: RegExp, country: string])[] = [
  [saying('mae (?:sot|sod)|maesot|mae sai'), 'MM'],
  [saying('aranyaprathet|aranya prathet|aranya'), 'KH'],
  [saying('chiang (?:saen|khong)'), 'LA'],
]
const CROSSES =
  '(?:nyebrang|nyeberang|nyabrang|menyeberang|menyebrang|diseberangkan|diseberangin|disebrangin|seberang|sebrang|crossed|crossing|across|over)'
const OVER = saying(
  `${CROSSES} ~2 (?:sungai|kali|bengawan|walungan|perbatasan|batas|river|border|moei)|(?:sungai|river) ~1 (?:nyebrang|nyeberang|crossed|crossing)`,
)
const NOT_OVER = saying(
  '(?:mau|akan|arep|bakal|bade|besok|nanti|malam ini|sebelum|belum|jangan|kalau|katanya|will|going to|about to|tonight|before|if|not|kabur|lari|lolos|berenang|swam|escaped|fled|(?:dari|from) (?:myanmar|kamboja|cambodia|laos|sana|seberang))',
)

/** The country somebody was brought to over the border at a town that is named; null where none is told. Pure. */
function countryAcross(text: string): string | null {
  const words = spokenWords(text)
  if (!OVER.test(words) || NOT_OVER.test(words)) return null
  return ACROSS.find(([town]) => town.test(words))?.[1] ?? null
}

/**
 * A danger as it is where it seems to be: over the border, where they were brought, with the town they were last heard of
 * from; and nobody leaves home of whom there is no news since. Pure.
 */
export function asOverBorder(
  danger: Danger,
  text: string,
  abroad: readonly { country: string; name: string }[],
): Danger {
  const across = countryAcross(text)
  const [last] = abroad
  const gone =
    danger.departing && danger.kind === 'missing' && danger.whose === 'others' && last !== undefined
  if (across !== null && last !== undefined)
    return {
      ...danger,
      departing: false,
      country: across,
      places: abroad.map(({ name }) => name.toLowerCase()),
    }
  if (!gone) return danger
  return { ...danger, departing: false, country: last.country, places: [last.name.toLowerCase()] }
}
