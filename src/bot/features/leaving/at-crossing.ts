import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { tellsWhenLeaving } from '../../../offers/danger/leaving.ts'
import { hasNotCrossed, isAtCrossing } from '../../../offers/place/crossing.ts'
import { isOtherCountry } from '../../../offers/place/named-places.ts'
import { spokenWords } from '../../../offers/text/said.ts'
import { namesSomebody } from '../../../offers/text/somebody.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { wordsIn } from '../../route.ts'
import { keepLanguage } from '../after-danger/after-danger.ts'
import { nextOf, sayInDanger } from '../after-danger/still-here.ts'
import type { Heard } from '../hear/heard.ts'

const MOST_WORDS = 16
/** Who can come to a port at once; for a child those who look after children beside them. */
const FOR_A_CHILD = ['polri-110', 'sapa-129']
const FOR_OTHERS = ['polri-110', 'kp2mi-call-center']
const VESSEL = /(?<!\p{L})(?:kapal|perahu|speedboat|boat|ferry|feri|ship|pesawat|flight)\p{L}{0,3}(?!\p{L})/iu
/** "How can they be stopped at the port?" */
const TO_STOP =
  /(?<!\p{L})(?:cegah|mencegah|dicegah|nyegah|stop|setop|hentikan|dihentikan|menghentikan|halangi|cegat|dicegat|intercept|prevent|stopped)(?!\p{L})/iu
/** Nobody is taken who is with their own. */
const WITH_WRITER =
  /(?<!\p{L})(?:sama|ama|bareng|bersama|karo|with) (?:saya|aku|sy|gw|gue|kami|me|us)(?!\p{L})/iu
const THEM = /(?<!\p{L})(?:dia|ia|doi|dheweke|anak\p{L}*|adik\p{L}*|adek\p{L}*|mereka|he|she|they)(?!\p{L})/iu

/**
 * "Dia udah di Nunukan sama calonya", "belum nyebrang", of one who is to be taken abroad: the last moment in which it can be
 * stopped. Border towns are where people are taken out; only words of coming home say that they came back.
 * @returns whether it was that
 */
export function hearsAtCrossing({ turn, text, places }: Heard, danger: AnsweredDanger): boolean {
  if (turn.forwarded || wordsIn(text) > MOST_WORDS || danger.whose === 'own') return false
  const asks = text.includes('?')
  if ((asks && !TO_STOP.test(text)) || WITH_WRITER.test(text)) return false
  if (danger.circumstances.includes('died') || places.some(({ country }) => country !== 'ID')) return false
  const child = danger.kind === 'minor'
  const abroad = isOtherCountry(danger.country)
  const speaks = danger.whose === 'others' || THEM.test(text) || namesSomebody(spokenWords(text))
  if (!speaks || !(abroad || danger.departing)) return false
  const sailsSoon = child && danger.departing && VESSEL.test(text) && tellsWhenLeaving(text)
  const asksToStop = asks && danger.departing
  if (!isAtCrossing(text) && !hasNotCrossed(text) && !sailsSoon && !asksToStop) return false
  keepLanguage(turn, danger, text)
  const end = child ? '-child' : ''
  const key = nextOf([`danger-at-crossing${end}`, `danger-at-crossing${end}-again`], danger.said)
  const also = danger.also.filter(one => one !== 'missing')
  const there = { ...danger, also, country: 'ID', places: [], departing: true, whose: 'others' as const }
  const told = contactsNamed(child ? FOR_A_CHILD : FOR_OTHERS, turn.desk.contacts)
  sayInDanger(turn, there, key, told, abroad ? [turn.words('danger-at-crossing-back')] : [])
  return true
}
