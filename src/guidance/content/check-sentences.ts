import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Args } from '../../words.ts'
import { error, type Problem, warning } from './problem.ts'
import { longSentences } from './reading-level.ts'

/** What the bot says is shorter than what an article explains. */
const MOST_WORDS = 25
const KEY = /^([a-z][a-z0-9-]*) =/gm
const PLACE = /\{\s*\$(\w+)/g

/** Ids of the sentences that whoever is in danger reads: without one they would read the id. */
const IN_DANGER = readFileSync(join(import.meta.dirname, 'danger-sentences.txt'), 'utf8')
  .split('\n')
  .filter(Boolean)

/**
 * Compares the languages of `content/locales` with each other, sentence by sentence, and finds what is long to read.
 * @returns sentences that a language lacks, or all of them, places to fill that differ (errors), long ones (warnings)
 */
export function checkSentences(contentDir: string): Problem[] {
  const root = join(contentDir, 'locales')
  if (!existsSync(root)) return [error('locales', 'folder-missing')]
  const languages = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isDirectory())
  const all = languages.map(({ name }) => ({ language: name, sentences: readSentences(join(root, name)) }))
  // Each language is a yardstick for the others: none of them is the one that nobody can damage.
  const known = new Map(all.flatMap(({ sentences }) => [...sentences]))
  return [
    ...IN_DANGER.filter(key => !known.has(key)).map(key => error('locales', 'sentence-of-danger', { key })),
    ...all.flatMap(({ language, sentences }) => [
      ...missing(
        root,
        language,
        [...known].filter(([key]) => !sentences.has(key)),
      ),
      ...[...sentences].flatMap(([key, { file, text }]) =>
        longSentences(text, MOST_WORDS).map(long =>
          warning(`locales/${language}/${file}`, 'long', { where: key, start: long.slice(0, 60) }),
        ),
      ),
    ]),
    ...[...known.keys()].flatMap(key => differing(key, all)),
  ]
}

interface Sentence {
  readonly file: string
  readonly text: string
  /** Names of the places to fill, sorted. */
  readonly places: string
}

interface InLanguage {
  readonly language: string
  readonly sentences: ReadonlyMap<string, Sentence>
}

/** What a language lacks; a file that is not there at all is one fault and not hundreds. */
function missing(
  root: string,
  language: string,
  lacking: readonly (readonly [string, Sentence])[],
): Problem[] {
  const byFile = Map.groupBy(lacking, ([, { file }]) => file)
  return [...byFile].flatMap(([name, sentences]) => {
    const file = `locales/${language}/${name}`
    if (!existsSync(join(root, language, name)))
      return [error(file, 'sentences-file', { count: sentences.length })]
    return sentences.map(([key]) => error(file, 'sentence-missing', { key }))
  })
}

/** Nobody can tell from two sentences which of them was damaged: both files are named. */
function differing(key: string, [first, ...others]: readonly InLanguage[]): Problem[] {
  const one = first?.sentences.get(key)
  if (!first || !one) return []
  return others.flatMap(({ language, sentences }) => {
    const other = sentences.get(key)
    if (!other || other.places === one.places) return []
    const args: Args = { key, other: `locales/${language}/${other.file}` }
    return [
      error(`locales/${first.language}/${one.file}`, 'sentence-places', {
        ...args,
        places: one.places || '–',
        others: other.places || '–',
      }),
    ]
  })
}

function readSentences(folder: string): Map<string, Sentence> {
  const found = new Map<string, Sentence>()
  for (const file of readdirSync(folder).filter(name => name.endsWith('.ftl'))) {
    const whole = readFileSync(join(folder, file), 'utf8')
    const heads = [...whole.matchAll(KEY)]
    heads.forEach(([head, key = ''], at) => {
      const from = (heads[at]?.index ?? 0) + head.length
      const text = whole.slice(from, heads[at + 1]?.index ?? whole.length).replace(/^#.*$/gm, '')
      const places = [...new Set([...text.matchAll(PLACE)].map(([, name]) => name ?? ''))].sort().join(', ')
      found.set(key, { file, text: text.trim(), places })
    })
  }
  return found
}
