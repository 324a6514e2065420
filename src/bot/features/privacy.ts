import { CONSENT_VERSION } from '../../reports/consent.ts'
import { REPLY_DAYS } from '../../reports/reply-address.ts'
import { Composer } from '../composer.ts'
import { onPress } from '../press.ts'
import { DELETABLE_HOURS } from '../recent-messages.ts'
import type { Turn } from '../turn.ts'
import { clearButton } from './clear.ts'

/** `/privasi` and `/hapus`: what is kept, and the end of it (P-03). */
export function privacy(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['privasi', 'privacy'], turn =>
    turn.say(
      turn.words('privacy-text', {
        days: turn.desk.retentionDays,
        reply: REPLY_DAYS,
        hours: DELETABLE_HOURS,
        version: CONSENT_VERSION,
        model: turn.words(turn.desk.refine ? 'report-consent-model' : 'report-consent-no-model'),
      }),
    ),
  )
  feature.command(['hapus', 'delete', 'erase'], turn =>
    turn.say({
      text: turn.words('erase-sure'),
      buttons: [
        [turn.button(turn.words('erase-yes'), 'erase'), turn.button(turn.words('erase-no'), 'noerase')],
      ],
    }),
  )
  feature.use(
    onPress('erase', async turn => {
      await turn.desk.people.erase(turn.trx, turn.ref)
      turn.desk.memory.forget(turn.toChat)
      turn.desk.quiz.book.forget(turn.toChat)
      turn.say({ text: turn.words('erase-done'), buttons: [[clearButton(turn)]] })
    }),
  )
  feature.use(onPress('noerase', turn => turn.say(turn.words('erase-kept'))))
  return feature
}
