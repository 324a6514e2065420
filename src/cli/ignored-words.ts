import type { Io } from './io.ts'

/** What in the `.env` file sets nothing, as names and lines in one row; null where there is nothing of the kind. */
export function ignoredWords({ config, say }: Pick<Io, 'config' | 'say'>): string | null {
  if (config.ignored.length === 0) return null
  return config.ignored
    .map(one => {
      if ('line' in one) return say('config-ignored-line', { line: one.line })
      if ('needs' in one) return say('config-ignored-needs', one)
      return one.meant ? say('config-ignored-meant', { name: one.name, meant: one.meant }) : one.name
    })
    .join(', ')
}
