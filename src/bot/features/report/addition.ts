import type { Case } from '../../../offers/types.ts'
import { addToOwn } from '../../../reports/additions.ts'
import { keptOf } from '../../../reports/kept.ts'
import type { Report } from '../../../reports/types.ts'
import type { JudgedCase } from '../../cases.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { withCase } from '../offer/check.ts'
import { withOwn } from './mine.ts'

/** More information for a report that is there: asked for, shown masked, and kept only after a yes (P-01). */
export function additions(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(onPress('add', (turn, [receipt = '']) => withOwn(turn, receipt, askForAddition)))
  feature.use(
    onPress('add!', (turn, [id = '', receipt = '', print = '']) =>
      withCase(turn, id, judged => keepAddition(turn, judged, id, receipt, print)),
    ),
  )
  feature.use(
    onPress('addno', turn => {
      turn.desk.memory.change(turn.toChat, { awaitingAddition: null })
      turn.say(turn.words('add-not'))
    }),
  )
  return feature
}

/** Asks for what is to be added to that report. */
export function askForAddition(turn: Turn, { receipt }: Pick<Report, 'receipt'>): void {
  turn.desk.memory.change(turn.toChat, {
    awaitingAddition: receipt,
    awaitingReport: false,
    reportQuestion: null,
  })
  turn.say({
    text: turn.words('add-how', { receipt }),
    buttons: [[turn.button(turn.words('add-no'), 'addno')]],
  })
}

/**
 * Shows what would be added to the report, masked.
 * @param offer what the person sent
 * @param more rows of buttons below the usual ones
 */
export function offerAddition(
  turn: Turn,
  receipt: string,
  id: string,
  offer: Case,
  more: readonly Button[][] = [],
): void {
  turn.desk.memory.change(turn.toChat, { awaitingAddition: null })
  const kept = keptOf(offer)
  if (!kept) return turn.say(turn.words('report-cannot-mask'))
  turn.say({
    text: turn.words('add-consent', { receipt, text: kept.text }),
    replyTo: turn.caseMessageId,
    buttons: [
      [turn.button(turn.words('add-yes'), 'add!', id, receipt, kept.print)],
      [turn.button(turn.words('add-no'), 'addno')],
      ...more,
    ],
  })
}

async function keepAddition(
  turn: Turn,
  { offer }: JudgedCase,
  id: string,
  receipt: string,
  print: string,
): Promise<void> {
  const kept = keptOf(offer)
  if (!kept) return turn.say(turn.words('report-cannot-mask'))
  if (kept.print !== print) return offerAddition(turn, receipt, id, offer)
  const own = { ref: turn.ref, receipt }
  const added = await addToOwn(turn.trx, own, kept.text, turn.desk.reported, turn.desk.now())
  if (added === 'gone') return turn.say(turn.words('mine-gone'))
  const buttons = [[turn.button(turn.words('mine-open', { receipt }), 'mine', receipt)]]
  turn.say({ text: turn.words(added === 'added' ? 'add-done' : 'add-full', { receipt }), buttons })
}
