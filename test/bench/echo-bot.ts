/** The least a bot can be: grammY, one handler, text back. The measure of what Telegram itself costs. */
import { createServer } from 'node:http'
import { Bot, webhookCallback } from 'grammy'

const { BOT_TOKEN = '', TELEGRAM_API_ROOT = '', WEBHOOK_URL, WEBHOOK_SECRET = '', PORT } = process.env
const bot = new Bot(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } })
bot.on('message:text', context => context.reply(context.msg.text))
process.once('SIGTERM', () => process.exit(0))

if (WEBHOOK_URL) {
  await bot.init()
  createServer(webhookCallback(bot, 'http', { secretToken: WEBHOOK_SECRET })).listen(
    Number(PORT),
    async () => {
      await bot.api.setWebhook(WEBHOOK_URL, { secret_token: WEBHOOK_SECRET })
      process.stderr.write('Bot @echo is running\n')
    },
  )
} else {
  await bot.start({ onStart: () => void process.stderr.write('Bot @echo is running\n') })
}
