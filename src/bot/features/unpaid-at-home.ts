import { contactsNamed } from '../../guidance/contact-lines.ts'
import { askedOfOwed } from '../../offers/asked-of-owed.ts'
import { knownDanger } from '../../offers/danger-kind.ts'
import { isAbroad } from '../../offers/steps.ts'
import type { DangerKind } from '../../offers/types.ts'
import { hasEmployerLeft, isOnlyAtHome, owedByEmployer } from '../../offers/unpaid-at-home.ts'
import { invites, looksLikeQuestion, wordsIn } from '../route.ts'
import type { Turn } from '../turn.ts'
import { withBriefs } from './brief-contacts.ts'
import type { Heard } from './heard.ts'
import { namesSender } from './own-message.ts'

const MOST_WORDS = 20
const LABOUR_OFFICE = ['kemnaker']
/** What a rule may take it for, by words that are said of captives too. */
const OF_WAGES: readonly DangerKind[] = ['unclear', 'documents_held']
const OF_A_DIPLOMA: readonly DangerKind[] = [...OF_WAGES, 'trapped']
const OF_WHO_LEFT: readonly DangerKind[] = [...OF_A_DIPLOMA, 'debt_bondage']

/**
 * "Udah 3 minggu belum dibayar", of work in Indonesia: the labour office and its inspectors, and no embassy, see to unpaid
 * wages and to a diploma that is kept.
 */
export function answersOwedAtHome(heard: Heard): boolean {
  const { turn, text, memory, places, verdict, earlier, aside } = heard
  if (memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS) return false
  if (invites(text) || namesSender(verdict.entities)) return false
  if (places.some(({ country }) => country !== 'ID')) return false
  if ((memory.stands?.country ?? 'ID') !== 'ID') return false
  const judged = (earlier ?? aside)?.verdict
  const offered = judged !== undefined && !isAbroad(judged) && judged.about === 'job_offer'
  const owed = owedByEmployer(text, offered)
  const worse = knownDanger(verdict.danger)
  const harmless = hasEmployerLeft(text) ? OF_WHO_LEFT : owed === 'diploma' ? OF_A_DIPLOMA : OF_WAGES
  if (worse && !harmless.includes(worse.kind)) return false
  if (owed === null || (judged !== undefined && isAbroad(judged) && !isOnlyAtHome(places))) return false
  // A factory at home keeps diplomas; where wages are owed must be told.
  if (owed === 'wages' && !offered && !isOnlyAtHome(places)) return false
  const asksOfIt = askedOfOwed(text) !== null
  if (looksLikeQuestion(text) && !asksOfIt && heard.answer().kind === 'answer' && !offered) return false
  if (turn.chosen === null) turn.language = turn.desk.languageIn(text) ?? memory.offerIn ?? turn.language
  turn.desk.memory.change(turn.toChat, { owed: true })
  sayOwed(turn, `owed-${owed}`, [turn.words('owed-more')])
  return true
}

/** What follows it in few words ("gimana dong", "lapor kemana", "takut dipecat") is of the same work, until another matter comes. */
export function goesOnAfterOwed({ turn, text, memory, verdict, places }: Heard): boolean {
  if (!memory.owed || turn.forwarded) return false
  const worse = knownDanger(verdict.danger) !== null || places.some(({ country }) => country !== 'ID')
  const asked = memory.danger || worse ? null : askedOfOwed(text)
  if (asked === null) {
    turn.desk.memory.change(turn.toChat, { owed: false })
    return false
  }
  if (turn.chosen === null) turn.language = turn.desk.languageIn(text) ?? memory.spoken ?? turn.language
  sayOwed(turn, `owed-asked-${asked}`)
  return true
}

function sayOwed(turn: Turn, key: string, below: readonly string[] = []): void {
  const office = contactsNamed(LABOUR_OFFICE, turn.desk.contacts)
  turn.say({
    ...withBriefs(turn, [turn.words(key)], office, below),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
}
