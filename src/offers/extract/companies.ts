import type { Token } from '../text/normalise.ts'
import { wordList } from '../text/word.ts'
import type { Case, Entities } from '../types.ts'

type Company = Entities['companies'][number]

/** Words before a company's name. */
const isMarker = wordList('pt cv ud yayasan lpk koperasi p3mi pjtki perum firma pd')
/** Markers that name a company even in small letters. */
const SURE_MARKERS = new Set(['pt', 'cv'])
/** Markers written with a full stop: PT. Maju Jaya. */
const DOTTED = new Set(['pt', 'cv', 'ud', 'pd'])
/** Words after an English company's name. */
const isEnding = wordList('ltd co inc corp limited llc gmbh bhd corporation company plc')
/** Words that never belong to a name. */
const NOT_A_NAME = new Set(
  (
    'butuh cari mencari membuka membutuhkan buka di ke yang dan untuk dengan adalah ada loker lowongan gaji resmi kami saya ini itu dari ' +
    'sedang akan sudah tidak bukan atau alamat izin no nomor sip2mi sip3mi sippmi siuppak berizin terdaftar lokasi penempatan posisi bagian syarat ' +
    'ternama besar asing swasta perorangan atas a hub hubungi wa info the is are hiring needs looking need for in at kantor tempat ' +
    'nya ya yah apa apaan opo naon mana siapa sapa gak ga gk nggak ngga kok sih dong kah juga aja saja dia mereka lho loh nih tuh pun bukannya which what who that this'
  ).split(' '),
)
/** "LPK SO" is a training centre that may send people, whatever its name. */
const KIND = new Set(['so'])
const LONGEST_NAME = 6
const LONGEST_SMALL_NAME = 3
const LONGEST_ENGLISH_NAME = 4

function isCapital(text: string, token: Token): boolean {
  const first = text.charAt(token.start)
  return first !== first.toLowerCase() || (first >= '0' && first <= '9')
}

function gapIsPlain(text: string, from: number, to: number): boolean {
  return to - from <= 3 && !/[\n,;:!?()|•]/.test(text.slice(from, to))
}

function nameAfter(offer: Case, tokens: readonly Token[], at: number): Company | null {
  const marker = tokens[at]
  const text = marker === undefined ? '' : (offer.parts[marker.part]?.text ?? '')
  if (marker === undefined) return null
  const small = !isCapital(text, marker)
  if (small && !SURE_MARKERS.has(marker.word)) return null
  const most = small ? LONGEST_SMALL_NAME : LONGEST_NAME
  let last = at
  for (let i = at + 1; i <= at + most; i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (
      token === undefined ||
      before === undefined ||
      token.part !== marker.part ||
      NOT_A_NAME.has(token.word)
    )
      break
    if (i === at + 1 && !DOTTED.has(marker.word) && text.charAt(before.end) === '.') break
    if (!gapIsPlain(text, before.end, token.start) || (!small && !isCapital(text, token))) break
    if (i > at + 1 && token.sentence !== before.sentence) break
    last = i
  }
  const end = tokens[last]
  if (last - at < fewestWords(marker, text)) return null
  if (last === at + 1 && KIND.has(tokens[last]?.word ?? '')) return null
  if (last === at || end === undefined || !/[a-z]/.test(tokens[at + 1]?.word ?? '')) return null
  const span = { part: marker.part, start: marker.start, end: end.end }
  return { name: text.slice(span.start, span.end), span }
}

/** "CV" is also a résumé and "PT." may end a sentence: then one word is not enough for a name. */
function fewestWords(marker: Token, text: string): number {
  return marker.word === 'cv' || text.charAt(marker.end) === '.' ? 2 : 1
}

function nameBefore(offer: Case, tokens: readonly Token[], at: number): Company | null {
  const ending = tokens[at]
  const text = ending === undefined ? '' : (offer.parts[ending.part]?.text ?? '')
  if (ending === undefined || !isCapital(text, ending)) return null
  let first = at
  for (let i = at - 1; i >= at - LONGEST_ENGLISH_NAME; i--) {
    const token = tokens[i]
    const after = tokens[i + 1]
    if (
      token === undefined ||
      after === undefined ||
      token.part !== ending.part ||
      NOT_A_NAME.has(token.word)
    )
      break
    if (!/^[\s.&,-]{1,3}$/.test(text.slice(token.end, after.start)) || !isCapital(text, token)) break
    first = i
  }
  const start = tokens[first]
  if (first === at || start === undefined) return null
  const span = { part: ending.part, start: start.start, end: ending.end }
  return { name: text.slice(span.start, span.end), span }
}

/**
 * Companies and agencies as written: PT, CV, UD, Yayasan, LPK, Koperasi and a name; English names before Ltd, Co, Inc.
 * @param offer the case
 * @param tokens tokens of its matching copy
 */
export function companiesOf(offer: Case, tokens: readonly Token[]): Entities['companies'] {
  const found: Company[] = []
  tokens.forEach((token, index) => {
    if (!isMarker(token.entry) && !isEnding(token.entry)) return
    const end = found.at(-1)
    if (end !== undefined && end.span.part === token.part && end.span.end >= token.end) return
    const company = isMarker(token.entry) ? nameAfter(offer, tokens, index) : nameBefore(offer, tokens, index)
    if (company === null) return
    if (end !== undefined && end.span.part === company.span.part && end.span.end > company.span.start)
      found.pop()
    found.push(company)
  })
  return found
}
