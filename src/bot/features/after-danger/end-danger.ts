import { listens } from '../../../guidance/contacts/contact-lines.ts'
import type { Answer } from '../../../guidance/types.ts'
import { despairs, knownDanger } from '../../../offers/danger/danger-kind.ts'
import { hasCalledOff } from '../../../offers/danger/leaving.ts'
import { isOtherCountry } from '../../../offers/place/named-places.ts'
import type { DangerKind } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { looksLikeQuestion } from '../../route.ts'
import { saysCancel } from '../../talk/says-cancel.ts'
import type { Turn } from '../../turn.ts'
import { sayAnswer } from '../ask/ask.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import { endOfDanger, isEndured, isSaidOfAnother, playsDown } from './danger-ends.ts'
import type { DangerTopic } from './danger-topics.ts'
import { deniesDanger, saysAnswerWrong } from './denies-danger.ts'
import { wantsToDie } from './despair.ts'
import type { Following } from './following.ts'
import { contactsNow, nextOf, sayInDanger } from './still-here.ts'
import { saysYes } from './yes-no.ts'

/** In danger a guess beside the question misleads more than elsewhere; of 1. */
const SURE_ANSWER = 0.5
/** Topics that whoever "only asks" is not in danger for. */
const ASKED_CALMLY: readonly (DangerTopic | null)[] = [null, 'free', 'now']

/** That the danger was none or is over. What only sounds like a danger in few words does not outweigh a plain denial. */
export function endIn(
  danger: AnsweredDanger,
  { text, found }: Following,
  topic: DangerTopic | null,
): ReturnType<typeof endOfDanger> {
  const endured = {
    despairs: despairs(danger),
    mayLeaveLife: danger.kind === 'self_harm' || wantsToDie(danger),
    grave: isGrave(danger, text),
  }
  // Asked whether it is over after they played it down, a yes is the answer.
  const asked = danger.said.at(-1)?.startsWith('danger-played-down') && !endured.mayLeaveLife
  if (asked && !endured.despairs && saysYes(text)) return 'taken-back'
  if (knownDanger(found) === null && deniesDanger(text, endured)) return 'taken-back'
  return found || !ASKED_CALMLY.includes(topic) ? null : endOfDanger(text, endured)
}

/** Kinds that whoever is in them plays down out of shame, tiredness or fear. */
const PLAYED_DOWN: readonly DangerKind[] = ['self_harm', 'sexual_violence', 'violence', 'trapped', 'minor']

/** What was only guessed from a word or two may be nothing at all. */
function isGrave({ kind, also, guessed, despaired }: AnsweredDanger, text: string): boolean {
  const known = !guessed || isEndured(text)
  return despaired || (known && [kind, ...also].some(one => PLAYED_DOWN.includes(one)))
}

/** "It is nothing", said by somebody whom something grave is done to, is answered softly. @returns whether it was that */
export function answersPlayingDown(
  turn: Turn,
  danger: AnsweredDanger,
  { text, found, way }: Following,
): boolean {
  if (!isGrave(danger, text) || knownDanger(found)) return false
  if (way === 'offer' || way === 'described' || !playsDown(text)) return false
  if (danger.circumstances.includes('harmed')) {
    sayWithListener(turn, danger, 'danger-taken-back-harmed')
    return true
  }
  if (isSaidOfAnother(text) && !danger.said.includes('danger-played-down-other')) {
    sayInDanger(
      turn,
      { ...danger, whose: 'others' },
      'danger-played-down-other',
      contactsNow(turn, danger, false),
    )
    return true
  }
  const key = nextOf(['danger-played-down', 'danger-played-down-again'], danger.said)
  sayInDanger(turn, danger, key, contactsNow(turn, danger, false), [turn.words('danger-played-down-end')])
  return true
}

/** "Hasil ini salah" asks for what is right, and ends nothing. @returns whether it was that */
export function answersWrong(turn: Turn, danger: AnsweredDanger, { text, found }: Following): boolean {
  if (found || !saysAnswerWrong(text)) return false
  const below = despairs(danger) ? [] : [turn.words('danger-played-down-end')]
  sayInDanger(turn, danger, 'danger-answer-wrong', contactsNow(turn, danger, false), below)
  return true
}

export function sayEnd(
  turn: Turn,
  danger: AnsweredDanger,
  end: NonNullable<ReturnType<typeof endOfDanger>>,
  following: Following,
): void {
  // Who has taken something may say that they are fine, and mean it.
  const harmed = end !== 'joke' && danger.circumstances.includes('harmed')
  if (harmed) return sayWithListener(turn, danger, 'danger-taken-back-harmed')
  turn.desk.memory.change(turn.toChat, { danger: null, joked: end === 'joke' ? danger : null })
  if (end !== 'taken-back' || despairs(danger) || !asksBeside(turn, following))
    return sayWithListener(
      turn,
      danger,
      ofRecruiter(turn, danger, end) ? 'danger-over-recruiter' : `danger-${end}`,
    )
  sayAnswer(turn, following.text, following.answer(), [], text => ({
    text: `${text}\n\n${turn.words('danger-contacts-above')}`,
  }))
}

/** "Yaudah gajadi", of a journey that was feared, and nothing that holds them: it is over. @returns whether it was that */
export function answersCalledOff(turn: Turn, danger: AnsweredDanger, following: Following): boolean {
  const { departing, circumstances } = danger
  if (!departing || circumstances.length > 0 || wantsToDie(danger) || knownDanger(following.found))
    return false
  if (!hasCalledOff(following.text) && !saysCancel(following.text)) return false
  sayEnd(turn, danger, 'over', following)
  return true
}

/** Kinds in which whoever holds them mostly brought them there. */
const BY_RECRUITERS: readonly DangerKind[] = ['documents_held', 'debt_bondage']

/** Whether somebody recruited them who may be reported: a husband, a stalker or the sea did not. */
function ofRecruiter(turn: Turn, danger: AnsweredDanger, end: string): boolean {
  const { kind, also, country, departing, atSea } = danger
  if (end !== 'over') return false
  const heldAbroad = kind === 'trapped' && isOtherCountry(country)
  const byKind = [kind, ...also].some(one => BY_RECRUITERS.includes(one))
  const { lastCase } = turn.desk.memory.of(turn.toChat)
  return (byKind || heldAbroad || departing || lastCase !== undefined) && (departing || !atSea)
}

/** "I am not in danger, how long is a contract in Hong Kong?" */
function asksBeside(turn: Turn, { way, text, answer }: Following): boolean {
  if (way !== 'question' || !looksLikeQuestion(text)) return false
  const topic = turn.desk.knowledge.passages.get(answer().facts[0] ?? '')?.topic
  return isSure(answer()) && topic !== 'help'
}

/** Says something beside those who listen, where they may be needed. */
export function sayWithListener(turn: Turn, danger: AnsweredDanger, key: string): void {
  const { desk, toChat } = turn
  if (desk.memory.of(toChat).danger)
    desk.memory.change(toChat, { danger: { ...danger, said: [...danger.said, key] } })
  // A joke about death is not always one.
  const told = despairs(danger) ? desk.contacts.filter(listens).slice(0, 1) : []
  const where = turn.button(turn.words('help-country'), 'ctrs')
  turn.say({ ...withBriefs(turn, [turn.words(key)], told), buttons: [[where]] })
}

/** Whether what is known surely answers what was asked. */
export function isSure({ kind, confidence }: Answer): boolean {
  return kind === 'answer' && confidence >= SURE_ANSWER
}
