import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parseYaml } from '../yaml.ts'

const headSchema = z.strictObject({
  version: z.number().int().positive(),
  temperature: z.number().min(0).max(2),
  max_tokens: z.number().int().min(1).max(4000),
})

/** What a model is told, as written in `prompts/<name>.md`. Places to fill look like `{{name}}`. */
export interface Prompt {
  readonly name: string
  readonly version: number
  readonly temperature: number
  /** Of the answer, without what a model thinks before it. */
  readonly maxTokens: number
  /** Has `{{canary}}` and `{{fence}}`. */
  readonly system: string
  /** Said again after the data, where it weighs most. Has `{{fence}}`. */
  readonly reminder: string
  /** Added for servers that cannot be told a schema. Has `{{schema}}`. */
  readonly format: string
}

export type Prompts = ReadonlyMap<string, Prompt>

const PLACES = { system: ['canary', 'fence'], reminder: ['fence'], format: ['schema'] } as const

/**
 * Reads every `prompts/*.md`: front matter (version, temperature, max_tokens), then the sections `# System`,
 * `# Reminder` and `# Format`.
 * @throws Error naming the file and what is wrong with it
 */
export function loadPrompts(promptsDir: string): Prompts {
  const files = readdirSync(promptsDir)
    .filter(name => name.endsWith('.md'))
    .sort()
  return new Map(files.map(file => [file.slice(0, -3), loadPrompt(promptsDir, file)]))
}

function loadPrompt(dir: string, file: string): Prompt {
  const path = join(dir, file)
  const [, yaml, body] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')) ?? []
  if (yaml === undefined || body === undefined) throw new Error(`${path}: front matter is missing`)
  const head = headSchema.safeParse(parseYaml(yaml))
  if (!head.success) throw new Error(`${path}: ${z.prettifyError(head.error)}`)
  const section = (name: keyof typeof PLACES) => {
    const text = sectionOf(body, name)
    const missing = text === null ? 'the section' : PLACES[name].find(place => !text.includes(`{{${place}}}`))
    if (text === null || missing !== undefined) throw new Error(`${path}: "${name}" lacks ${missing}`)
    return text
  }
  const { version, temperature, max_tokens: maxTokens } = head.data
  const name = file.slice(0, -3)
  return {
    name,
    version,
    temperature,
    maxTokens,
    system: section('system'),
    reminder: section('reminder'),
    format: section('format'),
  }
}

function sectionOf(body: string, name: string): string | null {
  const sections = body.split(/^# /m).slice(1)
  const found = sections.find(section => section.toLowerCase().startsWith(`${name}\n`))
  return found === undefined ? null : found.slice(name.length + 1).trim()
}
