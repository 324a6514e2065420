import { dangerContacts } from '../../../guidance/contacts/danger-contacts.ts'
import { stepsOf, urgentSteps } from '../../../guidance/danger/danger-steps.ts'
import { asAdult } from '../../../offers/danger/child-in-danger.ts'
import { circumstancesIn } from '../../../offers/danger/circumstances.ts'
import { correctsWhose } from '../../../offers/danger/corrects-whose.ts'
import { despairs, knownDanger } from '../../../offers/danger/danger-kind.ts'
import { asForcedUpon, tellsByWhom } from '../../../offers/danger/forced-pregnancy.ts'
import { speaksForChild } from '../../../offers/danger/speaks-for-child.ts'
import { isOwnDying } from '../../../offers/danger/whose-danger.ts'
import type { Circumstance, DangerKind } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Reply } from '../../reply.ts'
import { wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { sayAnswer } from '../ask/ask.ts'
import { asksForKnowledge } from '../ask/asks-knowledge.ts'
import { answersForMen } from '../ask/for-men.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import { dangerCard, sayDanger } from '../danger/danger.ts'
import { answersWhere } from '../danger/danger-where.ts'
import { answersFalseAge } from './age-doubted.ts'
import { answersInDespair } from './asked-in-despair.ts'
import { answersOfDeath, hasDiedSince, withoutSaving } from './asked-of-death.ts'
import { answersLawOfPictures } from './asks-of-law.ts'
import { answersAttacker } from './attacker-comes.ts'
import { answersBridePaid } from './bride-paid.ts'
import { answersContactAsked } from './contact-asked.ts'
import { asksOfRunning, isSaidAgain, MOST_OF_AN_ECHO, saysMore } from './danger-again.ts'
import { answersEasing, answersLaughter, answersSolved } from './danger-eases.ts'
import { saysThanks } from './danger-ends.ts'
import { asFound, withNews } from './danger-news.ts'
import { dangerTopic } from './danger-topics.ts'
import { withBefore } from './danger-with-before.ts'
import { answersDebtInDespair } from './debt-in-despair.ts'
import { wantsToDie } from './despair.ts'
import { answersCalledOff, answersPlayingDown, answersWrong, endIn, isSure, sayEnd } from './end-danger.ts'
import { answersFlight } from './flees-in-danger.ts'
import type { Following } from './following.ts'
import { meansIt } from './meant-as-joke.ts'
import { answersHelper } from './of-helping.ts'
import { fearsArrest } from './of-silence.ts'
import { sayTopic } from './say-topic.ts'
import { answersClose, sayThanked } from './stays-close.ts'
import { MOST_OF_A_REMARK, staysWith } from './stays-with.ts'
import { contactsNow, sayInDanger, sayStillHere } from './still-here.ts'
import { answersTheirWishToDie } from './their-wish-to-die.ts'
import { hearsGoodNews } from './they-are-well.ts'
import { answersMoment, topicOf } from './topic-after-danger.ts'
import { firstOf } from './topic-contacts.ts'

/** "Ok makasih kak" has as much of either language. */
const TOO_FEW_TO_TELL = 3

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
  if (tellsByWhom(text, danger)) {
    sayDanger(turn, asForcedUpon(asFound(danger)))
    return true
  }
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
  if (answersAttacker(turn, danger, text)) return true
  if (answersContactAsked(turn, danger, text) || answersCalledOff(turn, danger, following)) return true
  if (knownDanger(found) === null && answersHelper(turn, danger, text)) return true
  if (answersOfDeath(turn, danger, text)) return true
  if (answersBridePaid(turn, danger, text) || answersForMen(turn, danger, following)) return true
  if (answersDebtInDespair(turn, danger, text, found) || answersInDespair(turn, danger, text)) return true
  if (answersLawOfPictures(turn, danger, text) || answersWhere(turn, danger, text)) return true
  if (knownDanger(found) === null && asksForKnowledge(text) && isSure(following.answer())) {
    sayAnswer(turn, text, following.answer(), [], answer => withContact(turn, danger, answer))
    return true
  }
  const topic = topicOf(danger, following)
  if (answersMoment(turn, danger, following, topic)) return true
  // Who sits with the police needs an interpreter before relief.
  const atPolice = dangerTopic(text) === 'at-police'
  if (knownDanger(found) === null && !atPolice && answersEasing(turn, danger, text)) return true
  if (knownDanger(found) === null && answersSolved(turn, danger, text)) return true
  if (found && saysMore(found, danger, text) && !asksOfRunning(found, danger, topic)) {
    if (!isSaidAgain(turn, found, danger)) return false
    sayStillHere(turn, danger, text)
    return true
  }
  if (!found && answersLaughter(turn, danger, text)) return true
  if (answersWrong(turn, danger, following)) return true
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

/** What is first told of a friend, because it is hard to tell of oneself. */
const TOLD_BRAVELY: readonly DangerKind[] = ['minor', 'sexual_violence', 'violence', 'self_harm']

/** That it is understood of whom it is, and what to do for them. */
function sayWhose(turn: Turn, danger: AnsweredDanger): void {
  const gently = [danger.kind, ...danger.also].some(kind => TOLD_BRAVELY.includes(kind))
  const key =
    danger.whose === 'others' ? 'danger-for-other' : gently ? 'danger-for-own-gently' : 'danger-for-own'
  const steps = turn.words(urgentSteps(danger) ?? stepsOf(danger))
  sayInDanger(turn, danger, key, contactsNow(turn, danger, false), [steps])
}

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

/** Below whatever else is answered one contact stays at hand. */
function withContact(turn: Turn, danger: AnsweredDanger, answer: string): Pick<Reply, 'text' | 'marks'> {
  const told = firstOf(dangerContacts(danger, turn.desk.contacts))
  return withBriefs(turn, [answer, turn.words('danger-still-contact')], told)
}
