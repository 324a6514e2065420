import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import type { ModelConfig } from '../config.ts'
import { createBudget, type Limits } from './budget.ts'
import { type ChatRequest, ROOM_TO_THINK } from './dialect.ts'
import { faultOf } from './fault.ts'
import { toMessages } from './messages.ts'
import type { Asked, Model, Question, WhyNot } from './model.ts'
import { createPatience, PATIENCE, type Patience } from './patience.ts'
import { loadPrompts, type Prompt } from './prompts.ts'
import { readReply, tokensOf } from './read-reply.ts'
import { createServer } from './server.ts'
import { toStrictSchema } from './strict-schema.ts'

/** What a model needs from the rest of the program. */
export interface ModelNeeds {
  readonly log: Logger
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly promptsDir: string
  readonly patience?: Partial<Patience>
  readonly limits?: Limits
}

/** About six long messages of Telegram. In UTF-16 units, without the prompt. */
const LONGEST_INPUT = 24_000
/** Indonesian has about three letters to a token or more, so this counts too many rather than too few. */
const LETTERS_PER_TOKEN = 2.5

/**
 * A model behind any server that speaks OpenAI's protocol. It has no tools, sees redacted text only as data, answers
 * within limits of time, size and cost, and what it answers is checked before anyone reads it.
 * @throws Error when a prompt file is malformed
 */
export function createModel(
  config: ModelConfig,
  { log, now, promptsDir, patience, limits }: ModelNeeds,
): Model {
  const prompts = loadPrompts(promptsDir)
  const send = createServer(config)
  const patiently = createPatience({ ...PATIENCE, ...patience })
  const budget = createBudget(now, limits)
  const canary = randomBytes(12).toString('hex')

  const no = (prompt: Prompt, why: WhyNot, status: number | null = null): { ok: false; why: WhyNot } => {
    // While a server rests or a budget is spent this happens with every message, and was told when it began.
    const level = why === 'breaker' || why === 'budget' ? 'debug' : 'warn'
    log[level](
      { prompt: prompt.name, why, ...(status === null ? {} : { status }) },
      'model gave nothing to use',
    )
    return { ok: false, why }
  }

  return {
    async ask<T>(question: Question<T>): Promise<Asked<T>> {
      const prompt = prompts.get(question.prompt)
      if (!prompt) throw new Error(`there is no prompt "${question.prompt}" in ${promptsDir}`)
      if (question.input.length > LONGEST_INPUT) return no(prompt, 'budget')

      const marks = { canary, fence: randomBytes(9).toString('hex') }
      const messages = toMessages(prompt, question.input, marks, question.fill)
      const request: ChatRequest = { messages, prompt, schema: toStrictSchema(question.schema) }
      const settle = budget.reserve(mostTokens(request), question.person)
      if (!settle) return no(prompt, 'budget')
      try {
        const reply = await patiently(signal => send(request, signal), question.signal)
        settle(tokensOf(reply))
        const read = readReply(reply, question.schema, { canary, prompt: prompt.system })
        return read.ok ? { ...read, version: `${prompt.name}@${prompt.version}` } : no(prompt, read.why)
      } catch (error) {
        const fault = faultOf(error)
        // What was never sent, or refused at the door, cost nothing.
        if (['breaker', 'budget', 'refused'].includes(fault.why)) settle(0)
        return no(prompt, fault.why, fault.status)
      }
    },
  }
}

function mostTokens({ messages, prompt, schema }: ChatRequest): number {
  const letters = messages.system.length + messages.user.length + JSON.stringify(schema).length
  return Math.ceil(letters / LETTERS_PER_TOKEN) + prompt.maxTokens + ROOM_TO_THINK
}
