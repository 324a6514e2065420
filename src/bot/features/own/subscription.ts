import { subscribe, subscribedSince, unsubscribe } from '../../../store/subscriptions.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import { dayWords } from '../../talk/day-words.ts'
import type { Turn } from '../../turn.ts'

/** `/langganan`: a short message each week for those who agreed to it, ended with one press. */
export function subscription(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['langganan', 'subscribe'], show)
  feature.command(['berhenti', 'unsubscribe', 'stop'], stop)
  feature.use(onPress('sub', show))
  feature.use(onPress('sub!', start))
  feature.use(onPress('subno', turn => turn.say(turn.words('weekly-refused'))))
  feature.use(onPress('unsub', stop))
  return feature
}

async function show(turn: Turn): Promise<void> {
  if (!turn.isPrivate) return turn.say(turn.words('private-only', { link: `t.me/${turn.me.username}` }))
  const since = await subscribedSince(turn.trx, turn.ref)
  if (since !== null) {
    return turn.say({
      text: turn.words('weekly-on', { date: dayWords(since, turn.language) }),
      buttons: [[turn.button(turn.words('weekly-stop'), 'unsub')]],
    })
  }
  turn.say({
    text: turn.words('weekly-ask', { days: turn.desk.retentionDays }),
    buttons: [
      [turn.button(turn.words('weekly-yes'), 'sub!')],
      [turn.button(turn.words('weekly-no'), 'subno')],
    ],
  })
}

async function start(turn: Turn): Promise<void> {
  if (!turn.isPrivate) return
  const { ref, toChat: chatId, language } = turn
  await subscribe(turn.trx, { ref, chatId, language }, turn.desk.now())
  turn.say({
    text: turn.words('weekly-started'),
    buttons: [[turn.button(turn.words('weekly-stop'), 'unsub')]],
  })
}

async function stop(turn: Turn): Promise<void> {
  const had = await unsubscribe(turn.trx, turn.ref)
  turn.say(turn.words(had ? 'weekly-stopped' : 'weekly-off'))
}
