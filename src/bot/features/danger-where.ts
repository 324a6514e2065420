import { contactsNamed } from '../../guidance/contact-lines.ts'
import { countryIn } from '../../language.ts'
import type { AnsweredDanger } from '../memory.ts'
import type { Turn } from '../turn.ts'
import { CARD } from './danger.ts'
import { contactsNow, isPlain, sayInDanger } from './still-here.ts'
import { saysNo, saysYes } from './yes-no.ts'

/** What asks whether they are abroad. */
const ASKS_WHERE: readonly string[] = [CARD, 'danger-where-unknown', 'danger-asked-unknown']
/** Whoever is abroad and has not said where. */
const ANYWHERE = ['kemlu-pwni']

/** "Iya" and "nggak" right after they were asked whether they are abroad. @returns whether it was that */
export function answersWhere(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  if (danger.country !== null || !isPlain(danger) || !ASKS_WHERE.includes(danger.said.at(-1) ?? ''))
    return false
  if (saysYes(text)) {
    sayInDanger(turn, danger, 'danger-which-country', contactsNamed(ANYWHERE, turn.desk.contacts))
    return true
  }
  if (!saysNo(text)) return false
  sayHome(turn, danger, 'danger-at-home')
  return true
}

/** That whoever writes is in Indonesia; whom to reach is told by where the other one is. */
export function sayWriterAtHome(turn: Turn, danger: AnsweredDanger): void {
  const { country } = danger
  if (country === null || country === 'ID') {
    sayInDanger(turn, danger, 'danger-which-country-other', contactsNamed(ANYWHERE, turn.desk.contacts))
    return
  }
  const said = turn.words('danger-writer-at-home', { country: countryIn(country, turn.language) })
  sayInDanger(turn, danger, 'danger-writer-at-home', contactsNow(turn, danger, false), [], [said])
}

/** That they are in Indonesia, and whom to reach there. */
export function sayHome(turn: Turn, danger: AnsweredDanger, key: 'danger-at-home' | 'danger-where'): void {
  const there = { ...danger, country: 'ID' }
  sayInDanger(turn, there, key, key === 'danger-where' ? [] : contactsNow(turn, there, false))
}
