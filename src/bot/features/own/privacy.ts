import { CONSENT_VERSION } from '../../../reports/consent.ts'
import { REPLY_DAYS } from '../../../reports/reply-address.ts'
import { Composer } from '../../path/composer.ts'
import { DELETABLE_HOURS } from '../../path/recent-messages.ts'
import { onPress } from '../../press.ts'
import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { clearButton } from './clear.ts'

/** `/privasi` and `/hapus`: what is kept, and the end of it (P-03). */
export function privacy(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['privasi', 'privacy'], sayWhatIsKept)
  feature.use(onPress('privacy', sayWhatIsKept))
  feature.command(['hapus', 'delete', 'erase'], askToErase)
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

/** Leads from a short answer about somebody's data to all of it. */
export function privacyButton(turn: Turn): Button {
  return turn.button(turn.words('privacy-button'), 'privacy')
}

/** Asks whether all data of a person shall go; a button does it. */
export function askToErase(turn: Turn): void {
  turn.say({
    text: turn.words('erase-sure'),
    buttons: [
      [turn.button(turn.words('erase-yes'), 'erase'), turn.button(turn.words('erase-no'), 'noerase')],
    ],
  })
}

function sayWhatIsKept(turn: Turn): void {
  turn.say(
    turn.words('privacy-text', {
      days: turn.desk.retentionDays,
      reply: REPLY_DAYS,
      hours: DELETABLE_HOURS,
      version: CONSENT_VERSION,
      model: turn.words(turn.desk.refine ? 'report-consent-model' : 'report-consent-no-model'),
    }),
  )
}
