import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { idle, missing } from './config-needs.ts'
import { type EnvFile, type Ignored, readEnvFile } from './env-file.ts'

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const schema = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d{3,20}:[\w-]{20,100}$/, 'token')
    .optional(),
  TELEGRAM_API_ROOT: z.url({ protocol: /^https?$/, error: 'url' }).default('https://api.telegram.org'),
  WEBHOOK_URL: z
    .url({ protocol: /^https?$/, error: 'url' })
    .refine(httpsOrLocal, 'https')
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'secret')
    .optional(),
  PORT: z.coerce.number({ error: 'port' }).int('port').min(0, 'port').max(65_535, 'port').default(8080),
  DATABASE_URL: z
    .string()
    .regex(/^file:./, 'database')
    .default('file:./data/cekdulu.db'),
  DATA_KEY: z.string().refine(isKey, 'key').optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/, error: 'url' }).optional(),
  OPENAI_MODEL: z.string().optional(),
  OPENAI_TRANSCRIPTION_MODEL: z.string().default('whisper-1'),
  STAFF_IDS: z
    .string()
    .default('')
    .transform(list => list.split(/[\s,]+/).filter(Boolean))
    .superRefine((ids, context) => {
      const wrong = ids.filter(id => !/^[1-9]\d{0,15}$/.test(id)).join(', ')
      if (wrong !== '') context.addIssue({ code: 'custom', message: 'staff', params: { part: wrong } })
    })
    .transform(ids => ids.map(Number)),
  STAFF_CHAT_ID: z
    .string()
    .regex(/^-?[1-9]\d{0,15}$/, 'chat')
    .transform(Number)
    .optional(),
  DEFAULT_LANGUAGE: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'language')
    .default('id'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: 'log' }).optional(),
  CONTENT_DIR: z
    .string()
    .refine(folder => existsSync(join(folder, 'locales', 'id')), 'content')
    .optional(),
  RETENTION_DAYS: z.coerce
    .number({ error: 'days' })
    .int('days')
    .min(1, 'days')
    .max(3650, 'days')
    .default(365),
})

/** The model server to ask, any that speaks OpenAI's protocol. */
export interface ModelConfig {
  readonly apiKey: string
  readonly baseUrl: string | undefined
  readonly model: string
  /** Writes down voice messages; a server that has none says so, and the person is asked to type. */
  readonly transcriptionModel: string
}

/** The settings, checked. */
export interface Config {
  readonly telegram:
    | { readonly token: string; readonly apiRoot: string; readonly webhook: Webhook | undefined }
    | undefined
  readonly databaseFile: string
  /** Base64, 32 bytes; undefined: kept in a file beside the database. */
  readonly dataKey: string | undefined
  readonly model: ModelConfig | undefined
  readonly staffIds: readonly number[]
  /** Chat that gets the weekly digest. */
  readonly staffChatId: number | undefined
  readonly defaultLanguage: string
  readonly logLevel: (typeof LOG_LEVELS)[number] | undefined
  readonly retentionDays: number
  /** Absolute path; undefined: the content that comes with the program. */
  readonly contentDir: string | undefined
  /** What in the `.env` file sets nothing. */
  readonly ignored: readonly Ignored[]
}

/** Where Telegram delivers updates when polling is not used. */
export interface Webhook {
  readonly url: string
  readonly secret: string
  readonly port: number
}

/** One setting that is wrong, and the key of the sentence that says how to mend it (`config-<why>`). */
export interface ConfigFault {
  readonly name: string
  readonly why: string
  /** What of its value is wrong; never told of a secret. */
  readonly part?: string
}

/** The settings, or all that is wrong with them and the language to say it in, which is not checked. */
export type ConfigResult =
  | { ok: true; config: Config }
  | { ok: false; faults: readonly ConfigFault[]; language: string | undefined }

/** The model asked when a key is given and no model is named: small, and answers with typed output. */
const DEFAULT_MODEL = 'gpt-5-mini'

const NO_FILE: EnvFile = { values: {}, ignored: [], unreadable: null }

/**
 * Reads the settings out of the environment and, below it, a `.env` file in the working folder.
 * @param env the process environment; empty values count as not set
 * @param dotenvFile path of the `.env` file, or null for none
 */
export function readConfig(env: NodeJS.ProcessEnv, dotenvFile: string | null = '.env'): ConfigResult {
  const file = dotenvFile ? readEnvFile(dotenvFile, Object.keys(schema.shape)) : NO_FILE
  const given = Object.fromEntries(
    Object.entries({ ...file.values, ...env })
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value),
  )
  const parsed = schema.safeParse(given)
  const wrong =
    parsed.error?.issues.map(issue => ({
      name: String(issue.path[0]),
      why: issue.message,
      ...(issue.code === 'custom' && issue.params ? { part: String(issue.params.part) } : {}),
    })) ?? []
  const unread = file.unreadable ? [{ name: dotenvFile ?? '', why: file.unreadable }] : []
  const faults = [...unread, ...wrong, ...missing(given)]
  if (parsed.success && faults.length === 0)
    return { ok: true, config: { ...toConfig(parsed.data), ignored: [...file.ignored, ...idle(given)] } }
  return {
    ok: false,
    faults: faults.filter((fault, i) => faults.findIndex(f => f.name === fault.name) === i),
    language: given.DEFAULT_LANGUAGE,
  }
}

function toConfig(env: z.infer<typeof schema>): Omit<Config, 'ignored'> {
  const webhook =
    env.WEBHOOK_URL && env.WEBHOOK_SECRET
      ? { url: env.WEBHOOK_URL, secret: env.WEBHOOK_SECRET, port: env.PORT }
      : undefined
  return {
    telegram: env.BOT_TOKEN
      ? { token: env.BOT_TOKEN, apiRoot: env.TELEGRAM_API_ROOT.replace(/\/+$/, ''), webhook }
      : undefined,
    databaseFile: env.DATABASE_URL.replace(/^file:(?:\/\/(?=\/))?/, ''),
    dataKey: env.DATA_KEY,
    model:
      env.OPENAI_API_KEY || env.OPENAI_BASE_URL
        ? {
            // Servers on one's own machine want no key, but the client insists on one.
            apiKey: env.OPENAI_API_KEY ?? 'none',
            baseUrl: env.OPENAI_BASE_URL,
            model: env.OPENAI_MODEL ?? DEFAULT_MODEL,
            transcriptionModel: env.OPENAI_TRANSCRIPTION_MODEL,
          }
        : undefined,
    staffIds: env.STAFF_IDS,
    staffChatId: env.STAFF_CHAT_ID,
    defaultLanguage: env.DEFAULT_LANGUAGE,
    logLevel: env.LOG_LEVEL,
    retentionDays: env.RETENTION_DAYS,
    contentDir: env.CONTENT_DIR === undefined ? undefined : resolve(env.CONTENT_DIR),
  }
}

function isKey(text: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(text) && Buffer.from(text, 'base64').length === 32
}

/** Telegram delivers to https only; plain http is for a server on this very machine. */
function httpsOrLocal(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  if (protocol === 'https:') return true
  return hostname === 'localhost' || (isIP(hostname) === 4 && hostname.startsWith('127.'))
}
