import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../guidance/content/check-content.ts'
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
  if (!existsSync(folder)) return [error('quiz', 'the folder is missing')]
  const problems: Problem[] = []
  const attempt = <T>(file: string, parse: (name: string, text: string) => T[]): T[] => {
    try {
      return parse(`quiz/${file}`, readFileSync(join(folder, file), 'utf8'))
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : String(fault)
      problems.push(error(`quiz/${file}`, message.replace(`quiz/${file}: `, '')))
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
      .map(type => error(`quiz/${TYPES_FILE}`, `[${type.id}] topic "${type.topic}" has no articles`)),
    ...items.flatMap(({ file, item }) =>
      itemFaults(item, known, knows.facts).map(message => error(file, `[${item.id}] ${message}`)),
    ),
    ...twins(items),
    ...wholeFaults(
      items.map(({ item }) => item),
      types,
    ),
  )
  return problems
}

const error = (file: string, message: string): Problem => ({ level: 'error', file, message })

function itemFaults(item: QuizItem, types: ReadonlySet<string>, facts: ReadonlySet<string>): string[] {
  const texts = Object.values(item.text)
  const phones = [...new Set(texts.flatMap(text => text.match(PHONE) ?? []))]
  const addresses = [...new Set(texts.flatMap(text => text.match(ADDRESS) ?? []))]
  const whys = Object.values(item.why)
  return [
    ...(types.has(item.type) ? [] : [`no such type "${item.type}"`]),
    ...(item.type.startsWith('honest_') === (item.answer === 'honest')
      ? []
      : [`answer "${item.answer}" does not go with type "${item.type}"`]),
    ...(item.fact === undefined || facts.has(item.fact) ? [] : [`fact "${item.fact}" is in no article`]),
    ...phones
      .filter(phone => !INVENTED_PHONE.test(phone))
      .map(phone => `"${phone}" could be somebody's number: write 08xx-0000-xxxx`),
    ...addresses.map(address => `"${address}" could be somebody's address: end it in .example`),
    ...(whys.some(why => /\b(aman|safe)\b/i.test(why)) ? ['never call anything "aman" or "safe"'] : []),
  ]
}

function twins(items: readonly { file: string; item: QuizItem }[]): Problem[] {
  const problems: Problem[] = []
  const ids = new Map<string, string>()
  const texts = new Map<string, string>()
  for (const { file, item } of items) {
    const other = ids.get(item.id)
    if (other) problems.push(error(file, `item "${item.id}" stands in ${other} too`))
    ids.set(item.id, file)
    for (const text of Object.values(item.text)) {
      const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
      const same = texts.get(plain)
      if (same !== undefined) problems.push(error(file, `[${item.id}] says the very same as [${same}]`))
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
      ? [error('quiz', `${items.length} items; there should be ${FEWEST_ITEMS} or more`)]
      : []),
    ...(share < HONEST_SHARE.least || share > HONEST_SHARE.most
      ? [error('quiz', `${Math.round(share * 100)} % of the items are honest; keep it between 35 and 45 %`)]
      : []),
    ...types
      .filter(type => !used.has(type.id))
      .map(type => error(`quiz/${TYPES_FILE}`, `type "${type.id}" has no items`)),
  ]
}
