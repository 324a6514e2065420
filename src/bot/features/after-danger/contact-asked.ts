import type { Contact } from '../../../guidance/types.ts'
import { inLanguage } from '../../../language.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { sayInDanger } from './still-here.ts'

const A_NUMBER = /\d[\d\s+().-]+\d/u
const ASKS_WHAT = saying("(?:apa|apaan|siapa|sapa|sopo|opo|naon|saha|what|what's|whats|who|whose|who's)")
const MOST_LETTERS = 60

/** The contact whose number few words ask about: "nomor 1955 itu apa". Pure. */
function contactAskedOf(text: string, contacts: readonly Contact[]): Contact | null {
  const [number] = text.length > MOST_LETTERS ? [] : (A_NUMBER.exec(text) ?? [])
  if (number === undefined || !ASKS_WHAT.test(spokenWords(text))) return null
  const digits = number.replaceAll(/\D/g, '').replace(/^0(?=8)/, '62')
  return contacts.find(({ channels }) => channels.some(({ tel }) => tel?.replace('+', '') === digits)) ?? null
}

/** Who asks what one of our numbers is, is told whose it is and what they do. @returns whether it was that */
export function answersContactAsked(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  const contact = contactAskedOf(text, turn.desk.contacts)
  if (contact === null) return false
  const [name, does] = [inLanguage(contact.name, turn.language), inLanguage(contact.does, turn.language)]
  const key = 'danger-asked-contact'
  sayInDanger(turn, danger, key, [contact], [], [turn.words(key, { name, does })])
  return true
}
