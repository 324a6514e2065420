import { parseReceipt } from '../../../reports/receipt.ts'
import { Composer } from '../../path/composer.ts'
import type { Turn } from '../../turn.ts'
import { showReport } from '../staff/triage/show-report.ts'
import { showOwn } from './mine.ts'

/** "CD-2345-6789", also in small letters and without its dashes. */
const LOOKS_LIKE_ONE = /^#?cd[\s-]?[a-z0-9]{4}[\s-]?[a-z0-9]{4}$/i

/** A receipt sent alone opens the person's own report; staff get any report that is not their own. */
export function receipt(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.on('message:text', async (turn, next) => {
    const typed = turn.msg.text.trim()
    if (!turn.isPrivate || turn.forwarded || !LOOKS_LIKE_ONE.test(typed)) return next()
    const read = parseReceipt(typed)
    const written = read.ok ? read.receipt : typed.toUpperCase()
    const own = await turn.desk.reports.find(turn.trx, turn.ref, written)
    return !own && turn.may('read') ? showReport(turn, written) : showOwn(turn, written)
  })
  return feature
}
