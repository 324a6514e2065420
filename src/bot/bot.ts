import { commandsEndWaiting } from './awaited.ts'
import { Composer } from './composer.ts'
import { onlyWhenAddressed, slowDown } from './door.ts'
import { answerStaff } from './features/answer-staff.ts'
import { ask } from './features/ask.ts'
import { broadcast } from './features/broadcast.ts'
import { broadcastSchedule } from './features/broadcast-schedule.ts'
import { campaigns } from './features/campaigns.ts'
import { check } from './features/check.ts'
import { checklist } from './features/checklist.ts'
import { clear } from './features/clear.ts'
import { destinations } from './features/destinations.ts'
import { feedback } from './features/feedback.ts'
import { help } from './features/help.ts'
import { homework } from './features/homework.ts'
import { join } from './features/join.ts'
import { language } from './features/language.ts'
import { mine } from './features/mine.ts'
import { menuEndsDanger } from './features/new-talk.ts'
import { privacy } from './features/privacy.ts'
import { questions } from './features/questions.ts'
import { quiz } from './features/quiz.ts'
import { receipt } from './features/receipt.ts'
import { reload } from './features/reload.ts'
import { report } from './features/report.ts'
import { signals } from './features/signals.ts'
import { staff } from './features/staff.ts'
import { start } from './features/start.ts'
import { subscription } from './features/subscription.ts'
import { tips } from './features/tips.ts'
import { triage } from './features/triage/triage.ts'
import { understand } from './features/understand.ts'
import { warn } from './features/warn.ts'
import { wrong } from './features/wrong.ts'
import { readPress, unclaimedPress } from './press.ts'
import { spokenCommands } from './spoken-commands.ts'
import type { Turn } from './turn.ts'

/**
 * The whole bot: who may come in, then one feature after another; the one that understands any text is last.
 * @param options.perMinute messages of one person in a minute before it asks to slow down
 */
export function createBot(options: { perMinute?: number } = {}): Composer<Turn> {
  const bot = new Composer<Turn>()
  bot.use(onlyWhenAddressed(), slowDown(options.perMinute), readPress())
  bot.use(spokenCommands(), commandsEndWaiting(), triage(), answerStaff())
  bot
    .filter(isChoice)
    .use(
      menuEndsDanger(),
      start(),
      language(),
      help(),
      privacy(),
      clear(),
      report(),
      mine(),
      staff(),
      check(),
    )
  bot.filter(isChoice).use(ask(), homework(), destinations(), quiz(), checklist(), tips(), subscription())
  bot.use(receipt(), signals(), broadcastSchedule(), broadcast())
  bot.filter(isChoice).use(warn(), campaigns(), feedback(), questions(), reload(), join(), wrong())
  bot.use(understand(), unclaimedPress())
  return bot
}

/** A command or a press. Most of what comes in is neither, and need not be held against a hundred of them. */
function isChoice(turn: Turn): boolean {
  return !turn.message || (turn.message.text ?? turn.message.caption ?? '').startsWith('/')
}
