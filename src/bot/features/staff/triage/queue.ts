import {
  type Queue,
  type QueueGroup,
  readQueue,
  SHELVES,
  type Shelf,
} from '../../../../reports/staff/queue.ts'
import { Composer } from '../../../path/composer.ts'
import { onPress } from '../../../press.ts'
import type { Button } from '../../../reply.ts'
import type { Turn } from '../../../turn.ts'
import { hyphened, placeWords, timeAgo } from './say.ts'
import { showReport } from './show-report.ts'

const NAMED = /^\W*(?:antrean|antrian|queue)\W*$/iu
/** `/antrean 2` */
const PAGE = /^\d{1,3}$/u
/** Groups on a page: as many as can be read and pressed on a phone. */
const PER_PAGE = 5

/** `/antrean`: new reports, gravest first, like ones together; with a receipt it opens that report. */
export function queue(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['antrean', 'queue'], turn => {
    const typed = turn.match.trim()
    if (PAGE.test(typed)) return showQueue(turn, 'new', Number(typed) - 1)
    return typed ? showReport(turn, typed) : showQueue(turn, 'new', 0)
  })
  // Staff read the word on the button.
  feature.on('message:text', (turn, next) => (NAMED.test(turn.msg.text) ? showQueue(turn, 'new', 0) : next()))
  feature.use(
    onPress('q', (turn, [wanted = '', page = '0']) => {
      const shelf = SHELVES.find(known => known === wanted) ?? 'new'
      const pressed = turn.callbackQuery?.message
      return showQueue(turn, shelf, Number(page), isQueue(pressed) ? pressed?.message_id : undefined)
    }),
  )
  feature.use(onPress('q-o', (turn, [receipt = '']) => showReport(turn, receipt)))
  return feature
}

/** The queue's own message is edited; under any other the queue comes as a new one, so that nothing is lost. */
function isQueue(message: { text?: string | undefined } | object | undefined): boolean {
  return message !== undefined && 'text' in message && message.text?.startsWith('📥') === true
}

async function showQueue(turn: Turn, shelf: Shelf, wanted: number, edit?: number): Promise<void> {
  const found = await readQueue(turn.trx, { shelf, actor: turn.ref }, turn.desk.now())
  const pages = Math.max(1, Math.ceil(found.groups.length / PER_PAGE))
  const page = Number.isInteger(wanted) ? Math.min(Math.max(wanted, 0), pages - 1) : 0
  const shown = found.groups.slice(page * PER_PAGE, (page + 1) * PER_PAGE)
  const lines = shown.map((group, i) => line(turn, group, page * PER_PAGE + i + 1))
  const title = turn.words('queue-title', { shelf, total: found.total })
  const text =
    shown.length === 0
      ? `${title}\n\n${turn.words('queue-empty', { shelf })}`
      : [title, turn.words('queue-page', { page: page + 1, pages }), '', ...lines].join('\n')
  turn.say({
    text,
    headline: true,
    buttons: [
      ...shown.map(({ lead }, i) => [
        turn.button(
          turn.words('queue-open', { n: page * PER_PAGE + i + 1, receipt: lead.receipt }),
          'q-o',
          lead.receipt,
        ),
      ]),
      steps(turn, shelf, page, pages),
      shelves(turn, found, shelf),
    ].filter(row => row.length > 0),
    ...(edit === undefined ? {} : { edit }),
  })
}

function line(turn: Turn, { lead, receipts }: QueueGroup, n: number): string {
  const first = turn.words('queue-line', {
    n,
    mark: turn.words(`triage-gravity-${lead.gravity}`),
    receipt: lead.receipt,
    age: timeAgo(turn, lead.createdAt),
  })
  const facts = [
    lead.stage ? turn.words(`triage-stage-${hyphened(lead.stage)}`) : '',
    turn.words(`triage-outcome-${hyphened(lead.outcome)}`),
    lead.destination ? placeWords(turn, lead.destination, lead.named) : '',
    receipts.length > 1 ? turn.words('queue-line-more', { count: receipts.length - 1 }) : '',
    lead.answered ? turn.words('queue-line-answered') : '',
  ]
  return `${first}\n    ${facts.filter(Boolean).join(' · ')}`
}

function steps(turn: Turn, shelf: Shelf, page: number, pages: number): Button[] {
  return [
    ...(page > 0 ? [turn.button(turn.words('queue-newer'), 'q', shelf, String(page - 1))] : []),
    ...(page < pages - 1 ? [turn.button(turn.words('queue-older'), 'q', shelf, String(page + 1))] : []),
  ]
}

function shelves(turn: Turn, { counts }: Queue, shown: Shelf): Button[] {
  return SHELVES.filter(shelf => shelf !== shown).map(shelf =>
    turn.button(turn.words(`queue-shelf-${shelf}`, { count: counts[shelf] }), 'q', shelf, '0'),
  )
}
