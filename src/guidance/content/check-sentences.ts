import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { longSentences } from './reading-level.ts'

/** Something to look at in the sentences of the bot; an error keeps a running bot from taking them. */
export interface SentenceProblem {
  readonly level: 'error' | 'warning'
  readonly file: string
  readonly message: string
}

/** What the bot says is shorter than what an article explains. */
const MOST_WORDS = 25
const KEY = /^([a-z][a-z0-9-]*) =/gm
const PLACE = /\{\s*\$(\w+)/g

/**
 * Compares the languages of `content/locales` with Indonesian, sentence by sentence, and finds what is long to read.
 * @returns sentences that a language lacks, places to fill that differ (errors), long ones (warnings)
 */
export function checkSentences(contentDir: string): SentenceProblem[] {
  const root = join(contentDir, 'locales')
  if (!existsSync(root)) return [{ level: 'error', file: 'locales', message: 'the folder is missing' }]
  const languages = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isDirectory())
  const all = languages.map(({ name }) => ({ language: name, sentences: readSentences(join(root, name)) }))
  const model = all.find(({ language }) => language === 'id')?.sentences ?? new Map<string, Sentence>()
  return all.flatMap(({ language, sentences }) => [
    ...[...model.keys()]
      .filter(key => !sentences.has(key))
      .map(key => problem('error', language, model.get(key), `"${key}" is missing`)),
    ...[...sentences].flatMap(([key, sentence]) => {
      const same = model.get(key)?.places ?? sentence.places
      return [
        ...(same === sentence.places
          ? []
          : [
              problem(
                'error',
                language,
                sentence,
                `"${key}" has the places ${sentence.places || 'none'}, not ${same || 'none'}`,
              ),
            ]),
        ...longSentences(sentence.text, MOST_WORDS).map(long =>
          problem('warning', language, sentence, `"${key}": long sentence "${long.slice(0, 60)}…"`),
        ),
      ]
    }),
  ])
}

interface Sentence {
  readonly file: string
  readonly text: string
  /** Names of the places to fill, sorted. */
  readonly places: string
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

function problem(
  level: SentenceProblem['level'],
  language: string,
  sentence: Sentence | undefined,
  message: string,
): SentenceProblem {
  return { level, file: `locales/${language}/${sentence?.file ?? ''}`, message }
}
