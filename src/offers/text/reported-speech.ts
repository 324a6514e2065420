import type { Span } from '../types.ts'

/** What another is quoted with: "mereka bilang gini: “kami sudah …”". */
const QUOTED =
  /(?<!\p{L})(?:mereka|mrk|dia|doi|beliau|agen\p{L}{0,4}|sponsor\p{L}{0,4}|calo\p{L}{0,4}|admin\p{L}{0,4}|cs|bos\p{L}{0,4}|hrd|orangnya|wonge|perekrut\p{L}{0,4}|they|he|she|agent|recruiter)\s+(?:\p{L}{1,12}\s+){0,2}(?:bilang\p{L}{0,3}|(?:ng)?(?:k?asih?|bagi|beri) ?(?:tau|tahu)|kata\p{L}{0,3}|ngomong|nulis|jawab|balas|bales|chat|wa|said|says|wrote|told)(?!\p{L})[^"“”'\n]{0,20}["“']([^"“”\n]{1,600})["”']/giu

const MARK = /["“”']/

/** Where a text has the words of somebody else, as marked: what "we" did there is not done by who writes. Pure. */
export function quotedIn(text: string): readonly Pick<Span, 'start' | 'end'>[] {
  if (!MARK.test(text)) return []
  return [...text.matchAll(QUOTED)].map(({ 0: whole, 1: said = '', index }) => {
    const end = index + whole.length - 1
    return { start: end - said.length, end }
  })
}
