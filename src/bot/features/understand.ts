import type { Answer } from '../../guidance/types.ts'
import { verdictAgain } from '../../offers/card.ts'
import { dangerOf } from '../../offers/danger-kind.ts'
import { asDescribed } from '../../offers/described.ts'
import { doneCard } from '../../offers/done-already.ts'
import { isRisky } from '../../offers/risk.ts'
import type { Case, Verdict } from '../../offers/types.ts'
import { answerAnew } from '../answer-anew.ts'
import type { JudgedCase } from '../cases.ts'
import { menu } from '../commands.ts'
import { Composer } from '../composer.ts'
import { onPress } from '../press.ts'
import { namesSomeone, withReports } from '../recall.ts'
import type { Button } from '../reply.ts'
import {
  asksAgain,
  asksToReport,
  asksWhy,
  looksLikeQuestion,
  reports,
  route,
  saysWrong,
  wordsIn,
} from '../route.ts'
import type { Turn } from '../turn.ts'
import { offerAddition } from './addition.ts'
import { type AnsweredDanger, answersAfterDanger, MOST_OF_A_PLACE } from './after-danger.ts'
import { readingButton, sayAnswer } from './ask.ts'
import { judge, sayCard, sayReasons, withCase } from './check.ts'
import { answersConsent, offerToReport, refuseButton } from './consent.ts'
import { sayDanger } from './danger.ts'
import { readFiles } from './files.ts'
import { joinButtons } from './join.ts'
import { sayRemark } from './remark.ts'
import { startReport } from './report.ts'
import { voice } from './voice.ts'
import { askWhatIsRight } from './wrong.ts'

/** "gaji art singapura" is nobody's offer. */
const FEWEST_OF_AN_OFFER = 6
/** Whoever goes on after a verdict says so in about so many words. */
const MOST_OF_A_REMARK = 16

const UNANSWERED: readonly Answer['kind'][] = ['declined', 'unknown']

/** "Malaysia kak?" names a place; "lowongan ke taiwan ada?" asks about one. */
const FEWEST_OF_A_QUESTION = 3
/** "Di Jeddah", also after something else was asked. */
const SAYS_WHERE = /(?<!\p{L})(?:di|nang|neng|ning|in|at)(?!\p{L})/iu

/** More than these nobody in danger looks through. */
const MOST_READING = 2

/** "penipuan kerja" says nothing that staff could act on. */
const FEWEST_OF_A_REPORT = 3

/** The catch-all: any text, caption or forward finds its room here. */
export function understand(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(voice(hear))
  feature.command(['cek', 'check'], turn => {
    const quoted = turn.msg.reply_to_message
    const text = turn.match.trim() || quoted?.text || quoted?.caption
    if (!text) return turn.say(turn.words('check-no-text'))
    return judgeUnlessDanger(
      turn,
      { parts: [{ kind: 'text', text }] },
      turn.match.trim() ? turn.msg.message_id : (quoted?.message_id ?? turn.msg.message_id),
    )
  })
  feature.command(['tanya', 'ask'], turn => sayAnswer(turn, turn.match.trim()))
  feature.on('message', turn => {
    if (turn.files.length > 0) return hearFiles(turn)
    if (turn.parts.length === 0) return turn.say(turn.words('check-no-text'))
    if (turn.msg.text?.startsWith('/') && /^\/\w+(@\w+)?(\s|$)/.test(turn.msg.text)) {
      const commands = menu(turn.desk.words.say, turn.language).map(({ command }) => `/${command}`)
      return turn.say(turn.words('unknown-command', { commands: commands.join(', ') }))
    }
    return hear(turn, { parts: turn.parts })
  })
  feature.use(
    onPress('offer', (turn, [id = '']) =>
      withCase(turn, id, ({ offer, verdict }) => judge(turn, offer, repliedTo(turn), verdict)),
    ),
  )
  feature.use(
    onPress('question', (turn, [id = '']) =>
      withCase(turn, id, ({ offer }) => sayAnswer(turn, offer.parts[0]?.text ?? '')),
    ),
  )
  return feature
}

async function hear(turn: Turn, offer: Case, messageId: number = turn.caseMessageId): Promise<void> {
  const { desk, toChat: chatId } = turn
  const text = offer.parts.map(part => part.text).join('\n')
  const memory = desk.memory.of(chatId)
  if (!turn.forwarded && answersConsent(turn, text)) return
  if (!turn.forwarded && asksToReport(text)) return startReport(turn)
  const verdict = desk.check(offer)
  if (memory.danger && saidCountry(turn, memory.danger, verdict)) return
  const judged = memory.cardLast && !turn.forwarded ? desk.cases.find(memory.lastCase ?? '') : undefined
  if (judged && goesOn(turn, judged, text, messageId)) return
  if (!turn.forwarded && !verdict.danger && turn.isPrivate && reports(text)) {
    const id = keepCase(turn, messageId, { offer, verdict })
    return offerToReport(turn, id, { offer, verdict })
  }
  let looked: Answer | undefined
  const answer = () => {
    const judged = offer.parts.length === 1 ? verdict.danger : undefined
    looked ??= answerAnew(text, memory.questions, questions =>
      desk.answer(text, turn.chosen, questions, judged),
    )
    return looked
  }
  const smallTalk = desk.smallTalk(text)
  const way = route({
    text,
    forwarded: turn.forwarded,
    verdict,
    answer,
    smallTalk: smallTalk !== null,
  })
  // Someone who has chosen no language is answered in the one they write.
  const written = looked?.language ?? (verdict.bare?.language === null ? turn.language : verdict.language)
  if (turn.chosen === null && !turn.forwarded && desk.words.languages.includes(written))
    turn.language = written
  if (way !== 'danger' && memory.awaitingReport) {
    if (smallTalk !== null || isTooLittle(text, verdict))
      return turn.say({ text: turn.words('report-too-little'), buttons: [[refuseButton(turn)]] })
    const id = keepCase(turn, messageId, { offer, verdict })
    const asked = way === 'question' ? [[turn.button(turn.words('button-as-question'), 'question', id)]] : []
    return offerToReport(turn, id, { offer, verdict }, asked)
  }
  if (way !== 'danger' && memory.awaitingAddition) {
    const id = keepCase(turn, messageId, { offer, verdict })
    return offerAddition(turn, memory.awaitingAddition, id, offer)
  }
  const unknown = way === 'unsure' || (way === 'question' && UNANSWERED.includes(answer().kind))
  if (memory.danger && !turn.forwarded) {
    if (answersAfterDanger(turn, memory.danger, { way, text, unknown, answer, found: verdict.danger })) return
  }
  // Right after a verdict, what nothing else answers is about the offer.
  const remark =
    wordsIn(text) <= MOST_OF_A_REMARK && (unknown || (way === 'question' && !looksLikeQuestion(text)))
  if (judged && remark && sayRemark(turn, judged, { offer, verdict }, messageId)) return
  if ((way === 'question' || way === 'unsure') && namesSomeone(verdict)) {
    const judged = await withReports(desk, turn.trx, turn.ref, { offer, verdict })
    if (judged.recalled) return sayCard(turn, messageId, judged)
  }
  switch (way) {
    case 'danger': {
      // "Can they arrest me?" is asked once help is at hand: what is known of it is a press away.
      const asked = memory.danger && looksLikeQuestion(text) ? answer().facts : []
      const reading = asked.slice(0, MOST_READING).flatMap(fact => readingButton(turn, fact) ?? [])
      return sayDanger(turn, verdict.danger ?? dangerOf('unclear'), reading)
    }
    case 'small_talk':
      return turn.say(turn.words(`small-${smallTalk}`))
    case 'question':
      return sayAnswer(turn, text, looked, offerButton(turn, messageId, offer, verdict))
    case 'offer':
      return judge(turn, offer, messageId, verdict)
    case 'done': {
      const id = keepCase(turn, messageId, { offer, verdict })
      const report = turn.button(turn.words('button-report'), 'report', id)
      const help = turn.button(turn.words('button-help'), 'help')
      return turn.say({
        text: doneCard(verdict, turn.language, desk),
        buttons: [[report, help], ...joinButtons(turn, id)],
      })
    }
    case 'described':
      return judge(turn, offer, messageId, asDescribed(verdict) ?? verdict)
    case 'unsure': {
      const id = keepCase(turn, messageId, { offer, verdict })
      return turn.say({
        text: turn.words('unsure-ask'),
        replyTo: messageId,
        buttons: [
          [turn.button(turn.words('button-as-offer'), 'offer', id)],
          [turn.button(turn.words('button-as-question'), 'question', id)],
          ...joinButtons(turn, id),
        ],
      })
    }
  }
}

/** Answers what right after a verdict only asks about it: why, what again, "that is wrong". */
function goesOn(turn: Turn, judged: JudgedCase, text: string, messageId: number): boolean {
  const { cardLast, lastCase } = turn.desk.memory.of(turn.toChat)
  if (turn.chosen === null) turn.language = cardLast ?? turn.language
  if (asksWhy(text)) sayReasons(turn, judged)
  else if (lastCase && saysWrong(text)) askWhatIsRight(turn, lastCase, messageId)
  else {
    const again = asksAgain(text) && verdictAgain(judged.verdict, turn.language, turn.desk)
    if (!again) return false
    turn.say(again)
  }
  return true
}

/** Keeps a case for the buttons below its message. @returns the id they carry */
function keepCase({ desk, toChat }: Turn, messageId: number, judged: JudgedCase): string {
  const id = desk.cases.idOf(toChat, messageId)
  desk.cases.keep(id, judged)
  return id
}

/** "ok" or a stray number is no report; a number to reach somebody, or a company, is. */
function isTooLittle(text: string, verdict: Verdict): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length < FEWEST_OF_A_REPORT && !namesSomeone(verdict) && !verdict.bare
}

/** Words that sound like a scam were taken for a question about one: whoever did paste an offer has it judged. */
function offerButton(turn: Turn, messageId: number, offer: Case, verdict: Verdict): Button[][] {
  const words = offer.parts.flatMap(({ text }) => text.trim().split(/\s+/)).length
  if (!isRisky(verdict) || words < FEWEST_OF_AN_OFFER) return []
  const id = keepCase(turn, messageId, { offer, verdict })
  return [[turn.button(turn.words('button-as-offer'), 'offer', id)]]
}

/** Danger in the words beside a picture is answered before the picture is even fetched. */
async function hearFiles(turn: Turn): Promise<void> {
  const danger = turn.parts.length > 0 ? turn.desk.check({ parts: turn.parts }).danger : null
  if (danger) return sayDanger(turn, danger)
  const onlyVoice = turn.files.every(file => file.kind === 'voice')
  if (turn.parts.length > 0 && (onlyVoice || !turn.desk.read)) return hear(turn, { parts: turn.parts })
  if (!turn.desk.read && !onlyVoice) return turn.say(turn.words('check-no-text'))
  return readFiles(turn)
}

async function judgeUnlessDanger(turn: Turn, offer: Case, messageId: number): Promise<void> {
  const verdict = turn.desk.check(offer)
  if (verdict.danger) sayDanger(turn, verdict.danger)
  else await judge(turn, offer, messageId, verdict)
}

/** After a danger, a bare country name is the answer to "where is the person now?", in the language it was asked in. */
function saidCountry(turn: Turn, { kind, also, language, aside }: AnsweredDanger, verdict: Verdict): boolean {
  const place = verdict.entities.destinations[0]
  const text = turn.msg?.text ?? ''
  if (!place || (aside && !SAYS_WHERE.test(text)) || wordsIn(text) > MOST_OF_A_PLACE) return false
  if (wordsIn(text) > FEWEST_OF_A_QUESTION && looksLikeQuestion(text)) return false
  if (turn.chosen === null) turn.language = language
  sayDanger(turn, { ...dangerOf(kind, place.country, [text.slice(place.span.start, place.span.end)]), also })
  return true
}

/** The message that the pressed button's message answered. */
function repliedTo(turn: Turn): number {
  return turn.callbackQuery?.message?.reply_to_message?.message_id ?? turn.msgId ?? 0
}
