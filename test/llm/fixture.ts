import { resolve } from 'node:path'
import pino from 'pino'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { createModel, type ModelNeeds } from '../../src/llm/client.ts'
import type { Model } from '../../src/llm/model.ts'
import { type ModelServer, type Script, startModelServer } from '../helpers/model-server.ts'

export const promptsDir = resolve(import.meta.dirname, '../../prompts')
export const KEY = 'sk-test-0123456789abcdef'

export interface Rig extends ModelServer {
  readonly model: Model
  /** Everything that was logged. */
  readonly logged: () => string
}

/** A model behind a scripted server; both end with the test. */
export async function rig(
  script: Script,
  needs: Partial<ModelNeeds> = {},
  name = 'small-model',
): Promise<Rig> {
  const server = await startModelServer(script)
  onTestFinished(() => server.close())
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: line => void lines.push(line) })
  const config = { apiKey: KEY, baseUrl: server.url, model: name, transcriptionModel: 'whisper-1' }
  const model = createModel(config, { log, now: Date.now, promptsDir, ...needs })
  return { ...server, model, logged: () => lines.join('') }
}

const simple = z.strictObject({
  sentences: z.array(z.strictObject({ text: z.string(), facts: z.array(z.string()) })),
})

/** Asks something simple with the prompt for answers. */
export function askSimply(
  model: Model,
  input = 'halo',
  more: { person?: string; signal?: AbortSignal } = {},
) {
  return model.ask({ prompt: 'answer', input, schema: simple, ...more })
}

export const GOOD = { sentences: [{ text: 'Baik.', facts: ['a'] }] }

/** A promise with the milliseconds it took. */
export async function timed<T>(promise: Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now()
  const value = await promise
  return { value, ms: performance.now() - start }
}
