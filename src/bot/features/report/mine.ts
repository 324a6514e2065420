import { historyOfOwn } from '../../../reports/additions.ts'
import type { Entry } from '../../../reports/entries.ts'
import { forgetReplyAddress, keepReplyAddress, REPLY_DAYS } from '../../../reports/reply-address.ts'
import type { Report } from '../../../reports/types.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Button, Reply } from '../../reply.ts'
import { dayWords } from '../../talk/day-words.ts'
import type { Turn } from '../../turn.ts'
import { additions } from './addition.ts'
import { sayPending } from './consent-typed.ts'
import { detailLines } from './own-details.ts'
import { ownPdf } from './own-pdf.ts'
import { statusKey } from './tell-reporter.ts'

const MOST_LISTED = 10
/** A message of Telegram holds 4,096; the rest of the screen needs some of it. */
const LONGEST_TEXT = 2200
const LONGEST_TYPED = 20

/** `/laporanku`: a person's own reports, to look at, add to, take along as a PDF and withdraw (P-04). */
export function mine(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['laporanku', 'myreports'], turn => {
    const typed = turn.match.trim()
    return typed ? showOwn(turn, typed) : showMine(turn)
  })
  feature.use(onPress('mines', turn => showMine(turn)))
  feature.use(onPress('mine', (turn, [receipt = '']) => withOwn(turn, receipt, showOne)))
  feature.use(onPress('wd', (turn, [receipt = '']) => withOwn(turn, receipt, askToWithdraw)))
  feature.use(onPress('wdno', turn => turn.say(turn.words('mine-kept'))))
  feature.use(
    onPress('wd!', async (turn, [receipt = '']) => {
      const done = await turn.desk.reports.withdraw(turn.trx, turn.ref, receipt)
      turn.desk.memory.change(turn.toChat, { reported: true })
      turn.say(turn.words(done ? 'mine-withdrawn' : 'mine-gone', { receipt }))
    }),
  )
  feature.use(
    onPress('hush', async turn => {
      await forgetReplyAddress(turn.trx, turn.ref)
      turn.say(turn.words('news-stopped'))
    }),
  )
  feature.use(
    onPress('hear', (turn, [receipt = '']) => withOwn(turn, receipt, askToHear)),
    onPress('hear!', (turn, [receipt = '']) => withOwn(turn, receipt, allowToHear)),
  )
  feature.use(additions(), ownPdf())
  return feature
}

/** The person's own report that a button names; of anyone else's, or a withdrawn one, nothing is said. */
export async function withOwn(
  turn: Turn,
  receipt: string,
  use: (turn: Turn, report: Report) => void | Promise<void>,
): Promise<void> {
  if (!turn.isPrivate) return turn.say(turn.words('private-only', { link: `t.me/${turn.me.username}` }))
  const report = await turn.desk.reports.find(turn.trx, turn.ref, receipt)
  if (!report || report.status === 'withdrawn') return turn.say(turn.words('mine-gone'))
  return use(turn, report)
}

/** The person's own report with this receipt; of another's it is told no more than of none at all (P-04). */
export async function showOwn(turn: Turn, typed: string): Promise<void> {
  if (!turn.isPrivate) return turn.say(turn.words('private-only', { link: `t.me/${turn.me.username}` }))
  const found = await turn.desk.reports.find(turn.trx, turn.ref, typed)
  const receipt = found?.receipt ?? shorten(typed, LONGEST_TYPED)
  if (!found) return turn.say({ text: turn.words('mine-not-found', { receipt }), buttons: [backTo(turn)] })
  if (found.status === 'withdrawn') return turn.say(turn.words('mine-was-withdrawn', { receipt }))
  return showOne(turn, found)
}

function backTo(turn: Turn): Button[] {
  return [turn.button(turn.words('mine-back'), 'mines')]
}

/** Whoever said no, skipped the question or stopped it may allow it later, knowing what that means. */
function askToHear(turn: Turn, { receipt }: Report): void {
  turn.say({
    text: turn.words('news-allow-ask', { receipt, days: REPLY_DAYS }),
    buttons: [
      [turn.button(turn.words('report-contact-yes'), 'hear!', receipt)],
      [turn.button(turn.words('report-contact-no'), 'mine', receipt)],
    ],
  })
}

async function allowToHear(turn: Turn, { receipt }: Report): Promise<void> {
  const { trx, ref, desk } = turn
  await desk.reports.addDetails(trx, ref, receipt, { mayContact: true })
  await keepReplyAddress(trx, ref, turn.toChat, desk.now())
  turn.say(turn.words('news-allowed', { receipt }))
}

/** All of a person's own reports; to whoever has none it is said. */
export async function showMine(turn: Turn): Promise<void> {
  if (!turn.isPrivate) return turn.say(turn.words('private-only', { link: `t.me/${turn.me.username}` }))
  const reports = await turn.desk.reports.list(turn.trx, turn.ref)
  const { consentFor } = turn.desk.memory.of(turn.toChat)
  // A draft that waits for consent is what they most likely mean.
  if (reports.length === 0)
    return consentFor ? sayPending(turn, consentFor) : turn.say(turn.words('mine-none'))
  const listed = reports.slice(0, MOST_LISTED)
  const lines = listed.map(({ receipt, createdAt, status }) =>
    turn.words('mine-line', {
      receipt,
      date: dayWords(createdAt, turn.language),
      status: turn.words(statusKey(status)),
    }),
  )
  const more = reports.length - listed.length
  const standing = reports.filter(({ status }) => status !== 'withdrawn').length
  turn.say({
    text: [
      standing > 0 ? turn.words('mine-title', { count: standing }) : turn.words('mine-title-withdrawn'),
      ...lines,
      ...(more > 0 ? [turn.words('mine-more', { count: more })] : []),
    ].join('\n'),
    buttons: listed
      .filter(({ status }) => status !== 'withdrawn')
      .map(({ receipt }) => [turn.button(turn.words('mine-open', { receipt }), 'mine', receipt)]),
  })
}

async function showOne(turn: Turn, report: Report): Promise<void> {
  turn.say(await ownReply(turn, report))
}

async function ownReply(turn: Turn, report: Report): Promise<Reply> {
  const { receipt, status } = report
  const button = (key: string, action: string): Button => turn.button(turn.words(key), action, receipt)
  const history = await historyOfOwn(turn.trx, turn.ref, receipt)
  const asked = history.findLast(({ kind }) => kind === 'question' || kind === 'answer')
  const open = asked?.kind === 'question' ? asked : null
  // Whoever asked has read it, whether they took it on or not.
  const state = status === 'new' && history.some(({ kind }) => kind === 'question') ? 'asked' : status
  turn.desk.memory.change(turn.toChat, { askedBack: open ? receipt : null })
  return {
    headline: true,
    text: [
      turn.words('mine-one', { receipt }),
      [
        turn.words(`mine-status-${state.replaceAll('_', '-')}`),
        ...detailLines(turn, report),
        turn.words(report.details.mayContact ? 'mine-contact-yes' : 'mine-contact-no'),
      ].join('\n'),
      `${turn.words('mine-text')}\n${shorten(report.text, LONGEST_TEXT)}`,
      ...history.map(entry => historyLine(turn, entry)),
    ].join('\n\n'),
    buttons: [
      ...(open ? [[turn.button(turn.words('ask-back-answer'), 'ab', open.id)]] : []),
      [button('mine-add', 'add'), button('mine-pdf', 'pdf')],
      [
        report.details.mayContact
          ? turn.button(turn.words('news-stop'), 'hush')
          : turn.button(turn.words('news-allow'), 'hear', receipt),
      ],
      [turn.button(turn.words('mine-withdraw'), 'wd', receipt)],
      backTo(turn),
    ],
  }
}

function historyLine(turn: Turn, { kind, at, text }: Entry): string {
  const title = turn.words(`mine-entry-${kind}`, { date: dayWords(at, turn.language) })
  return `${title}\n${shorten(text ?? '', LONGEST_TEXT / 10)}`
}

/** Asks whether that report shall go; a button does it. */
export function askToWithdraw(turn: Turn, { receipt }: Report): void {
  turn.say({
    text: turn.words('mine-withdraw-sure', { receipt }),
    buttons: [
      [turn.button(turn.words('mine-withdraw-yes'), 'wd!', receipt)],
      [turn.button(turn.words('mine-keep'), 'wdno')],
    ],
  })
}

function shorten(text: string, most: number): string {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}
