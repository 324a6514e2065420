import { isRisky } from '../../offers/risk.ts'
import { namesSomeone } from '../recall.ts'
import { asksToReport, reports } from '../route.ts'
import { offerAddition } from './addition.ts'
import { answersConsent, offerToReport, refuseButton } from './consent.ts'
import type { Heard } from './heard.ts'
import { startReport } from './report.ts'
import { otherOffer } from './which-offer.ts'

/** "penipuan kerja" says nothing that staff could act on. */
const FEWEST_OF_A_REPORT = 3

/** "Ga jadi", "ya setuju", while consent is asked. */
export function agreesOrNot({ turn, text }: Heard): boolean {
  return !turn.forwarded && answersConsent(turn, text)
}

/** "Saya mau lapor". */
export function asksForReport({ turn, text, memory, earlier }: Heard): boolean {
  // Who was just told whom to reach asks how to report it to them.
  if (turn.forwarded || memory.danger?.aside === false || !asksToReport(text)) return false
  const { lastCase = '' } = memory
  // Right after a verdict it is that offer: nobody pastes it a second time.
  if (!turn.isPrivate || !earlier || !isRisky(earlier.verdict)) startReport(turn)
  else offerToReport(turn, lastCase, earlier)
  return true
}

const REPORT_OF = /(?<!\p{L})(?:lapor|laporin|laporkan|melapor|melaporkan|ngelaporin|report)(?!\p{L})/iu

/** "How do I report the first one?", after two offers: that one, to be reported. */
export function reportsOtherOffer(heard: Heard): boolean {
  const { turn, text } = heard
  if (!turn.isPrivate || !REPORT_OF.test(text)) return false
  const other = otherOffer(heard)
  if (!other) return false
  offerToReport(turn, other.id, other.judged)
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
