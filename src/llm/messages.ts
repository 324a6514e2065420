import { withoutInvisible } from './invisible.ts'
import type { Prompt } from './prompts.ts'

/** Random marks of one request: a word that must never come back, and a fence that nobody can write in advance. */
export interface Marks {
  readonly canary: string
  readonly fence: string
}

/** What is said to the model: our words, then data between fences, then our words again. */
export interface Messages {
  readonly system: string
  readonly user: string
  /** For servers that cannot be told a schema; still has `{{schema}}` in it. */
  readonly format: string
}

/**
 * Puts a prompt and what people wrote together so that the latter is recognisable as data (spotlighting with a random
 * delimiter, Hines et al. 2024).
 * @param input what people wrote; invisible characters are taken out
 * @param fill reviewed texts for the other places of the prompt
 * @throws Error when a place of the prompt stays empty
 */
export function toMessages(
  prompt: Prompt,
  input: string,
  { canary, fence }: Marks,
  fill: Readonly<Record<string, string>> = {},
): Messages {
  const places = { ...fill, canary, fence }
  const data = withoutInvisible(input).replaceAll(fence, '')
  return {
    system: fillIn(prompt.system, places),
    user: `<<<${fence}>>>\n${data}\n<<<END ${fence}>>>\n\n${fillIn(prompt.reminder, places)}`,
    format: fillIn(prompt.format, { ...places, schema: '{{schema}}' }),
  }
}

function fillIn(text: string, places: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = places[name]
    if (value === undefined) throw new Error(`nothing is given for the place {{${name}}} of the prompt`)
    return value
  })
}
