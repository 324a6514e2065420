import { type Composed, passagesFor, type WhyNotComposed } from '../guidance/answer/compose.ts'
import type { Draft } from '../guidance/answer/guard.ts'
import type { Model } from '../llm/model.ts'
import { atOnce } from './at-once.ts'
import { hear } from './hear.ts'
import { INVENTIONS, type Invented, inventedIn } from './invented.ts'
import type { Knowing } from './knowing.ts'
import type { AskedQuestion } from './questions-asked.ts'
import { shareWords } from './wilson.ts'

/** What became of a question: whether a model was asked, what it wrote, and what a person would read. */
interface Answered {
  readonly row: AskedQuestion
  readonly asked: boolean
  readonly draft: Draft | null
  readonly composed: Composed
  readonly invented: Invented | null
}

/** Requests made at the same time. */
const AT_ONCE = 4
const MOST_SHOWN = 20
const WHY: Partial<Record<WhyNotComposed, string>> = {
  network: 'no reply (no file, or no network)',
  bad_output: 'not the JSON that was asked for',
  no_answer: 'the model says that the passages do not answer it',
  refused: 'the model refused',
  canary: 'guard: it tells its instructions',
  length: 'guard: not two to six sentences',
  citation: 'guard: a sentence cites no passage that was given',
  form: 'guard: markup, invisible characters, an empty or endless sentence',
  address: 'guard: a link or handle from nowhere',
  phone: 'guard: a number of seven digits or more from nowhere (phone, account, amount)',
  number: 'guard: a number from nowhere',
  name: 'guard: an institution from nowhere',
  never_say: 'guard: what no answer may say',
  language: 'guard: another language',
}

/**
 * Asks a model to put what was found into words, question for question, with the very code of the bot, and scores what
 * a person would read. Where nothing comes of it the passage that was found stands.
 * @param modelFor the model to ask for the request of that name
 * @returns lines in Markdown
 */
export async function answersWithModel(
  rows: readonly AskedQuestion[],
  { knowledge, composeWith }: Knowing,
  modelFor: (id: string) => Model,
): Promise<string[]> {
  const answered = await atOnce(AT_ONCE, rows, async (row): Promise<Answered> => {
    const heard = hear(modelFor(row.id))
    const composed = await composeWith(heard.model)(row.question, row.found)
    const draft = heard.draft()
    const question = row.found.asked ?? row.question
    const invented = draft && inventedIn(draft, passagesFor(row.found.facts, knowledge), question)
    return { row, asked: heard.asked(), draft, composed, invented }
  })
  const inside = answered.filter(({ row }) => !row.outside)
  return [
    ...setTable(inside),
    '',
    outsideLine(answered.filter(({ row }) => row.outside)),
    '',
    ...whyTable(answered.filter(({ asked }) => asked)),
    '',
    ...inventedTable(answered),
  ]
}

const isSaid = ({ composed }: Answered) => composed.ok
const cites = (most: number) => (one: Answered) =>
  one.composed.ok && one.composed.facts.slice(0, most).some(fact => one.row.wanted.includes(fact))
const foundFirst = ({ row }: Answered) => row.wanted.includes(row.found.facts[0] ?? '')

function setTable(answered: readonly Answered[]): string[] {
  const line = (name: string, of: readonly Answered[]) => {
    const asked = of.filter(one => one.asked)
    const replied = asked.filter(one => one.composed.ok || one.composed.why !== 'network')
    const said = replied.filter(isSaid)
    const shares = [foundFirst, cites(1), cites(Number.POSITIVE_INFINITY)].map(hit =>
      shareWords(said.filter(hit).length, said.length),
    )
    return `| ${[name, of.length, asked.length, replied.length, shareWords(said.length, replied.length), ...shares].join(' | ')} |`
  }
  return [
    "A question that the rules answer goes to the model with the passages they found; all others do not. Of those said in the model's words: is a right fact the first passage that the rules found, the first that the model cites, among all it cites?",
    '',
    "| set, within the subject | questions | asked of the model | replies | said in the model's words | right passage first | right fact cited first | right fact cited |",
    '|---|---|---|---|---|---|---|---|',
    ...[...Map.groupBy(answered, ({ row }) => row.set)].map(([name, of]) => line(name, of)),
    line('all', answered),
  ]
}

function outsideLine(outside: readonly Answered[]): string {
  const asked = outside.filter(one => one.asked)
  const left = asked.filter(({ composed }) => !composed.ok && composed.why === 'no_answer')
  return `Outside the subject or harmful: ${outside.length}, declined by the rules without asking a model: ${outside.length - asked.length}. Asked of the model all the same: ${asked.length}; it said that the passages do not answer it: ${left.length}, said in its words: ${asked.filter(isSaid).length}.`
}

function whyTable(asked: readonly Answered[]): string[] {
  const not = asked.flatMap(({ row, composed }) => (composed.ok ? [] : [{ id: row.id, ...composed }]))
  const byWhy = [...Map.groupBy(not, ({ why }) => WHY[why] ?? why)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  const said = not.flatMap(({ id, detail }) => (detail === undefined ? [] : [`- ${id}: ${detail}`]))
  return [
    `Of ${asked.length} asked, not said in the model's words, so that the passage itself is the answer:`,
    '',
    '| why | questions |',
    '|---|---|',
    ...byWhy.map(([why, of]) => `| ${why} | ${of.length} |`),
    ...(said.length > 0 ? ['', 'What the guard found:', '', ...said.slice(0, MOST_SHOWN)] : []),
    ...(said.length > MOST_SHOWN ? [`- … and ${said.length - MOST_SHOWN} more`] : []),
  ]
}

function inventedTable(answered: readonly Answered[]): string[] {
  const drafts = answered.flatMap(({ row, composed, invented }) =>
    invented ? [{ id: row.id, reached: composed.ok, invented }] : [],
  )
  const rows = INVENTIONS.map(kind => {
    const having = drafts.filter(({ invented }) => invented[kind].length > 0)
    return { kind, having, reached: having.filter(one => one.reached) }
  })
  return [
    `Made up in ${drafts.length} replies, by a reading of its own (numbers by value, phones by libphonenumber, links by public suffix), and how many of these a person would read:`,
    '',
    '| made up | replies with any | would reach a person (aim 0) |',
    '|---|---|---|',
    ...rows.map(({ kind, having, reached }) => `| ${NAMES[kind]} | ${having.length} | ${reached.length} |`),
    ...rows.flatMap(({ kind, reached }) =>
      reached.map(({ id, invented }) => `- ${id}: ${NAMES[kind]}: ${invented[kind].join(', ')}`),
    ),
  ]
}

const NAMES: Record<(typeof INVENTIONS)[number], string> = {
  numbers: 'numbers and dates',
  phones: 'phone numbers',
  links: 'links, handles and addresses',
  citations: 'sentences without a citation, or with one of a passage that was not given',
}
