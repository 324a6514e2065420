import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { contentWrong } from './content-wrong.ts'
import type { Language } from './language.ts'

/** Values that a sentence has places for. */
export type Args = Record<string, string | number>

/** Says a sentence of `content/locales` in a language; falls back to Indonesian, then to the key itself. */
export type Say = (language: Language, key: string, args?: Args) => string

/** Every sentence the bot can say, in every language it speaks. */
export interface Words {
  readonly languages: readonly Language[]
  readonly say: Say
  /** Whether the key exists in that very language (no fallback). */
  readonly has: (language: Language, key: string) => boolean
  /** Every key of a language. */
  readonly keys: (language: Language) => readonly string[]
}

/**
 * Reads every `content/locales/<language>/*.ftl`.
 * @throws Error naming the file when a sentence cannot be read or stands twice.
 */
export function loadWords(contentDir: string): Words {
  const root = join(contentDir, 'locales')
  const languages = readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort((a, b) => (a === 'id' ? -1 : b === 'id' ? 1 : a.localeCompare(b)))
  const keysOf = new Map<Language, string[]>(languages.map(language => [language, []]))
  const bundles = new Map(
    languages.map(language => [language, loadBundle(root, language, keysOf.get(language) ?? [])]),
  )
  const fallback = bundles.get('id')
  if (!fallback) throw contentWrong(join(root, 'id'), 'folder-missing')

  return {
    languages,
    keys: language => keysOf.get(language) ?? [],
    has: (language, key) => bundles.get(language)?.hasMessage(key) ?? false,
    say(language, key, args) {
      const own = bundles.get(language)
      const bundle = own?.hasMessage(key) ? own : fallback
      const pattern = bundle.getMessage(key)?.value
      return pattern ? bundle.formatPattern(pattern, args ?? null, []) : key
    },
  }
}

/** @param keys gets every key of the language */
function loadBundle(root: string, language: Language, keys: string[]): FluentBundle {
  // Isolating marks would wrap every value in invisible characters, also in what people copy and forward.
  const bundle = new FluentBundle(language, { useIsolating: false })
  const folder = join(root, language)
  for (const file of readdirSync(folder)
    .filter(name => name.endsWith('.ftl'))
    .sort()) {
    const resource = new FluentResource(readFileSync(join(folder, file), 'utf8'))
    keys.push(...resource.body.map(({ id }) => id))
    const errors = bundle.addResource(resource)
    if (errors[0]) throw contentWrong(join(folder, file), 'unread', { detail: errors[0].message })
  }
  return bundle
}
