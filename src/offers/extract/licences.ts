import type { Token } from '../text/normalise.ts'
import { wordList } from '../text/word.ts'
import type { Case, Entities, Span } from '../types.ts'

/** Names of Indonesian licences and registrations: placement company, job order, crewing, business number. */
const isLicence = wordList(
  'sip2mi sip3mi sip2tki siuppak siupak siup nib sipptki sippmi siuppmi siupppmi joborder demandletter',
)
const AFTER_NAME =
  /^[\s:.#=()-]*(?:(?:no|nomor|nmr|number|nr|kep|skep|sk|kepmen|kepmenaker|kemnaker|kemenaker|bp2mi|kp2mi|bnp2tki|ri)\b[\s.:#=()-]*){0,3}/i
const FAR = 80

/** @returns end offset of the licence number that begins near `from`, or null where none is written */
function numberEnd(text: string, from: number): number | null {
  const ahead = text.slice(from, from + FAR)
  const skip = AFTER_NAME.exec(ahead)?.[0].length ?? 0
  const chunk = /^\S+(?:\s\d\S*)?/.exec(ahead.slice(skip))?.[0] ?? ''
  const number = chunk.replace(/[.,;:!?)\]]+$/, '')
  return /\d{2}/.test(number) && /^[\w./-]+(?:\s[\w./-]+)?$/.test(number) ? from + skip + number.length : null
}

/**
 * Licence and job-order numbers as written, with the name of the licence.
 * @param offer the case
 * @param tokens tokens of its matching copy
 */
export function licencesOf(offer: Case, tokens: readonly Token[]): Entities['licences'] {
  const found: { number: string; span: Span }[] = []
  for (const [index, token] of tokens.entries()) {
    const order = token.word === 'job' && tokens[index + 1]?.word === 'order' ? tokens[index + 1] : undefined
    if (order === undefined && !isLicence(token.entry)) continue
    const text = offer.parts[token.part]?.text ?? ''
    const end = numberEnd(text, (order ?? token).end)
    if (end === null) continue
    found.push({ number: text.slice(token.start, end), span: { part: token.part, start: token.start, end } })
  }
  return found
}
