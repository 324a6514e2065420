import { countStart, isCampaign } from '../../../store/campaigns.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { playQuiz } from '../quiz/quiz.ts'
import { showHelp } from './help.ts'
import { setLanguage } from './language.ts'
import { beginAnew } from './new-talk.ts'

/** `/start`, with deep links: `?start=help|report|kuis|ask|id|en`; any other is a campaign's code: it is
 * counted, by day and without the person, and greeted as usual. */
export function start(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command('start', async turn => {
    const payload = turn.match.trim().toLowerCase()
    if (payload === 'help' || payload === 'bantuan') return showHelp(turn)
    if (payload === 'kuis' || payload === 'quiz') return playQuiz(turn)
    if (payload === 'report' || payload === 'lapor') {
      turn.desk.memory.change(turn.toChat, { awaitingReport: true })
      return turn.say(turn.words('report-how'))
    }
    if (turn.desk.words.languages.includes(payload)) await setLanguage(turn, payload)
    else if (turn.isPrivate && isCampaign(payload)) await countStart(turn.trx, payload, turn.desk.now())
    greet(turn, beginAnew(turn))
  })
  feature.command(['cek', 'check'], (turn, next) =>
    turn.match.trim() || turn.msg.reply_to_message ? next() : turn.say(turn.words('check-how')),
  )
  feature.command(['tanya', 'ask'], (turn, next) =>
    turn.match.trim() ? next() : turn.say(turn.words('start-how-ask')),
  )
  feature.use(
    onPress('hello', async (turn, [wanted = '']) => {
      if (!turn.desk.words.languages.includes(wanted)) return
      await setLanguage(turn, wanted)
      greet(turn)
    }),
  )
  feature.use(onPress('check', turn => turn.say(turn.words('check-how'))))
  feature.use(onPress('ask', turn => turn.say(turn.words('start-how-ask'))))
  return feature
}

/** @param first buttons above the usual ones */
function greet(turn: Turn, first: readonly Button[] = []): void {
  const others = turn.desk.words.languages.filter(name => name !== turn.language)
  // With one other language its button says its name and means it; with more they are chosen from a list.
  const change: [string, ...string[]] = others.length === 1 ? ['hello', ...others] : ['lang']
  turn.say({
    text: turn.words('start-hello'),
    headline: true,
    buttons: [
      ...first.map(button => [button]),
      [turn.button(turn.words('start-check'), 'check'), turn.button(turn.words('start-ask'), 'ask')],
      [turn.button(turn.words('start-help'), 'help'), turn.button(turn.words('start-language'), ...change)],
    ],
  })
}
