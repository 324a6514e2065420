import { namesSomeone } from '../recall.ts'
import { asksToReport, reports } from '../route.ts'
import { offerAddition } from './addition.ts'
import { answersConsent, offerToReport, refuseButton } from './consent.ts'
import type { Heard } from './heard.ts'
import { startReport } from './report.ts'

/** "penipuan kerja" says nothing that staff could act on. */
const FEWEST_OF_A_REPORT = 3

/** "Ga jadi", "ya setuju", while consent is asked. */
export function agreesOrNot({ turn, text }: Heard): boolean {
  return !turn.forwarded && answersConsent(turn, text)
}

/** "Saya mau lapor". */
export function asksForReport({ turn, text, memory }: Heard): boolean {
  // Who was just told whom to reach asks how to report it to them.
  if (turn.forwarded || memory.danger?.aside === false || !asksToReport(text)) return false
  startReport(turn)
  return true
}

/** "Saya mau laporkan agen Budi 0812…": the report is in it. */
export function reportsAtOnce(heard: Heard): boolean {
  const { turn, verdict, text, judged } = heard
  if (turn.forwarded || verdict.danger || !turn.isPrivate || !reports(text)) return false
  offerToReport(turn, heard.keep(), judged)
  return true
}

/** The offer that was asked for, to be reported. */
export function reportsOffer(heard: Heard): boolean {
  const { turn, way, memory, smallTalk, judged } = heard
  if (way === 'danger' || !memory.awaitingReport) return false
  if (smallTalk !== null || isTooLittle(heard)) {
    turn.say({ text: turn.words('report-too-little'), buttons: [[refuseButton(turn)]] })
    return true
  }
  const id = heard.keep()
  const asked = way === 'question' ? [[turn.button(turn.words('button-as-question'), 'question', id)]] : []
  offerToReport(turn, id, judged, asked)
  return true
}

/** What was asked for, to be added to a report. */
export function addsToReport(heard: Heard): boolean {
  const { turn, way, memory, offer } = heard
  if (way === 'danger' || !memory.awaitingAddition) return false
  offerAddition(turn, memory.awaitingAddition, heard.keep(), offer)
  return true
}

/** "ok" or a stray number is no report; a number to reach somebody, or a company, is. */
function isTooLittle({ text, verdict }: Heard): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length < FEWEST_OF_A_REPORT && !namesSomeone(verdict) && !verdict.bare
}
