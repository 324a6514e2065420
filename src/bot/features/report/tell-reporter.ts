import type { Language } from '../../../language.ts'
import { settings } from '../../../reports/people.ts'
import { replyAddress } from '../../../reports/reply-address.ts'
import type { PersonRef, ReportStatus } from '../../../reports/types.ts'
import type { Transaction } from '../../../store/open.ts'
import { add } from '../../../store/outbox.ts'
import type { Args } from '../../../words.ts'
import type { Desk } from '../../desk.ts'
import type { Button, Reply } from '../../reply.ts'
import { toCalls } from '../../reply.ts'

/** Writes to a reporter in their language, with buttons of theirs, without telling who or where they are. */
export interface Writing {
  readonly receipt: string
  readonly words: (key: string, args?: Args) => string
  readonly button: (label: string, action: string, ...args: string[]) => Button
}

/**
 * Queues something for the reporter of a report, once the transaction is committed. Nothing is written to anyone who
 * did not allow it, took it back, or asked for help since (H-03). It always begins with the same neutral line, longer
 * than the 60 characters of a lock screen.
 * @param write what to say after that line
 * @param remember what their next words may be about
 * @returns whether it was queued
 */
export async function tellReporter(
  desk: Pick<Desk, 'words' | 'buttons' | 'now' | 'defaultLanguage'>,
  trx: Transaction,
  reportId: string,
  write: (to: Writing) => Reply,
  remember?: (chatId: number, receipt: string) => void,
): Promise<boolean> {
  const report = await trx.sql
    .selectFrom('reports')
    .select(['ref', 'receipt', 'status'])
    .where('id', '=', reportId)
    .where('may_contact', '=', 1)
    .where('status', '!=', 'withdrawn' satisfies ReportStatus)
    .executeTakeFirst()
  const chatId = report ? await replyAddress(trx, report.ref, desk.now()) : null
  if (!report || chatId === null) return false
  const language = await languageOf(desk, trx, report.ref)
  const words: Writing['words'] = (key, args) => desk.words.say(language, key, args)
  const said = write({
    receipt: report.receipt,
    words,
    button: (label, action, ...args) => ({ label, data: desk.buttons.make(chatId, action, ...args) }),
  })
  const calls = toCalls({ ...said, text: `${words('news-opening')}\n\n${said.text}` }, chatId)
  remember?.(chatId, report.receipt)
  await add(
    trx,
    calls.map(({ method, ...payload }) => ({ chatRef: report.ref, method, payload, important: false })),
    desk.now(),
  )
  return true
}

/** Findings that are never told in two words: whoever reads "not a scam" may leave on it. */
const FINDINGS_IN_FULL: Partial<Record<ReportStatus, string>> = { not_a_scam: 'news-not-a-scam' }

/**
 * Tells the reporter how their report stands now, where they allowed it.
 * @param takenBack what they were told before is no longer so
 * @returns whether it was queued
 */
export function tellStatus(
  desk: Parameters<typeof tellReporter>[0],
  trx: Transaction,
  reportId: string,
  status: Exclude<ReportStatus, 'withdrawn'>,
  takenBack = false,
): Promise<boolean> {
  return tellReporter(desk, trx, reportId, ({ receipt, words, button }) => ({
    text: [
      ...(takenBack ? [words('news-taken-back', { receipt })] : []),
      words(FINDINGS_IN_FULL[status] ?? 'news-status', { receipt, status: words(statusKey(status)) }),
    ].join(' '),
    buttons: [[button(words('news-open'), 'mine', receipt)], [button(words('news-stop'), 'hush')]],
  }))
}

/** The words for how a report stands, as its reporter reads them. */
export function statusKey(status: ReportStatus): string {
  return status === 'not_a_scam' ? 'status-own-not-a-scam' : `status-${status.replaceAll('_', '-')}`
}

async function languageOf(
  desk: Pick<Desk, 'defaultLanguage'>,
  trx: Transaction,
  ref: PersonRef,
): Promise<Language> {
  return (await settings(trx, ref)).language ?? desk.defaultLanguage
}
