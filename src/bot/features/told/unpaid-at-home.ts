import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import { isAbroad } from '../../../offers/place/workplace.ts'
import { spokenWords } from '../../../offers/text/said.ts'
import { namesSomebody } from '../../../offers/text/somebody.ts'
import { askedOfOwed } from '../../../offers/told/asked-of-owed.ts'
import { hasEmployerLeft, isOnlyAtHome, owedByEmployer } from '../../../offers/told/unpaid-at-home.ts'
import type { DangerKind } from '../../../offers/types.ts'
import { invites, looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { namesSender } from '../offer/own-message.ts'
import { sayOwedAtHome, sayOwedSomewhere } from './say-unpaid.ts'

const MOST_WORDS = 20
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
  const asksOfIt = askedOfOwed(text) !== null
  if (looksLikeQuestion(text) && !asksOfIt && heard.answer().kind === 'answer' && !offered) return false
  speakLike(turn, text, memory.offerIn)
  turn.desk.memory.change(turn.toChat, { spoken: turn.language })
  // A factory at home keeps diplomas; where wages are owed must be told.
  if (owed === 'wages' && !offered && !isOnlyAtHome(places) && memory.stands?.country !== 'ID')
    sayOwedSomewhere(turn)
  else sayOwedAtHome(turn, owed)
  return true
}

/** "Adik saya kerja di Bekasi ga digaji", after trouble abroad: of somebody else, and of work at home. */
export function answersKinOwedAtHome(heard: Heard): boolean {
  const { turn, text, memory, places, verdict } = heard
  const { danger } = memory
  const wasAbroad = danger ? danger.country !== 'ID' : (memory.stands?.country ?? 'ID') !== 'ID'
  if (!wasAbroad || turn.forwarded || wordsIn(text) > MOST_WORDS || !isOnlyAtHome(places)) return false
  const [said, worse] = [spokenWords(text), knownDanger(verdict.danger)]
  if (!namesSomebody(said) || (danger && !OF_WAGES.includes(danger.kind))) return false
  if ((worse && !OF_WAGES.includes(worse.kind)) || owedByEmployer(text, false) !== 'wages') return false
  speakLike(turn, text, memory.spoken)
  turn.desk.memory.change(turn.toChat, { danger: null, stands: null })
  sayOwedAtHome(turn, 'wages')
  return true
}
