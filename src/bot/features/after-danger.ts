import { dangerContacts } from '../../guidance/danger-contacts.ts'
import { stepsOf, urgentSteps } from '../../guidance/danger-steps.ts'
import type { Answer } from '../../guidance/types.ts'
import { asAdult } from '../../offers/child-in-danger.ts'
import { circumstancesIn } from '../../offers/circumstances.ts'
import { despairs, knownDanger } from '../../offers/danger-kind.ts'
import { speaksForChild } from '../../offers/speaks-for-child.ts'
import type { Circumstance, Danger, DangerKind } from '../../offers/types.ts'
import { correctsWhose, isOwnDying } from '../../offers/whose-danger.ts'
import type { AnsweredDanger } from '../memory.ts'
import type { Reply } from '../reply.ts'
import { looksLikeQuestion, type Route, wordsIn } from '../route.ts'
import type { Turn } from '../turn.ts'
import { answersFalseAge } from './age-doubted.ts'
import { sayAnswer } from './ask.ts'
import { answersInDespair } from './asked-in-despair.ts'
import { answersOfDeath, hasDiedSince, withoutSaving } from './asked-of-death.ts'
import { asksForKnowledge } from './asks-knowledge.ts'
import { answersBridePaid } from './bride-paid.ts'
import { withBriefs } from './brief-contacts.ts'
import { isCalmAgain, namesMatter } from './calm-again.ts'
import { CARD, dangerCard, sayDanger, withBefore } from './danger.ts'
import { answersEasing, answersLaughter, answersSolved } from './danger-eases.ts'
import { meansIt, saysThanks } from './danger-ends.ts'
import { asFound, withNews } from './danger-news.ts'
import { type DangerTopic, dangerTopic } from './danger-topics.ts'
import { answersWhere } from './danger-where.ts'
import { answersDebtInDespair } from './debt-in-despair.ts'
import { wantsToDie } from './despair.ts'
import { answersPlayingDown, endIn, isSure, sayEnd } from './end-danger.ts'
import { answersFlight } from './flees-in-danger.ts'
import { isOfPictures } from './of-pictures.ts'
import { fearsArrest } from './of-silence.ts'
import { tellsOfAttacker } from './of-the-moment.ts'
import { sayTopic } from './say-topic.ts'
import { answersClose, sayThanked } from './stays-close.ts'
import { asksInDanger, contactsNow, sayInDanger, sayStillHere } from './still-here.ts'
import { answersTheirWishToDie } from './their-wish-to-die.ts'
import { hearsGoodNews } from './they-are-well.ts'
import { firstOf } from './topic-contacts.ts'

/** Whoever goes on in more words says something of their own. */
const MOST_OF_A_REMARK = 25
/** In more words the danger model alone is heard: fewer after a danger sound like one, whatever they say. */
const MOST_OF_AN_ECHO = 12
/** "Ok makasih kak" has as much of either language. */
const TOO_FEW_TO_TELL = 3
/** "Cara cek agen resmi" asks, without a word that does. */
const ASKS_FOR = /^\W*(?:cara|syarat|biaya|gaji|daftar|info|nomor|alamat|arti|how to)(?!\p{L})/iu

/** What is asked of the bot in danger names it, or what is written to it. */
const OF_BOT =
  /(?<!\p{L})(?:bot|chat|obrolan|pesan|data|nomor|nomorku|nama|namaku|disimpan|simpan|hapus|baca|dibaca|kamu|kalian|message|messages|number|name|stored|store|delete|read|you|your)(?!\p{L})/iu

/** What a message after a danger was taken for. */
export interface Following {
  readonly way: Route
  readonly text: string
  /** Nothing is known that answers it. */
  readonly unknown: boolean
  readonly answer: () => Answer
  /** Danger that was found in it again. */
  readonly found: Danger | null
  /** They tell that they are about to leave, or to be taken. */
  readonly leaves: boolean
}

/**
 * Answers what somebody says after a danger that would otherwise be taken for small talk, for something outside of what
 * the bot can do, or for a question that a word of it happens to stand in: "yes", "nobody answers", "I have the pills".
 * A new danger is left to whoever answers dangers.
 * @returns whether it was answered
 */
export function answersAfterDanger(turn: Turn, known: AnsweredDanger, following: Following): boolean {
  const { text, way } = following
  const { desk, toChat } = turn
  keepLanguage(turn, known, text)
  const before = ofWhom(known, text)
  if (answersFlight(turn, before, text) || answersFalseAge(turn, before, text)) return true
  if (answersGrownUp(turn, before, text) || answersTheirWishToDie(turn, before, text)) return true
  const told = circumstancesIn(text, despairs(before), before.atSea)
  const died = hasDiedSince(before, text) && !told.includes('died') ? (['died'] as const) : []
  const isDeath = died.length > 0 || told.includes('died')
  const danger = isDeath ? withoutSaving(before, text) : before
  if (danger !== known) desk.memory.change(toChat, { danger })
  if (!isDeath && hearsGoodNews(turn, danger, following, told)) return true
  const whose = correctsWhose(text)
  if (whose !== null) {
    sayWhose(turn, { ...danger, whose })
    return true
  }
  if (way !== 'danger' && desk.memory.of(toChat).cardLast) return false
  // Who asks whether they will be arrested is not.
  const circumstances = [...told, ...died].filter(one => one !== 'arrested' || !fearsArrest(text))
  const news = circumstances.filter(one => !danger.circumstances.includes(one))
  const changed = withNews(danger, following, news)
  if (answersClose(turn, danger, text, news)) return true
  if (news.length === 0 && meansIt(text)) {
    sayBelieved(turn, danger, text)
    return true
  }
  // Who can only write, trusts no police, or is pregnant, is answered below: all else that changes the steps is told at once.
  if (changed && (news.length === 0 || news.some(one => !ANSWERED_BELOW.includes(one)))) {
    const found = withBefore({ ...changed, evidence: '' }, danger)
    if (news.length === 0 || dangerCard(turn, found).text !== dangerCard(turn, asFound(danger)).text) {
      sayDanger(turn, { ...changed, evidence: '' })
      return true
    }
  }
  if (news.length === 0) return answersKnown(turn, danger, following)
  const now = { ...danger, circumstances: [...danger.circumstances, ...news] }
  desk.memory.change(toChat, { danger: now })
  return answersKnown(turn, now, following)
}

/**
 * Who speaks of a child's father, or of their pupil, is not the child: it is not asked for its age. Who worried about
 * another and wants to die themselves is spoken to themselves.
 */
function ofWhom(danger: AnsweredDanger, text: string): AnsweredDanger {
  if (danger.whose === 'others' && isOwnDying(text, wantsToDie(danger))) return { ...danger, whose: 'own' }
  const isOfChild = danger.whose === null && [danger.kind, ...danger.also].includes('minor')
  return isOfChild && speaksForChild(text) ? { ...danger, whose: 'others' } : danger
}

/** "She is 22": no child after all, and what else it is comes first. @returns whether it was that */
function answersGrownUp(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  const grown = asAdult(danger, text)
  if (grown === danger || wordsIn(text) > MOST_OF_AN_ECHO) return false
  const steps = turn.words(urgentSteps(grown) ?? stepsOf(grown))
  sayInDanger(turn, grown, 'danger-told-adult', contactsNow(turn, grown, false), [steps])
  return true
}

/** Answers what changes none of the steps. */
function answersKnown(turn: Turn, danger: AnsweredDanger, following: Following): boolean {
  const { text, way, found } = following
  // A boss who comes to where somebody is ill can call a doctor.
  const canCome = canArrive(danger) || danger.kind === 'medical'
  if (canCome && tellsOfAttacker(text)) return sayTopic(turn, danger, 'arriving', text)
  if (answersOfDeath(turn, danger, text)) return true
  if (answersBridePaid(turn, danger, text)) return true
  if (answersDebtInDespair(turn, danger, text, found) || answersInDespair(turn, danger, text)) return true
  if (answersWhere(turn, danger, text)) return true
  if (knownDanger(found) === null && asksForKnowledge(text) && isSure(following.answer())) {
    sayAnswer(turn, text, following.answer(), [], answer => withContact(turn, danger, answer))
    return true
  }
  if (answersMoment(turn, danger, following)) return true
  // Who sits with the police needs an interpreter before relief.
  const atPolice = dangerTopic(text) === 'at-police'
  if (knownDanger(found) === null && !atPolice && answersEasing(turn, danger, text)) return true
  if (knownDanger(found) === null && answersSolved(turn, danger, text)) return true
  if (found && saysMore(found, danger, text)) {
    if (!isSaidAgain(turn, found, danger)) return false
    sayStillHere(turn, danger, text)
    return true
  }
  if (!found && answersLaughter(turn, danger, text)) return true
  const topic = topicOf(danger, following)
  const end = endIn(danger, following, topic)
  if (end) {
    sayEnd(turn, danger, end, following)
    return true
  }
  if (answersPlayingDown(turn, danger, following)) return true
  if ((way === 'small_talk' && turn.desk.smallTalk(text) === 'thanks') || (!found && saysThanks(text))) {
    sayThanked(turn, danger, text)
    return true
  }
  if (topic && sayTopic(turn, danger, topic, text)) return true
  if (topic === 'risk' || staysWith(turn, danger, following)) sayStillHere(turn, danger, text)
  else if (way === 'question' && wordsIn(text) <= MOST_OF_A_REMARK)
    sayAnswer(turn, text, following.answer(), [], answer => withContact(turn, danger, answer))
  else return false
  return true
}

/** That it is understood of whom it is, and what to do for them. */
function sayWhose(turn: Turn, danger: AnsweredDanger): void {
  const key = danger.whose === 'others' ? 'danger-for-other' : 'danger-for-own'
  const steps = turn.words(urgentSteps(danger) ?? stepsOf(danger))
  sayInDanger(turn, danger, key, contactsNow(turn, danger, false), [steps])
}

/** Whoever comes home to a family that waits is no danger, nor who comes to somebody in despair. */
function canArrive(danger: AnsweredDanger): boolean {
  return danger.whose !== 'others' && !OF_NO_ATTACKER.includes(danger.kind)
}

const OF_NO_ATTACKER: readonly DangerKind[] = ['self_harm', 'missing', 'medical']

/** What few words ask of this chat or say of their will sounds like another danger, and is none. */
function answersMoment(turn: Turn, danger: AnsweredDanger, following: Following): boolean {
  const topic = topicOf(danger, following)
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
]

/** Who says that it is no joke is believed, also where it was only hinted at before. */
function sayBelieved(turn: Turn, danger: AnsweredDanger, text: string): void {
  const { hinted: _, ...known } = danger
  const despaired = danger.despaired || danger.kind === 'self_harm'
  sayStillHere(turn, { ...known, despaired }, text, ['danger-believed'])
}

const ANSWERED_BELOW: readonly Circumstance[] = ['cannot_call', 'no_police', 'pregnant']

/** What they write in is told by a word or two less often than not: then it is the language of the danger. */
export function keepLanguage(turn: Turn, { language }: AnsweredDanger, text: string): void {
  if (turn.chosen !== null) return
  const written = wordsIn(text) > TOO_FEW_TO_TELL ? turn.desk.languageIn(text) : null
  turn.language = written ?? language
}

/** Whether a danger says more than the one that was answered: where, a kind that a rule found, or a story of its own. */
function saysMore(found: Danger, before: AnsweredDanger, text: string): boolean {
  if (wordsIn(text) > MOST_OF_AN_ECHO) return true
  if (before.hinted && found.kind === 'self_harm' && !found.hinted) return true
  if (found.country !== null && found.country !== before.country) return true
  if (found.kind === 'unclear' || found.kind === before.kind) return false
  return found.evidence !== '' || before.kind === 'unclear'
}

/** What is said while there is still time is better than the steps once more, and than comfort for who wants to die. */
function saysItBetter(danger: AnsweredDanger, topic: DangerTopic): boolean {
  if (topic !== 'now' && topic !== 'afraid') return false
  return danger.departing || wantsToDie(danger) || urgentSteps(danger) !== null
}

/** After a danger of no known kind, the weather is none of what those who help can answer; whoever wants to die is not sent on to other matters. */
function isOfElse(danger: AnsweredDanger, { way, text, answer }: Following): boolean {
  if (
    danger.kind !== 'unclear' ||
    way !== 'question' ||
    wantsToDie(danger) ||
    !(looksLikeQuestion(text) || asksInDanger(text))
  )
    return false
  return answer().decline === 'off_topic'
}

function staysWith(turn: Turn, danger: AnsweredDanger, following: Following): boolean {
  const { country } = danger
  const { way, text, unknown, answer } = following
  if (way === 'small_talk' || way === 'danger') return true
  if (wordsIn(text) > MOST_OF_A_REMARK) return false
  if (isOfElse(danger, following)) return false
  // What is known to be unknown is said to be, with whom to ask.
  if (way === 'question' && answer().subject !== undefined && looksLikeQuestion(text)) return false
  if (unknown || way === 'done') return true
  if (way !== 'question') return false
  // "Am I safe here?" asks of the place, not of what we store.
  if (!isSure(answer()) || (answer().about !== undefined && !OF_BOT.test(text))) return true
  if (!looksLikeQuestion(text) && !ASKS_FOR.test(text) && !asksInDanger(text)) return true
  // "The number of the police there?": those at home are of no use abroad, and the ones there were told.
  const topic = turn.desk.knowledge.passages.get(answer().facts[0] ?? '')?.topic
  return topic === 'help' && country !== null && country !== 'ID'
}

/** Whether the answer to a danger that was told again would be word for word the one that was given last. */
function isSaidAgain(turn: Turn, found: Danger, before: AnsweredDanger): boolean {
  if (before.said.at(-1) !== CARD) return false
  const card = (danger: Omit<Danger, 'evidence'>) => dangerCard(turn, { ...danger, evidence: '' }).text
  return card(withBefore(found, before)) === card(before)
}

/** What a message is about that has an answer of its own in danger; null where another says it better. */
function topicOf(danger: AnsweredDanger, { way, text, answer }: Following): DangerTopic | null {
  const topic = way === 'offer' || way === 'described' ? null : dangerTopic(text)
  if (topic === null || saysItBetter(danger, topic)) return null
  const isOfElse = way === 'question' && isSure(answer()) && answer().about === undefined
  if (topic === 'now' && namesMatter(text) && (isCalmAgain(danger) || isOfElse)) return null
  if (topic === 'offer' && (!OF_OFFERS.includes(danger.kind) || danger.whose === 'others')) return null
  // Pictures of papers are another matter than those somebody is threatened with.
  if (topic === 'sent' && !isOfPictures(danger)) return null
  // Who lost a relative's papers, or has none to lose, tells of them to who helps; who wants to die needs to be heard.
  if (OF_FACTS.includes(topic) && (wantsToDie(danger) || danger.departing || urgentSteps(danger) !== null))
    return null
  if (ASKED_OF_PICTURES.includes(topic) && !isOfPictures(danger)) return null
  if (topic === 'refuse-kin' && !(asksHow(text) && isOwnChild(danger))) return null
  if (topic === 'my-fault' && (wantsToDie(danger) || OF_NO_ATTACKER.includes(danger.kind))) return null
  if (topic === 'risk' && (wantsToDie(danger) || danger.departing)) return null
  if (topic === 'phone-off' && danger.whose === 'own') return 'no-answer'
  // Only of another can somebody tell that they do not sound like themselves.
  if (topic === 'strange' && danger.whose !== 'others') return null
  // "She does not reply": not the contact, but the one in danger.
  if (topic === 'no-answer' && danger.whose === 'others' && OF_THEM.test(text)) return 'phone-off'
  // "She will not talk": who writes asks for nobody to talk to.
  if (topic === 'talk' && danger.whose === 'others' && OF_THEM.test(text)) return null
  // "I do not want to", from who wants to die or was told to go to people, refuses that help.
  if (topic === 'unwilling' && (wantsToDie(danger) || danger.whose === 'others')) return null
  if (topic === 'next' && (wantsToDie(danger) || danger.departing || urgentSteps(danger) !== null))
    return null
  if (topic === 'jailed-home' && danger.circumstances.includes('foreign')) return 'deported'
  // At home there is no mission to ask, and the law is known.
  if (topic === 'deported' && danger.country === 'ID' && !danger.circumstances.includes('foreign'))
    return 'jailed-home'
  // What a contract or a placement costs is known; what help costs is what is asked in fewer words.
  if (topic === 'free' && way === 'question' && isSure(answer())) return null
  return topic
}

const OF_THEM =
  /(?<!\p{L})(?:dia|dya|doi|she|he|adikku|kakakku|temenku|temanku|istriku|suamiku|anakku|my (?:friend|sister|brother|wife|husband|son|daughter))(?!\p{L})/iu

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
  'strange',
  'which-first',
  'send-help',
]
/** What may have been a condition of an offer, told by who has not left. */
const OF_OFFERS: readonly DangerKind[] = ['trapped', 'debt_bondage', 'documents_held', 'unclear']

/** Below whatever else is answered one contact stays at hand. */
function withContact(turn: Turn, danger: AnsweredDanger, answer: string): Pick<Reply, 'text' | 'marks'> {
  const told = firstOf(dangerContacts(danger, turn.desk.contacts))
  return withBriefs(turn, [answer, turn.words('danger-still-contact')], told)
}
