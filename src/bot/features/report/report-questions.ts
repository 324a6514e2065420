import type { Composer } from 'grammy'
import { forgetUnlessAllowed, keepReplyAddress, REPLY_DAYS } from '../../../reports/reply-address.ts'
import { type ReportDetails, SEEN, STAGES, type Stage } from '../../../reports/types.ts'
import { onPress } from '../../press.ts'
import type { Button, Reply } from '../../reply.ts'
import { rowsOf } from '../../reply.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { sayAnswer } from '../ask/ask.ts'
import { comesBeforeReport } from '../danger/danger-beside-report.ts'
import type { Heard } from '../hear/heard.ts'
import { countryName } from './own-details.ts'
import { asksWhy, endsQuestions, goesBack, MOST_OF_AN_ANSWER, spokenAnswer } from './spoken-answer.ts'

/** Where offers most often lead, by the fact pack's destination and hotspot facts; anything else is "other". */
const DESTINATIONS = ['KH', 'MM', 'TH', 'MY', 'SG', 'HK', 'TW', 'KR', 'JP', 'SA']
const QUESTIONS = ['seen', 'stage', 'destination', 'contact'] as const
export type Question = (typeof QUESTIONS)[number]

/** For whom the report is not the end of it: where `/bantuan` goes on for them (all of it, or a situation). */
const NEXT_STEPS: Partial<Record<Stage, readonly [action: string, ...args: string[]]>> = {
  paid: ['sit', 'paid'],
  documents_sent: ['sit', 'sent-documents'],
  departing: ['sit', 'cheated'],
  abroad: ['help'],
}

/** The four questions after a report, each of which may be skipped. */
export function reportQuestions(): Composer<Turn> {
  return onPress('rq', answerQuestion)
}

/** The first of them. */
export function firstQuestion(turn: Turn, receipt: string): Reply {
  return question(turn, receipt, QUESTIONS[0])
}

/** @param named the country that the report names, which is only to be confirmed */
function question(turn: Turn, receipt: string, asked: Question, named: string | null = null): Reply {
  turn.desk.memory.change(turn.toChat, { reportQuestion: { receipt, asked } })
  const choice = (label: string, value: string) => turn.button(label, 'rq', receipt, asked, value)
  const skip = [choice(turn.words('report-skip'), '-')]
  const known = asked === 'destination' ? named : null
  const text = known
    ? turn.words('report-question-destination-named', { country: countryName(turn, known) })
    : turn.words(`report-question-${asked}`, { days: REPLY_DAYS })
  const choices: Record<Question, () => Button[][]> = {
    seen: () =>
      rowsOf(
        SEEN.map(s => choice(turn.words(`seen-${s}`), s)),
        2,
      ),
    stage: () => STAGES.map(s => [choice(turn.words(`stage-${s.replaceAll('_', '-')}`), s)]),
    destination: () => [
      ...(known
        ? [[choice(turn.words('report-destination-yes', { country: countryName(turn, known) }), known)]]
        : []),
      ...rowsOf(
        DESTINATIONS.filter(code => code !== known).map(code => choice(countryName(turn, code), code)),
        2,
      ),
      [choice(turn.words('report-other'), 'other')],
    ],
    contact: () => [
      [choice(turn.words('report-contact-yes'), '1'), choice(turn.words('report-contact-no'), '0')],
    ],
  }
  return { text, buttons: [...choices[asked](), skip] }
}

/** Takes a pressed answer; the button names the report and its question, so an old one still lands where it belongs. */
function answerQuestion(
  turn: Turn,
  [receipt = '', asked = '', value = '']: readonly string[],
): Promise<void> {
  const asking = turn.callbackQuery?.message?.message_id
  return takeAnswer(turn, receipt, asked, value, asking === undefined ? {} : { edit: asking })
}

/** "lewat facebook", "skip", typed at a question about a report. @returns whether it answered the question */
export function answersReportQuestion(heard: Heard): boolean | Promise<boolean> {
  const { turn, memory, text } = heard
  const { reportQuestion } = memory
  // Most messages come while nothing is asked: they must not wait.
  if (!reportQuestion || turn.forwarded || comesBeforeReport(heard.verdict.danger, text)) return false
  if (endsQuestions(text)) {
    finish(turn, reportQuestion.receipt)
    return true
  }
  const asked = QUESTIONS.find(known => known === reportQuestion.asked)
  if (asked && asksWhy(text)) return saysWhy(turn, reportQuestion.receipt, asked).then(() => true)
  const value = asked ? spokenAnswer(turn, asked, text, heard.verdict) : null
  if (asked && value !== null)
    return takeAnswer(turn, reportQuestion.receipt, asked, value, {}).then(() => true)
  if (asked && goesBack(text)) return asksBefore(turn, reportQuestion.receipt, asked).then(() => true)
  if (asked && isNoOtherMatter(heard))
    return asksAgain(turn, reportQuestion.receipt, asked, 'report-question-again').then(() => true)
  if (asked && asksBeside(heard)) {
    sayAnswer(turn, text, heard.answer())
    return turn.afterSent ? true : asksAgain(turn, reportQuestion.receipt, asked, null).then(() => true)
  }
  turn.desk.memory.change(turn.toChat, { reportQuestion: null })
  return false
}

/** "Gaji di Taiwan berapa?": what is known is answered, and their own question was not yet. */
function asksBeside({ text, memory, unknown, way }: Heard): boolean {
  if (memory.danger || wordsIn(text) > MOST_OF_AN_ANSWER) return false
  return way === 'question' && !unknown && looksLikeQuestion(text)
}

/** In few words something that nobody could answer: it was meant for the question. After a danger it may be of that. */
function isNoOtherMatter({ text, memory, unknown, way, smallTalk }: Heard): boolean {
  if (memory.danger || wordsIn(text) > MOST_OF_AN_ANSWER) return false
  return smallTalk === null && (unknown || way === 'done') && !looksLikeQuestion(text)
}

/** Why it is asked, and the question once more. */
function saysWhy(turn: Turn, receipt: string, asked: Question): Promise<void> {
  return asksAgain(turn, receipt, asked, `report-why-${asked}`)
}

/** "Balik", "go back": the question before this one; the first has none before it. */
function asksBefore(turn: Turn, receipt: string, asked: Question): Promise<void> {
  const before = QUESTIONS[Math.max(0, QUESTIONS.indexOf(asked) - 1)] ?? asked
  return asksAgain(turn, receipt, before, null)
}

/** @param first the sentence above the question */
async function asksAgain(turn: Turn, receipt: string, asked: Question, first: string | null): Promise<void> {
  const found = await turn.desk.reports.find(turn.trx, turn.ref, receipt)
  const again = question(turn, receipt, asked, found?.destination ?? null)
  turn.say(first === null ? again : { ...again, text: `${turn.words(first)}\n\n${again.text}` })
}

async function takeAnswer(
  turn: Turn,
  receipt: string,
  asked: string,
  value: string,
  where: Pick<Reply, 'edit'>,
): Promise<void> {
  const { desk, trx, ref } = turn
  const found = await desk.reports.find(trx, ref, receipt)
  if (!found || found.status === 'withdrawn') return turn.say(turn.words('mine-gone'))
  const current = QUESTIONS.find(known => known === asked)
  // A question of an earlier version: the one in its place is asked instead.
  if (!current) return turn.say({ ...question(turn, receipt, 'stage'), ...where })
  const details = toDetails(turn, current, value)
  if (details) await desk.reports.addDetails(trx, ref, receipt, details)
  if (details?.mayContact === true && turn.isPrivate)
    await keepReplyAddress(trx, ref, turn.toChat, desk.now())
  if (details?.mayContact === false) await forgetUnlessAllowed(trx, ref)
  const next = QUESTIONS[QUESTIONS.indexOf(current) + 1]
  if (next) return turn.say({ ...question(turn, receipt, next, found.destination), ...where })
  finish(turn, receipt, where)
  sayNextSteps(turn, found.details.stage)
}

function finish(turn: Turn, receipt: string, where: Pick<Reply, 'edit'> = {}): void {
  turn.desk.memory.change(turn.toChat, { reportQuestion: null })
  turn.say({ text: turn.words('report-finished', { receipt }), ...where })
}

function sayNextSteps(turn: Turn, stage: Stage | undefined): void {
  const help = stage && NEXT_STEPS[stage]
  if (!stage || !help) return
  turn.say({
    text: turn.words(`report-next-${stage.replaceAll('_', '-')}`),
    buttons: [
      [turn.button(turn.words('report-next-help'), ...help)],
      [turn.button(turn.words('help-country'), 'ctrs')],
    ],
  })
}

function toDetails(turn: Turn, asked: Question, value: string): ReportDetails | null {
  if (value === '-') return null
  switch (asked) {
    case 'seen': {
      const seen = SEEN.find(known => known === value)
      return seen ? { seen } : null
    }
    case 'stage': {
      const stage = STAGES.find(known => known === value)
      return stage ? { stage } : null
    }
    case 'destination':
      return { destination: isCountry(turn, value) ? value : 'other' }
    case 'contact':
      return { mayContact: value === '1' }
  }
}

/** Whichever country was told is written down, also where it has no button. */
function isCountry({ desk }: Turn, value: string): boolean {
  return desk.knowledge.countries.some(({ code }) => code === value)
}
