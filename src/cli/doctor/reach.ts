import { GrammyError } from 'grammy'
import { createApi, signalFor } from '../../bot/path/telegram.ts'
import { pingModel } from '../../llm/ping.ts'
import type { Io } from '../io.ts'
import { type Finding, fault, note, ok } from './finding.ts'

/** Whether Telegram answers, and knows the webhook. */
export async function telegram(io: Io): Promise<Finding> {
  const { telegram: settings } = io.config
  if (!settings) return note(io.say('doctor-telegram-off'))
  const api = createApi(settings.token, settings.apiRoot)
  const signal = signalFor(AbortSignal.timeout(10_000))
  try {
    const me = await api.getMe(signal)
    const info = settings.webhook ? await api.getWebhookInfo(signal) : null
    if (info?.url && info.url !== settings.webhook?.url) {
      return fault(io.say('doctor-telegram-webhook'))
    }
    return ok(io.say('doctor-telegram-ok', { name: me.username }))
  } catch (error) {
    const refused = error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)
    const words = refused
      ? io.say('doctor-telegram-refused')
      : io.say('doctor-telegram-unreachable', { where: settings.apiRoot })
    return fault(words)
  }
}

/** Whether the model answers. */
export async function model(io: Io): Promise<Finding> {
  const settings = io.config.model
  if (!settings) return note(io.say('doctor-model-off'))
  const why = await pingModel(settings)
  return why === null
    ? ok(io.say('doctor-model-ok', { model: settings.model }))
    : fault(io.say('doctor-model-bad', { model: settings.model, why }))
}

/** A digest to a chat the bot is not in would be dropped every Monday without a word. */
export async function digest(io: Io): Promise<Finding> {
  const { telegram: settings, staffChatId } = io.config
  if (staffChatId === undefined) return note(io.say('doctor-digest-off'))
  if (!settings) return note(io.say('doctor-digest-no-telegram'))
  const api = createApi(settings.token, settings.apiRoot)
  try {
    await api.getChat(staffChatId, signalFor(AbortSignal.timeout(10_000)))
    return ok(io.say('doctor-digest-ok'))
  } catch (error) {
    const why = error instanceof GrammyError ? 'doctor-digest-not-there' : 'doctor-digest-unreachable'
    return fault(io.say(why))
  }
}
