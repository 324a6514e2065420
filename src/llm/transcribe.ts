import { toFile } from 'openai'
import { z } from 'zod'
import type { ModelConfig } from '../config.ts'
import { createBudget } from './budget.ts'
import { faultOf } from './fault.ts'
import type { WhyNot } from './model.ts'
import { openClient } from './openai.ts'
import { createPatience, PATIENCE } from './patience.ts'

/** What was heard in a voice message, or why nothing was. */
export type Heard =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: WhyNot }

/** Writes down what is said in a recording. Never rejects for what a server or a person does. */
export type Transcribe = (sound: Uint8Array, person: string) => Promise<Heard>

/** Five minutes of Telegram's voice are about one megabyte; the protocol takes up to 25. In bytes. */
const LARGEST_SOUND = 8 * 1024 * 1024
/** What is said in ten minutes; more is not a message. In UTF-16 units. */
const LONGEST_TEXT = 8000
/** A recording takes a server longer than a text. */
const ATTEMPT_MS = 45_000
/** Recordings cost by their length: 40 a day of one person, 2,000 of all (L-08). */
const LIMITS = { calls: 2000, tokens: 2000, personCalls: 40, personTokens: 40 }

const reply = z.object({ text: z.string() })

/**
 * Transcription by a server that speaks OpenAI's protocol. The recording goes to that server only, and is kept nowhere.
 * @param config.transcriptionModel the model to ask
 * @param now milliseconds since 1970
 */
export function createTranscriber(config: ModelConfig, now: () => number): Transcribe {
  const { transcriptionModel } = config
  const client = openClient(config)
  const patiently = createPatience({ ...PATIENCE, attemptMs: ATTEMPT_MS, totalMs: ATTEMPT_MS })
  const budget = createBudget(now, LIMITS)

  return async (sound, person) => {
    const settle = sound.byteLength <= LARGEST_SOUND ? budget.reserve(1, person) : null
    if (!settle) return { ok: false, why: 'budget' }
    try {
      // Telegram's voice messages are Opus in Ogg (Bot API, `Voice`).
      const file = await toFile(sound, 'voice.ogg', { type: 'audio/ogg' })
      const answer: unknown = await patiently(signal =>
        client.audio.transcriptions.create({ file, model: transcriptionModel }, { signal }),
      )
      const parsed = reply.safeParse(answer)
      const text = parsed.success ? parsed.data.text.trim().slice(0, LONGEST_TEXT).toWellFormed() : ''
      return text === '' ? { ok: false, why: 'bad_output' } : { ok: true, text }
    } catch (error) {
      settle(0)
      return { ok: false, why: faultOf(error).why }
    }
  }
}
