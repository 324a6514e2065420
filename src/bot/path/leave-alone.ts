import { forgetReplyAddress } from '../../reports/reply-address.ts'
import type { PersonRef } from '../../reports/types.ts'
import type { Transaction } from '../../store/open.ts'
import { unsubscribe } from '../../store/subscriptions.ts'

/**
 * Someone asked for help: from now on nothing is written to them unprompted (H-03), since their phone may be in other
 * hands. Ends the weekly message and forgets where staff could write back.
 */
export async function leaveAlone(trx: Transaction, ref: PersonRef): Promise<void> {
  await unsubscribe(trx, ref)
  await forgetReplyAddress(trx, ref)
}
