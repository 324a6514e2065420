import { contactsNamed, listens } from '../../../guidance/contacts/contact-lines.ts'
import { isHomeAgain } from '../../../offers/danger/came-home.ts'
import { despairs, knownDanger } from '../../../offers/danger/danger-kind.ts'
import { spokenWords } from '../../../offers/text/said.ts'
import { namesSomebody } from '../../../offers/text/somebody.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Heard } from '../hear/heard.ts'
import { keepLanguage } from './after-danger.ts'
import { sayInDanger } from './still-here.ts'
import { isAbroad } from './topic-contacts.ts'

/** Those who know the wages, debts and papers of who came home: no police are needed for that. */
const FOR_THE_RETURNED = ['kp2mi-call-center', 'sbmi']

/** That they, or who was in danger abroad, are back in Indonesia: offices there are of no more use. @returns whether it was that */
export function hearsHomeAgain({ turn, text, places, verdict }: Heard, danger: AnsweredDanger): boolean {
  if (!isAbroad(danger) || turn.forwarded || danger.circumstances.includes('died')) return false
  const known = knownDanger(verdict.danger)
  if (known && known.evidence !== '' && known.kind === 'self_harm') return false
  if (places.some(({ country }) => country !== 'ID')) return false
  const isOfOthers = danger.whose === 'others' || (danger.whose === null && namesSomebody(spokenWords(text)))
  if (!isHomeAgain(text, places.length > 0, isOfOthers)) return false
  keepLanguage(turn, danger, text)
  const listening = despairs(danger) ? turn.desk.contacts.filter(listens).slice(0, 1) : []
  const told = contactsNamed(FOR_THE_RETURNED, turn.desk.contacts)
  const home = { ...danger, country: 'ID', places: [], circumstances: [], departing: false, atSea: false }
  const end = `${danger.whose === 'others' ? '-other' : ''}${despairs(danger) ? '-self-harm' : ''}`
  sayInDanger(turn, home, `danger-home-again${end}`, [...listening, ...told])
  return true
}
