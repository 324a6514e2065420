import { type Cut, isCut, type Kept, keptOf, readCut, toggled, writeCut } from '../../../reports/kept.ts'
import type { JudgedCase } from '../../cases.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import { type Button, type Reply, rowsOf } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { withCase } from '../offer/check.ts'
import { countryName } from './own-details.ts'
import { isTooLittle } from './too-little.ts'

const LONGEST_SHOWN = 64
const NUMBERS_IN_A_ROW = 6
/** Telegram's cap: a longer message cannot take another's place. */
const LONGEST_EDIT = 4096

/** The consent screen: shows what would be kept, and lets the reporter leave lines out (P-01, P-02). */
export function consent(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(
    onPress('report', (turn, [id = '']) => withCase(turn, id, judged => reportOnce(turn, id, judged))),
  )
  feature.use(onPress('show', withCut(showConsent)))
  feature.use(onPress('cut', withCut(showLines)))
  feature.use(onPress('refuse', refuse))
  return feature
}

/** What was reported already is not offered as something new. */
async function reportOnce(turn: Turn, id: string, judged: JudgedCase): Promise<void> {
  const { receipt } = judged
  // A report is no correction that was begun before.
  turn.desk.memory.change(turn.toChat, { claim: null })
  const filed = receipt === undefined ? null : await turn.desk.reports.find(turn.trx, turn.ref, receipt)
  if (receipt === undefined || !filed || filed.status === 'withdrawn') {
    if (!tellsTooLittle(judged)) return offerToReport(turn, id, judged)
    turn.desk.memory.change(turn.toChat, { awaitingReport: true })
    return turn.say({ text: turn.words('report-too-little'), buttons: [[refuseButton(turn)]] })
  }
  sayThereAlready(turn, receipt)
}

/** "Balik", judged because somebody pressed a button: staff could do nothing with it. */
function tellsTooLittle({ offer, verdict }: JudgedCase): boolean {
  const isTyped = offer.parts.every(({ kind }) => kind === 'text')
  const text = offer.parts.map(part => part.text).join('\n')
  return isTyped && verdict.outcome === 'not_an_offer' && isTooLittle(text, verdict)
}

/** Leads to the report that there is. */
export function sayThereAlready(turn: Turn, receipt: string): void {
  turn.say({
    text: turn.words('report-there-already', { receipt }),
    buttons: [[turn.button(turn.words('mine-open', { receipt }), 'mine', receipt)]],
  })
}

/** "No": nothing is kept, and nothing more is asked. */
export function refuse(turn: Turn): void {
  turn.desk.memory.change(turn.toChat, { awaitingReport: false, consentFor: null, awaitingMore: false })
  turn.say(turn.words('report-refused'))
}

/** "No" to a report. */
export function refuseButton(turn: Turn): Button {
  return turn.button(turn.words('report-refuse'), 'refuse')
}

/**
 * Shows what would be kept and asks for consent; nothing is stored yet.
 * @param more rows of buttons below the usual ones
 */
export function offerToReport(
  turn: Turn,
  id: string,
  { offer }: JudgedCase,
  more: readonly Button[][] = [],
): void {
  if (!turn.isPrivate) return turn.say(turn.words('private-only', { link: `t.me/${turn.me.username}` }))
  turn.desk.memory.change(turn.toChat, { awaitingReport: false, consentFor: id, awaitingMore: false })
  const kept = keptOf(offer)
  if (!kept) return turn.say(turn.words('report-cannot-mask'))
  const reply = consentReply(turn, id, kept)
  turn.say({ ...reply, buttons: [...(reply.buttons ?? []), ...more], replyTo: originalOf(turn) })
}

/** The screen again, because what would be kept is not what the person was shown. */
export function showAgain(turn: Turn, id: string, kept: Kept): void {
  turn.say({ ...consentReply(turn, id, kept, turn.words('report-changed')), replyTo: originalOf(turn) })
}

function showConsent(turn: Turn, id: string, { offer }: JudgedCase, cut: Cut): void {
  const kept = keptOf(offer, cut)
  // After a new beginning it is being decided again.
  turn.desk.memory.change(turn.toChat, { consentFor: id })
  if (!kept) return showLines(turn, id, { offer }, cut)
  say(turn, consentReply(turn, id, kept))
}

function showLines(turn: Turn, id: string, { offer }: Pick<JudgedCase, 'offer'>, cut: Cut): void {
  const all = keptOf(offer)
  if (!all) return turn.say(turn.words('report-cannot-mask'))
  const lines = all.lines.map((line, i) => {
    const text = shorten(line.replace(/\s+/g, ' ').trim())
    return isCut(cut, i) ? turn.words('report-line-cut', { n: i + 1, text }) : `${i + 1}. ${text}`
  })
  const numbers = all.lines.map((_, i) => {
    const label = isCut(cut, i) ? turn.words('report-number-cut', { n: i + 1 }) : String(i + 1)
    return turn.button(label, 'cut', id, writeCut(toggled(cut, i)))
  })
  const nothingLeft = keptOf(offer, cut) === null
  say(turn, {
    text: [
      turn.words('report-pick'),
      lines.join('\n'),
      ...(nothingLeft ? [turn.words('report-nothing-left')] : []),
    ].join('\n\n'),
    buttons: [
      ...rowsOf(numbers, NUMBERS_IN_A_ROW),
      ...(nothingLeft ? [] : [[turn.button(turn.words('report-picked'), 'show', id, writeCut(cut))]]),
      [refuseButton(turn)],
    ],
  })
}

function consentReply(turn: Turn, id: string, kept: Kept, before?: string): Reply {
  const cut = writeCut(kept.cut)
  const left = kept.lines.filter((_, i) => isCut(kept.cut, i)).length
  const destination = destinationIn(turn, kept)
  const notes = [
    ...(destination ? [turn.words('own-destination', { country: countryName(turn, destination) })] : []),
    kept.contacts.length > 0
      ? turn.words('report-contacts', { list: kept.contacts.join(', ') })
      : turn.words('report-contacts-none'),
    ...(kept.masked.size > 0 ? [turn.words('report-masked', { list: maskedList(turn, kept) })] : []),
    ...(left > 0 ? [turn.words('report-left-out', { count: left })] : []),
  ]
  const corrects = clearsOf(turn, id)
  const text = turn.words(corrects ? 'wrong-consent' : 'report-consent', {
    text: kept.text,
    contacts: notes.join('\n'),
    days: turn.desk.retentionDays,
    model: turn.words(turn.desk.refine ? 'report-consent-model' : 'report-consent-no-model'),
  })
  return {
    text: before === undefined ? text : `${before}\n\n${text}`,
    buttons: [
      [turn.button(turn.words(corrects ? 'wrong-agree' : 'report-agree'), 'agree', id, cut, kept.print)],
      ...(kept.lines.length > 1 ? [[turn.button(turn.words('report-edit'), 'cut', id, cut)]] : []),
      [refuseButton(turn)],
    ],
  }
}

/** Who says that a verdict is wrong because the offer is honest, or none, accuses nobody: no word of reporting. */
function clearsOf(turn: Turn, id: string): boolean {
  const { claim } = turn.desk.memory.of(turn.toChat)
  return claim?.id === id && claim.claim !== 'scam'
}

/** Where the kept text says that it leads: a country named in a line that was left out is not kept either. */
export function destinationIn(turn: Turn, { text }: Kept): string | null {
  const { destinations } = turn.desk.check({ parts: [{ kind: 'text', text }] }).entities
  return destinations.find(place => place.country !== 'ID')?.country ?? null
}

function maskedList(turn: Turn, { masked }: Kept): string {
  return [...masked]
    .map(([kind, count]) => `${turn.words(`masked-${kind.replaceAll('_', '-')}`)} (${count})`)
    .join(', ')
}

type Show = (turn: Turn, id: string, judged: JudgedCase, cut: Cut) => void

function withCut(show: Show) {
  return (turn: Turn, [id = '', written = '']: readonly string[]) =>
    withCase(turn, id, judged => show(turn, id, judged, readCut(written) ?? 0n))
}

/** In place of the pressed message where it fits, under the offer otherwise. */
export function say(turn: Turn, reply: Reply): void {
  const shown = turn.callbackQuery?.message?.message_id
  turn.say(
    shown !== undefined && reply.text.length <= LONGEST_EDIT
      ? { ...reply, edit: shown }
      : { ...reply, replyTo: originalOf(turn) },
  )
}

/** The offer itself: under it, the buttons still find their case after a restart. */
function originalOf(turn: Turn): number {
  return turn.callbackQuery?.message?.reply_to_message?.message_id ?? turn.caseMessageId
}

function shorten(text: string): string {
  const letters = [...text]
  return letters.length <= LONGEST_SHOWN ? text : `${letters.slice(0, LONGEST_SHOWN - 1).join('')}…`
}
