import { CONSENT_VERSION } from '../../../reports/consent.ts'
import { keptOf, readCut } from '../../../reports/kept.ts'
import type { Report } from '../../../reports/types.ts'
import type { JudgedCase } from '../../cases.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { withCase } from '../offer/check.ts'
import { claimOf, keepClaim } from '../offer/wrong.ts'
import { consent, destinationIn, offerToReport, refuseButton, sayThereAlready, showAgain } from './consent.ts'
import { firstQuestion, reportQuestions } from './report-questions.ts'

/** `/lapor`: consent first, then the report with its receipt, then four questions that may be skipped. */
export function report(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['lapor', 'report'], startReport)
  feature.use(consent())
  feature.use(
    onPress('agree', (turn, [id = '', cut = '', print = '']) =>
      withCase(turn, id, judged => file(turn, id, judged, cut, print)),
    ),
  )
  feature.use(reportQuestions())
  return feature
}

/** Asks for the offer that is to be reported. */
export function startReport(turn: Turn): void {
  if (!turn.isPrivate) return turn.say(turn.words('private-only', { link: `t.me/${turn.me.username}` }))
  if (reportsToldBeside(turn)) return
  turn.desk.memory.change(turn.toChat, { awaitingReport: true })
  const help = [turn.button(turn.words('button-help'), 'help')]
  turn.say({ text: turn.words('report-how'), buttons: [...lastCase(turn), [refuseButton(turn)], help] })
}

/**
 * What was told before its danger was answered, as the button below that answer does; told once, the next wish is another.
 * @returns whether there was such a thing
 */
export function reportsToldBeside(turn: Turn): boolean {
  const { toldBesideDanger: id, danger } = turn.desk.memory.of(turn.toChat)
  const judged = turn.desk.cases.find(id ?? '')
  if (!id || !judged || judged.receipt !== undefined) return false
  if (turn.chosen === null && danger) turn.language = danger.language
  turn.desk.memory.change(turn.toChat, { toldBesideDanger: null, claim: null })
  offerToReport(turn, id, judged)
  return true
}

/** Whoever had an offer checked a moment ago most often means that one. */
function lastCase(turn: Turn): Button[][] {
  const { lastCase: id } = turn.desk.memory.of(turn.toChat)
  if (id === undefined || !turn.desk.cases.find(id)) return []
  return [[turn.button(turn.words('report-last'), 'report', id)]]
}

/** Files what was shown; when what is at hand now is something else, it is shown again instead. */
async function file(
  turn: Turn,
  id: string,
  judged: JudgedCase,
  written: string,
  print: string,
): Promise<void> {
  if (!turn.isPrivate) return turn.say(turn.words('private-only', { link: `t.me/${turn.me.username}` }))
  const { desk } = turn
  const { offer, verdict } = judged
  const kept = keptOf(offer, readCut(written) ?? 0n)
  if (!kept) return turn.say(turn.words('report-cannot-mask'))
  if (kept.print !== print) {
    // A case judged again after a restart may lack a picture; then its lines are not those that were chosen from.
    const anew = keptOf(offer)
    return anew ? showAgain(turn, id, anew) : turn.say(turn.words('report-cannot-mask'))
  }
  // Signs that stood in a line which was left out go with it.
  const { signals } = kept.cut === 0n ? verdict : desk.check({ parts: [{ kind: 'text', text: kept.text }] })
  const claim = claimOf(turn, id)
  const same = claim === null && (await reportedBefore(turn, judged, kept.text))
  if (same) {
    desk.memory.change(turn.toChat, { consentFor: null })
    desk.cases.keep(id, { ...judged, receipt: same.receipt })
    return sayThereAlready(turn, same.receipt)
  }
  const filed = await desk.reports.file(turn.trx, turn.ref, {
    source: id,
    text: kept.text,
    contacts: kept.contacts,
    destination: destinationIn(turn, kept),
    outcome: verdict.outcome,
    about: verdict.about,
    signals: [...new Set(signals.map(signal => signal.id))],
    language: verdict.language,
    consent: { version: CONSENT_VERSION, at: desk.now() },
    // Who says that an advert is honest does not report its number.
    warns: claim === null || claim === 'scam',
  })
  const { receipt } = filed
  desk.memory.change(turn.toChat, { consentFor: null, reported: true })
  desk.cases.keep(id, { ...judged, receipt })
  if (filed.text !== kept.text) return sayThereAlready(turn, receipt)
  if (claim) {
    await keepClaim(turn, claim, receipt, verdict.outcome)
    return turn.say(turn.words('wrong-thanks', { receipt }))
  }
  turn.say(turn.words('report-filed', { receipt }))
  turn.say(firstQuestion(turn, receipt))
}

/** The same text sent twice is one report: the numbers that warn others would count it twice. */
async function reportedBefore(
  turn: Turn,
  { receipt }: JudgedCase,
  text: string,
): Promise<Report | undefined> {
  const own = await turn.desk.reports.list(turn.trx, turn.ref)
  return own.find(
    report => report.receipt !== receipt && report.status !== 'withdrawn' && report.text === text,
  )
}
