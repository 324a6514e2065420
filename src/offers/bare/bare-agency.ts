import type { BareContent } from './bare-content.ts'

/** A company's name with its form, as UTF-16 offsets of the text. */
export interface NamedAgency {
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}&]+(?:[.'’-][\p{L}\p{N}]+)*\.?/gu
/** Forms that name a company even in small letters; the others need a name in capitals after them. */
const SURE_FORMS = new Set(['pt', 'cv'])
const FORMS = new Set([
  'pt',
  'cv',
  'p3mi',
  'pjtki',
  'pptkis',
  'agen',
  'agensi',
  'agency',
  'perusahaan',
  'company',
  'lpk',
  'yayasan',
])
const LONGEST_NAME = 6
const LONGEST_SMALL_NAME = 4

/**
 * The company a short message names: "PT Maju Jaya", "pt maju jaya", "agency Harapan Kita". Pure.
 * @returns where it stands, with its form; null where no name follows a form
 */
export function agencyIn(text: string, { words }: BareContent): NamedAgency | null {
  const tokens = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replace(/\./g, ''),
    start: index,
    end: index + word.replace(/\.$/, '').length,
    capital: /^[\p{Lu}\p{N}]/u.test(word),
    title: /^\p{Lu}\p{Ll}/u.test(word),
  }))
  // "agency PT Maju Jaya": the last form before the name counts, and the sure ones first.
  const forms = tokens.flatMap(({ word }, at) => (FORMS.has(word) ? [at] : []))
  const at = forms.findLast(form => SURE_FORMS.has(tokens[form]?.word ?? '')) ?? forms.at(-1)
  const form = at === undefined ? undefined : tokens[at]
  if (form === undefined || at === undefined) return null
  const inSmall = SURE_FORMS.has(form.word) && tokens[at + 1]?.capital === false
  const name: typeof tokens = []
  for (const [index, token] of tokens.entries()) {
    if (index <= at || name.length >= LONGEST_NAME) continue
    const before = tokens[index - 1] ?? form
    const gap = text.slice(before.end, token.start)
    if (/[\n?!,;:()“”"]/.test(gap) && !(name.length === 0 && /^[:\s“"]*$/.test(gap))) break
    const next = tokens[index + 1]
    const asks = words.asking.has(token.word) && !(token.title && next?.title && !words.asking.has(next.word))
    if (asks || words.reached.has(token.word) || words.after_name.has(token.word)) break
    const carriesOn = name.length > 0 && (token.word === '&' || words.name_words.has(token.word))
    if (!inSmall && !token.capital && !carriesOn) break
    name.push(token)
  }
  const last = name.at(-1)
  if (!last || (inSmall && name.length > LONGEST_SMALL_NAME)) return null
  if (
    inSmall
      ? name.some(({ word }) => words.no_name.has(word) || /\d/.test(word))
      : words.no_name.has(name[0]?.word ?? '')
  )
    return null
  if (
    name
      .map(({ word }) => word)
      .join('')
      .replace(/[^\p{L}]/gu, '').length < 3
  )
    return null
  return { start: form.start, end: last.end }
}
