import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Wrong, wrongsIn } from '../content-wrong.ts'
import { error, type Problem } from '../guidance/content/problem.ts'
import { itemFiles, parseItems, parseTypes, TYPES_FILE } from './quiz-file.ts'
import type { QuizItem, QuizType } from './types.ts'

/** Fewer would repeat too soon. */
const FEWEST_ITEMS = 60
/** Shares of honest items within which neither "always scam" nor "never" wins. */
const HONEST_SHARE = { least: 0.35, most: 0.45 } as const

/** Invented numbers, so that nobody's phone rings: `08xx-0000-xxxx`. */
const PHONE = /(?:\+62|\b0)8\d{1,2}[-\s.]?\d{3,4}[-\s.]?\d{3,5}\b/g
const INVENTED_PHONE = /^08\d{2}-0000-\d{4}$/
/** A web or mail address; only the reserved ending `.example` leads nowhere (RFC 2606). */
const ADDRESS = /\b(?:[a-z0-9-]+\.)+(?:com|net|org|id|co|info|xyz|me|io|site|online|top|link|ly|app)\b/gi

/**
 * Looks at every item of the quiz, and goes on after a fault so that all are told at once.
 * @param contentDir the content folder
 * @param knows what the knowledge has: its facts and topics
 */
export function checkQuiz(
  contentDir: string,
  knows: { facts: ReadonlySet<string>; topics: ReadonlySet<string> },
): Problem[] {
  const folder = join(contentDir, 'quiz')
  if (!existsSync(folder)) return [error('quiz', 'folder-missing')]
  const problems: Problem[] = []
  const attempt = <T>(file: string, parse: (name: string, text: string) => T[]): T[] => {
    try {
      return parse(`quiz/${file}`, readFileSync(join(folder, file), 'utf8'))
    } catch (fault) {
      problems.push(...wrongsIn(fault).map(({ what, args }) => error(`quiz/${file}`, what, args)))
      return []
    }
  }
  const types = attempt(TYPES_FILE, parseTypes)
  const items = itemFiles(folder).flatMap(file =>
    attempt(file, parseItems).map(item => ({ file: `quiz/${file}`, item })),
  )
  const known = new Set(types.map(type => type.id))
  problems.push(
    ...types
      .filter(type => !knows.topics.has(type.topic))
      .map(type => error(`quiz/${TYPES_FILE}`, 'quiz-topic', { type: type.id, topic: type.topic })),
    ...items.flatMap(({ file, item }) =>
      itemFaults(item, known, knows.facts).map(({ what, args }) =>
        error(file, what, { item: item.id, ...args }),
      ),
    ),
    ...twins(items),
    ...wholeFaults(
      items.map(({ item }) => item),
      types,
    ),
  )
  return problems
}

function itemFaults(item: QuizItem, types: ReadonlySet<string>, facts: ReadonlySet<string>): Wrong[] {
  const texts = Object.values(item.text)
  const phones = [...new Set(texts.flatMap(text => text.match(PHONE) ?? []))]
  const addresses = [...new Set(texts.flatMap(text => text.match(ADDRESS) ?? []))]
  const whys = Object.values(item.why)
  return [
    ...(types.has(item.type) ? [] : [{ what: 'quiz-type', args: { type: item.type } }]),
    ...(item.type.startsWith('honest_') === (item.answer === 'honest')
      ? []
      : [{ what: 'quiz-answer', args: { answer: item.answer, type: item.type } }]),
    ...(item.fact === undefined || facts.has(item.fact)
      ? []
      : [{ what: 'fact-nowhere', args: { fact: item.fact } }]),
    ...phones
      .filter(phone => !INVENTED_PHONE.test(phone))
      .map(phone => ({ what: 'quiz-phone', args: { phone } })),
    ...addresses.map(address => ({ what: 'quiz-address', args: { address } })),
    ...(whys.some(why => /\b(aman|safe)\b/i.test(why)) ? [{ what: 'quiz-safe', args: {} }] : []),
  ]
}

function twins(items: readonly { file: string; item: QuizItem }[]): Problem[] {
  const problems: Problem[] = []
  const ids = new Map<string, string>()
  const texts = new Map<string, string>()
  for (const { file, item } of items) {
    const other = ids.get(item.id)
    if (other) problems.push(error(file, 'quiz-twice', { item: item.id, other }))
    ids.set(item.id, file)
    for (const text of Object.values(item.text)) {
      const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
      const same = texts.get(plain)
      if (same !== undefined) problems.push(error(file, 'same-text', { item: item.id, other: same }))
      texts.set(plain, item.id)
    }
  }
  return problems
}

function wholeFaults(items: readonly QuizItem[], types: readonly QuizType[]): Problem[] {
  const share = items.filter(item => item.answer === 'honest').length / Math.max(items.length, 1)
  const used = new Set(items.map(item => item.type))
  return [
    ...(items.length < FEWEST_ITEMS
      ? [error('quiz', 'quiz-few', { count: items.length, least: FEWEST_ITEMS })]
      : []),
    ...(share < HONEST_SHARE.least || share > HONEST_SHARE.most
      ? [error('quiz', 'quiz-share', { percent: Math.round(share * 100) })]
      : []),
    ...types
      .filter(type => !used.has(type.id))
      .map(type => error(`quiz/${TYPES_FILE}`, 'quiz-unused', { type: type.id })),
  ]
}
