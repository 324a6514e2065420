import { inLanguage } from '../../../../language.ts'
import type { Entry } from '../../../../reports/entries.ts'
import { openReport, type StaffReport } from '../../../../reports/staff/open-report.ts'
import { otherNamed } from '../../../../reports/staff/other-named.ts'
import { readChange } from '../../../../reports/staff/state.ts'
import type { Button } from '../../../reply.ts'
import type { Turn } from '../../../turn.ts'
import { hyphened, placeWords, stateWords, timeWords, whoWords } from './say.ts'

/** Signs told in full; the gravest come first. */
const MOST_SIGNS = 6

/** Opens a report for a member of staff: what it says, what was found, what was done, and what they may do. */
export async function showReport(turn: Turn, receipt: string): Promise<void> {
  const found = await openReport(turn.trx, { receipt, actor: turn.ref }, turn.desk.now())
  if (!found) return turn.say(turn.words('queue-not-found', { receipt: receipt.slice(0, 20) }))
  turn.say({ text: reportText(turn, found), headline: true, buttons: reportButtons(turn, found) })
}

function reportText(turn: Turn, found: StaffReport): string {
  const parts = [
    turn.words('triage-head', {
      mark: turn.words(`triage-gravity-${found.gravity}`),
      receipt: found.receipt,
      status: stateWords(turn, found),
    }),
    facts(turn, found).join('\n'),
    signs(turn, found),
    found.text === null
      ? turn.words('triage-unreadable')
      : `${contacts(turn, found)}\n\n${turn.words('triage-text')}\n${found.text}`,
    found.alike.length > 0 ? turn.words('triage-alike', { list: found.alike.join(', ') }) : '',
    history(turn, found.history),
    found.mayAsk || !turn.may('work') ? '' : turn.words('triage-no-ask'),
  ]
  return parts.filter(Boolean).join('\n\n')
}

function facts(turn: Turn, found: StaffReport): string[] {
  const { details } = found
  const place = details.destination ?? found.destination
  const yesNo = (answer: boolean) => turn.words(answer ? 'triage-yes' : 'triage-no')
  return [
    turn.words('triage-filed', { at: timeWords(found.createdAt, turn.language) }),
    turn.words('triage-verdict', { outcome: turn.words(`triage-outcome-${hyphened(found.outcome)}`) }),
    ...(found.stage
      ? [turn.words('triage-stage', { stage: turn.words(`triage-stage-${hyphened(found.stage)}`) })]
      : []),
    ...(details.paid === undefined ? [] : [turn.words('triage-paid', { answer: yesNo(details.paid) })]),
    ...(details.documents === undefined
      ? []
      : [turn.words('triage-documents', { answer: yesNo(details.documents) })]),
    ...(place
      ? [
          turn.words('triage-destination', {
            place: placeWords(turn, place, otherNamed(details.destination, found.destination)),
          }),
        ]
      : []),
    ...(details.seen ? [turn.words('triage-seen', { seen: turn.words(`seen-${details.seen}`) })] : []),
    found.claimedBy
      ? turn.words('triage-claimed', { who: whoWords(turn, found.claimedBy) })
      : turn.words('triage-unclaimed'),
  ]
}

function signs(turn: Turn, found: StaffReport): string {
  const told = found.signals.flatMap(id => turn.desk.signs().get(id) ?? [])
  if (told.length === 0) return ''
  const lines = told.slice(0, MOST_SIGNS).map(why => `• ${inLanguage(why, turn.language)}`)
  return [turn.words('triage-signs'), ...lines].join('\n')
}

function contacts(turn: Turn, found: StaffReport): string {
  return found.contacts.length > 0
    ? turn.words('triage-contacts', { list: found.contacts.join(', ') })
    : turn.words('triage-no-contacts')
}

function history(turn: Turn, entries: readonly Entry[]): string {
  if (entries.length === 0) return ''
  const lines = entries.map(entry =>
    turn.words('triage-entry', {
      at: timeWords(entry.at, turn.language),
      who: whoWords(turn, entry.actor),
      what: entryWords(turn, entry),
    }),
  )
  return [turn.words('triage-history'), ...lines].join('\n')
}

function entryWords(turn: Turn, { kind, text }: Entry): string {
  if (text === null) return turn.words('triage-entry-unreadable')
  if (kind !== 'label') return turn.words(`triage-entry-${kind}`, { text })
  const change = readChange(text)
  if (!change) return turn.words('triage-entry-unreadable')
  return turn.words(`triage-entry-${change.what}`, { status: stateWords(turn, change.after) })
}

/** The next report that looks alike, to go through them one by one. */
function alike(turn: Turn, { alike: [next] }: StaffReport): Button[][] {
  return next ? [[turn.button(turn.words('triage-open', { receipt: next }), 'q-o', next)]] : []
}

function reportButtons(turn: Turn, found: StaffReport): Button[][] {
  const back = [turn.button(turn.words('queue-back'), 'q', 'new', '0')]
  if (!turn.may('work')) return [back]
  const { receipt, stamp, claimedBy } = found
  const mine = claimedBy === turn.ref || (claimedBy !== null && turn.may('staff'))
  return [
    [
      ...(claimedBy === null ? [turn.button(turn.words('triage-claim'), 'q-c', receipt, stamp)] : []),
      ...(mine ? [turn.button(turn.words('triage-release'), 'q-r', receipt, stamp)] : []),
      ...(claimedBy === null || mine ? [turn.button(turn.words('triage-label'), 'q-l', receipt, stamp)] : []),
    ],
    [
      turn.button(turn.words('triage-note'), 'q-n', receipt),
      turn.button(turn.words('triage-refer'), 'q-f', receipt),
    ],
    ...alike(turn, found),
    ...(found.mayAsk ? [[turn.button(turn.words('triage-ask'), 'q-a', receipt)]] : []),
    back,
  ].filter(row => row.length > 0)
}
