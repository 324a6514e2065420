import { isRisky } from '../../../offers/risk.ts'
import { wordsOf } from '../../../offers/text/said.ts'
import type { Verdict } from '../../../offers/types.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import { sayAnswer } from '../ask/ask.ts'
import { comesBeforeReport, helpBeside } from '../danger/danger-beside-report.ts'
import type { Heard } from '../hear/heard.ts'
import { type OtherOffer, otherOffer } from '../offer/which-offer.ts'
import { offerAddition } from './addition.ts'
import { offerToReport, refuseButton } from './consent.ts'
import { answersConsent } from './consent-typed.ts'
import { namesSomeone } from './recall.ts'
import { reportsToldBeside, startReport } from './report.ts'
import { pointsTo, type ReportWish, reportWish, wordsThatTell } from './report-wish.ts'
import { FEWEST_THAT_TELL, isTooLittle } from './too-little.ts'

/** "Ga jadi", "ya setuju", while consent is asked. */
export function agreesOrNot({ turn, text }: Heard): boolean {
  return !turn.forwarded && answersConsent(turn, text)
}

/** "Saya mau lapor", "laporin yang kamboja tadi": nobody pastes a second time what was judged a moment ago. */
export function asksForReport(heard: Heard): boolean {
  const { turn, text, memory, earlier } = heard
  if (!turn.forwarded && turn.isPrivate && memory.toldBesideDanger && wishesToReportThat(heard)) return true
  // Who was just told whom to reach asks how to report it to them.
  const wish = turn.forwarded || memory.danger?.aside === false ? null : reportWish(text)
  if (!wish) return false
  const meant = offerMeant(heard, wish)
  if (!meant && wish.called.length > 0 && !(wish.ofOffer && wordsThatTell(text).length < FEWEST_THAT_TELL))
    return false
  // Right after a verdict it is that offer.
  const last = earlier && isRisky(earlier.verdict) ? { id: memory.lastCase ?? '', judged: earlier } : null
  const of = meant ?? (wish.called.length === 0 ? last : null)
  if (!turn.isPrivate || !of) startReport(turn)
  else offerToReport(turn, of.id, of.judged)
  return true
}

/** "Ya lapor", "mau lapor", "report it" below the contacts for what they told: only where nothing else is called. */
function wishesToReportThat({ turn, text, memory, verdict }: Heard): boolean {
  const wish = comesBeforeReport(verdict.danger, text) ? null : reportWish(text)
  const told = turn.desk.cases
    .find(memory.toldBesideDanger ?? '')
    ?.offer.parts.flatMap(part => wordsOf(part.text))
  if (wish === null || !wish.called.every(word => told?.includes(word))) return false
  return reportsToldBeside(turn)
}

/** Which of the last two offers somebody points to, or calls by a word that stands in it. */
function offerMeant({ turn, memory }: Heard, { points, called }: ReportWish): OtherOffer | null {
  if (!points && called.length === 0) return null
  const offers = [memory.lastCase, memory.caseBefore].flatMap(id => {
    const judged = turn.desk.cases.find(id ?? '')
    return id && judged ? [{ id, judged }] : []
  })
  const having = offers.filter(({ judged }) => {
    const words = judged.offer.parts.flatMap(part => wordsOf(part.text))
    return called.every(word => words.includes(word))
  })
  return having[0] ?? null
}

const REPORT_OF = /(?<!\p{L})(?:lapor|laporin|laporkan|melapor|melaporkan|ngelaporin|report)(?!\p{L})/iu

/** "How do I report the first one?", after two offers: that one, to be reported. */
export function reportsOtherOffer(heard: Heard): boolean {
  const { turn, text, verdict } = heard
  if (!turn.isPrivate || !REPORT_OF.test(text) || verdict.danger) return false
  const other = otherOffer(heard)
  if (!other) return false
  offerToReport(turn, other.id, other.judged)
  return true
}

/** "Saya mau laporkan agen Budi 0812…": the report is in it. */
export function reportsAtOnce(heard: Heard): boolean {
  const { turn, verdict, text, judged } = heard
  if (
    turn.forwarded ||
    verdict.danger ||
    !turn.isPrivate ||
    !reports(text, verdict) ||
    isTooLittle(text, verdict)
  )
    return false
  offerToReport(turn, heard.keep(), judged)
  return true
}

/** The offer that was asked for, to be reported. */
export function reportsOffer(heard: Heard): boolean {
  const { turn, text, memory, judged, verdict } = heard
  if (!memory.awaitingReport || comesBeforeReport(verdict.danger, text)) return false
  const wish = turn.forwarded ? null : pointsTo(text)
  const meant = wish?.points ? offerMeant(heard, wish) : null
  if (meant) {
    offerToReport(turn, meant.id, meant.judged)
    return true
  }
  const { way, smallTalk } = heard
  if (smallTalk !== null || isTooLittle(text, verdict)) {
    const buttons = [[refuseButton(turn)], ...helpBeside(heard)]
    turn.say({ text: turn.words('report-too-little'), buttons })
    return true
  }
  if (asksMeanwhile(heard)) {
    sayAnswer(turn, text, heard.answer())
    turn.desk.memory.change(turn.toChat, { awaitingReport: true })
    if (!turn.afterSent) turn.say({ text: turn.words('report-awaited'), buttons: [[refuseButton(turn)]] })
    return true
  }
  const id = heard.keep()
  const asked = way === 'question' ? [[turn.button(turn.words('button-as-question'), 'question', id)]] : []
  offerToReport(turn, id, judged, [...asked, ...helpBeside(heard)])
  return true
}

const MOST_OF_A_QUESTION = 8

/** "Apa itu TPPO?", while an offer is waited for: nobody reports a question that is known and tells of nobody. */
function asksMeanwhile({ turn, text, way, verdict, answer }: Heard): boolean {
  if (turn.forwarded || way !== 'question' || wordsIn(text) > MOST_OF_A_QUESTION) return false
  const { outcome, situations, entities } = verdict
  if (outcome !== 'not_an_offer' || situations.length > 0 || entities.money.length > 0) return false
  const { kind, about } = answer()
  return (kind === 'answer' || about !== undefined) && !namesSomeone(verdict)
}

/** What was asked for, to be added to a report. */
export function addsToReport(heard: Heard): boolean {
  const { turn, memory, offer, text, verdict } = heard
  if (!memory.awaitingAddition || comesBeforeReport(verdict.danger, text)) return false
  offerAddition(turn, memory.awaitingAddition, heard.keep(), offer, helpBeside(heard))
  return true
}

/** "Saya mau laporkan agen Budi 0812… narik 20 juta": the report is in it. */
const REPORTS =
  /^\W*(?:(?:saya|aku|sy|gw|gue|gua|kami|i|we)\s+)?(?:mau|ingin|pengen|pengin|pingin|want to|wanna|would like to)\s+(?:lapor|laporkan|laporin|melapor|melaporkan|ngelaporin|report)(?!\p{L})/iu
/** "Laporin nomor ini 0812…", "tolong tindak akun ig @…". */
const HANDS_OVER =
  /^\W*(?:(?:tolong|please|pls|halo|hai|kak|min|admin|mas|mbak)\W+){0,3}(?:laporin|laporkan|laporke|laporkeun|report|tindak|tindaklanjuti|usut|berantas|take action (?:on|against))\s+(?:nomor|nomer|no|akun|akunnya|agen|calo|penipu|orang|pt|cv|ig|fb|wa|tiktok|rekening|ini|iki|number|account|agent|scammer|this)(?!\p{L})/iu

/** In fewer words it is not told what happened. */
const FEWEST_OF_A_WHOLE_REPORT = 6

/** Whether a text says that somebody wants to report, and what. */
function reports(text: string, verdict: Verdict): boolean {
  const tells = REPORTS.test(text) && wordsIn(text) >= FEWEST_OF_A_WHOLE_REPORT
  return (tells || (HANDS_OVER.test(text) && namesSomeone(verdict))) && !looksLikeQuestion(text)
}
