import { commandsEndWaiting } from './awaited.ts'
import { ask } from './features/ask/ask.ts'
import { checklist } from './features/ask/checklist.ts'
import { destinations } from './features/ask/destinations.ts'
import { feedback } from './features/ask/feedback.ts'
import { homework } from './features/ask/homework.ts'
import { questions } from './features/ask/questions.ts'
import { tips } from './features/ask/tips.ts'
import { understand } from './features/hear/understand.ts'
import { check } from './features/offer/check.ts'
import { join } from './features/offer/join.ts'
import { warn } from './features/offer/warn.ts'
import { wrong } from './features/offer/wrong.ts'
import { clear } from './features/own/clear.ts'
import { help } from './features/own/help.ts'
import { language } from './features/own/language.ts'
import { menuEndsDanger } from './features/own/new-talk.ts'
import { privacy } from './features/own/privacy.ts'
import { start } from './features/own/start.ts'
import { subscription } from './features/own/subscription.ts'
import { quiz } from './features/quiz/quiz.ts'
import { mine } from './features/report/mine.ts'
import { receipt } from './features/report/receipt.ts'
import { report } from './features/report/report.ts'
import { answerStaff } from './features/staff/answer-staff.ts'
import { broadcast } from './features/staff/broadcast.ts'
import { broadcastSchedule } from './features/staff/broadcast-schedule.ts'
import { campaigns } from './features/staff/campaigns.ts'
import { reload } from './features/staff/reload.ts'
import { signals } from './features/staff/signals.ts'
import { staff } from './features/staff/staff.ts'
import { triage } from './features/staff/triage/triage.ts'
import { Composer } from './path/composer.ts'
import { onlyWhenAddressed, slowDown } from './path/door.ts'
import { readPress, unclaimedPress } from './press.ts'
import { spokenCommands } from './talk/spoken-commands.ts'
import type { Turn } from './turn.ts'

/**
 * The whole bot: who may come in, then one feature after another; the one that understands any text is last.
 * @param perMinute messages of one person in a minute before it asks to slow down
 */
export function createBot(perMinute?: number): Composer<Turn> {
  const bot = new Composer<Turn>()
  bot.use(onlyWhenAddressed(), slowDown(perMinute), readPress())
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
