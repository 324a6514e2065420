import { nextTip } from '../../../guidance/tips.ts'
import { inLanguage } from '../../../language.ts'
import { subscribedSince } from '../../../store/subscriptions.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Turn } from '../../turn.ts'

/** So many tips are not shown again for a while. */
const LATELY = 30

/** `/tips`: a short piece of advice at a time. */
export function tips(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['tips', 'tip'], turn => showTip(turn))
  feature.use(onPress('tip', (turn, [shown]) => showTip(turn, shown)))
  return feature
}

/** @param shown the tip that stands in the message whose button was pressed: known after a restart, too */
async function showTip(turn: Turn, shown?: string): Promise<void> {
  const { desk, toChat: chatId } = turn
  const seen = desk.memory.of(chatId).tips ?? []
  const lately = shown && shown !== seen.at(-1) ? [...seen, shown] : seen
  const tip = nextTip(desk.tips, lately, Math.random())
  desk.memory.change(chatId, { tips: [...lately, tip.id].slice(-LATELY) })
  const subscribed = (await subscribedSince(turn.trx, turn.ref)) !== null
  turn.say({
    text: `${turn.words('tips-title')}\n${inLanguage(tip.text, turn.language)}`,
    headline: true,
    buttons: [
      [
        turn.button(turn.words('tips-next'), 'tip', tip.id),
        turn.button(turn.words('tips-why'), 'fact', tip.facts[0]),
      ],
      ...(subscribed || !turn.isPrivate ? [] : [[turn.button(turn.words('tips-weekly'), 'sub')]]),
    ],
  })
}
