import { urgentSteps } from '../../../guidance/danger/danger-steps.ts'
import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import { speaksOfSelf } from '../../../offers/place/told-place.ts'
import type { DangerKind } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { looksLikeQuestion } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { asksInDanger } from './asks-in-danger.ts'
import { isCalmAgain, namesMatter } from './calm-again.ts'
import { OF_NO_ATTACKER } from './danger-eases.ts'
import { type DangerTopic, dangerTopic } from './danger-topics.ts'
import { wantsToDie } from './despair.ts'
import { isSure } from './end-danger.ts'
import type { Following } from './following.ts'
import { isOfPictures } from './of-pictures.ts'
import { refusesToReport } from './of-reaching-help.ts'
import { fearsArrest } from './of-silence.ts'
import { canStay, isOfThem, triesToConvince } from './of-them.ts'
import { sayTopic } from './say-topic.ts'
import { isAbroad } from './topic-contacts.ts'

/** Whoever comes home to a family that waits is no danger, nor who comes to somebody in despair. */
export function canArrive(danger: AnsweredDanger): boolean {
  return danger.whose !== 'others' && !OF_NO_ATTACKER.includes(danger.kind)
}

/**
 * What few words ask of this chat or say of their will sounds like another danger, and is none.
 * @param topic what they are about, see `topicOf`
 */
export function answersMoment(
  turn: Turn,
  danger: AnsweredDanger,
  following: Following,
  topic: DangerTopic | null,
): boolean {
  if (topic !== null && fearsArrest(following.text)) return sayTopic(turn, danger, topic, following.text)
  if (topic === null || !OF_A_MOMENT.includes(topic) || knownDanger(following.found)) return false
  return sayTopic(turn, danger, topic, following.text)
}

const OF_A_MOMENT: readonly DangerTopic[] = [
  'keep-chats',
  'take-down',
  'spread',
  'my-fault',
  'grown-up',
  'refuse-kin',
  'meet',
  'see-them',
  'others-refuse',
  'silenced',
  'tell-nobody',
  'battery',
  'phone-taken',
  'stranger',
  'secret',
  'who',
  'delete',
  'next',
  'language',
  'lawyer',
  'jailed-home',
  'no-report',
  'unwilling',
  'helpers',
  'how-long',
  'alive',
  'searched',
  'posted',
  'block',
]

/** What is said while there is still time is better than the steps once more, and than comfort for who wants to die. */
function saysItBetter(danger: AnsweredDanger, topic: DangerTopic): boolean {
  if (topic !== 'now' && topic !== 'afraid') return false
  return danger.departing || wantsToDie(danger) || urgentSteps(danger) !== null
}

/** What a message is about that has an answer of its own in danger; null where another says it better. */
export function topicOf(danger: AnsweredDanger, { way, text, answer }: Following): DangerTopic | null {
  const topic =
    way === 'offer' || way === 'described' ? null : (dangerTopic(text) ?? asksAgainToPay(danger, text))
  if (topic === null || saysItBetter(danger, topic)) return null
  const isOfElse = way === 'question' && isSure(answer()) && answer().about === undefined
  if (topic === 'now' && namesMatter(text) && (isCalmAgain(danger) || isOfElse)) return null
  if (topic === 'offer' && (!OF_OFFERS.includes(danger.kind) || danger.whose === 'others')) return null
  if (topic === 'posted' && !isOfPictures(danger)) return null
  // What is kept of threats by chat has an article.
  if (topic === 'evidence' && isOfPictures(danger)) return null
  const ofAnother = danger.kind === 'missing' || danger.whose === 'others'
  if ((topic === 'alive' || topic === 'searched') && !ofAnother) return null
  // Pictures of papers are another matter than those somebody is threatened with.
  if (topic === 'sent' && !isOfPictures(danger)) return null
  // Who lost a relative's papers, or has none to lose, tells of them to who helps; who wants to die needs to be heard.
  if (OF_FACTS.includes(topic) && (wantsToDie(danger) || danger.departing || urgentSteps(danger) !== null))
    return null
  if (topic === 'see-them' && !danger.circumstances.includes('arrested')) return null
  if (topic === 'meet' && !isOwnChild(danger)) return null
  // What the family of who is held is told is no child's refusal.
  if (topic === 'refuse-kin' && danger.whose === 'others') return 'say'
  // Who is hurt and does not want to report decides that; nobody else keeps help away.
  if (topic === 'others-refuse' && danger.whose === 'others' && refusesToReport(text)) return 'refuses'
  // Of another it is told to those who help.
  if (topic === 'hungry' && danger.whose === 'others' && !speaksOfSelf(text)) return null
  if (ASKED_OF_PICTURES.includes(topic) && !isOfPictures(danger)) return null
  if (topic === 'refuse-kin' && !(asksHow(text) && isOwnChild(danger))) return null
  if (topic === 'my-fault' && (wantsToDie(danger) || OF_NO_ATTACKER.includes(danger.kind))) return null
  if (topic === 'risk' && (wantsToDie(danger) || danger.departing)) return null
  if (topic === 'phone-off' && danger.whose === 'own') return 'no-answer'
  // The phone that is not in their hands is that of the one in danger.
  if (topic === 'phone-taken' && danger.whose === 'others') return isOfThem(text) ? 'phone-off' : null
  // Only of another can somebody tell that they do not sound like themselves.
  if (topic === 'strange' && danger.whose !== 'others') return null
  // "She does not reply": not the contact, but the one in danger.
  if (topic === 'no-answer' && danger.whose === 'others' && isOfThem(text)) return 'phone-off'
  // "She will not talk": who writes asks for nobody to talk to.
  if (topic === 'talk' && danger.whose === 'others' && isOfThem(text)) return null
  // Who is held or hurt is not to be talked out of anything.
  if (topic === 'say' && !canStay(danger) && triesToConvince(text)) return null
  // "I do not want to", from who wants to die or was told to go to people, refuses that help.
  if (topic === 'unwilling' && (wantsToDie(danger) || danger.whose === 'others')) return null
  if (topic === 'next' && (wantsToDie(danger) || danger.departing || urgentSteps(danger) !== null))
    return null
  // Who is missing must be searched for, whoever refuses.
  if (topic === 'police-failed' && [danger.kind, ...danger.also].includes('missing')) return 'wait'
  // Who wants to die needs no number of a report.
  if (topic === 'where-report' && wantsToDie(danger)) return 'say'
  // A wife who wants to go home to her parents is kept by nobody's agency.
  if (topic === 'home' && danger.circumstances.includes('by_family') && !isAbroad(danger)) return 'run'
  if (topic === 'jailed-home' && danger.circumstances.includes('foreign')) return 'deported'
  // At home there is no mission to ask, and the law is known.
  if (topic === 'deported' && danger.country === 'ID' && !danger.circumstances.includes('foreign'))
    return 'jailed-home'
  // What a contract or a placement costs is known; what help costs is what is asked in fewer words.
  if (topic === 'free' && way === 'question' && isSure(answer())) return null
  return topic
}

const ASKS_BARELY =
  /^\W*(?:(?:jadi|so|then|terus|trus|but|tapi) )?(?:should i|must i|do i|shall i|harus|perlu|gausah|jangan)(?: (?:gak?|nggak|ngga|kah|ya|kak|or not))*\W*$/iu

/** "Should I?", after money was asked for. */
function asksAgainToPay({ said }: AnsweredDanger, text: string): DangerTopic | null {
  return said.at(-1)?.startsWith('danger-asked-pay') && ASKS_BARELY.test(text) ? 'pay' : null
}

/** A child that writes itself. */
function isOwnChild({ kind, also, whose }: AnsweredDanger): boolean {
  return whose !== 'others' && [kind, ...also].includes('minor')
}

function asksHow(text: string): boolean {
  return asksInDanger(text) || looksLikeQuestion(text)
}

/** Asked of pictures, or by whom something was done to at home. */
const ASKED_OF_PICTURES: readonly DangerTopic[] = ['take-down', 'spread', 'grown-up']
/** Facts of a captivity; in another danger what comes first is said again. */
const OF_FACTS: readonly DangerTopic[] = [
  'papers',
  'hurt',
  'people',
  'not-hit',
  'unpaid',
  'moved',
  'locked',
  'strange',
  'which-first',
  'send-help',
  'money-back',
]
/** What may have been a condition of an offer, told by who has not left. */
const OF_OFFERS: readonly DangerKind[] = ['trapped', 'debt_bondage', 'documents_held', 'unclear']
