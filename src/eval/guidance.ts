import { createGuidance } from '../guidance/answer/answer.ts'
import { remember } from '../guidance/answer/remember.ts'
import { loadKnowledge } from '../guidance/content/load.ts'
import { bestOf } from '../guidance/search/ranking.ts'
import { createSearch } from '../guidance/search/search.ts'
import type { Answer, AnswerQuestion } from '../guidance/types.ts'
import { loadWords } from '../words.ts'
import { CONTENT } from './folders.ts'
import { followUpLines } from './follow-ups.ts'
import { baselines, type Ranker } from './guidance-baselines.ts'
import { type ExamQuestion, readQuestions } from './questions.ts'
import { wilson } from './wilson.ts'

/**
 * Scores the guidance offline, model off: is the right fact first, among the first three; are questions outside the
 * subject turned away and those within answered; how long a search takes.
 * @returns a report in Markdown
 */
export function evaluateGuidance(): string {
  const knowledge = loadKnowledge(CONTENT)
  const search = createSearch(knowledge)
  const answer = createGuidance(knowledge, loadWords(CONTENT), { danger: () => null })
  const own: Ranker = {
    name: 'CekDulu',
    rank: question => bestOf(search.find(search.read(question)), 3).map(hit => hit.passage.fact),
  }
  const rankers = [own, ...baselines([...knowledge.passages.values()])]
  const sets: Record<string, readonly ExamQuestion[]> = {
    'Development questions': readQuestions('dev'),
    'Own questions, used for fitting': readQuestions('own').filter(row => row.split !== 'final'),
    'Own questions, final check': readQuestions('own').filter(row => row.split === 'final'),
    'Hard, near and outside the subject': readQuestions('elsewhere'),
    'Voices of a mother, a sailor, a returnee, a student and a worker abroad, used for mending':
      readQuestions('voices'),
    'Voices, final check': readQuestions('voices-final'),
    'Of a passer-by, used for mending': readQuestions('passers'),
    'Of a passer-by, second half (94.5 % right first before anything was mended after it)':
      readQuestions('passers-final'),
    'Of new users, used for mending': readQuestions('newcomers'),
  }
  return [
    '## Guidance',
    '',
    `${knowledge.passages.size} facts in ${knowledge.articles.length} articles. 95 % Wilson intervals in brackets. No model, no danger rules.`,
    ...Object.entries(sets).flatMap(([name, rows]) => [
      '',
      `### ${name}`,
      '',
      ...rankingTable(
        rows.filter(row => !row.out_of_scope),
        rankers,
      ),
      '',
      ...scopeLines(rows, row => answer(row.question, null, [])),
    ]),
    '',
    '### Questions that go on from others',
    '',
    ...followUpLines(answer),
    '',
    outsideAfterLine(
      Object.values(sets)
        .flat()
        .filter(row => row.out_of_scope),
      answer,
    ),
    insideAfterLine(
      Object.values(sets)
        .flat()
        .filter(row => !row.out_of_scope),
      answer,
    ),
    '',
    ...timeLines(Object.values(sets).flat(), question => search.find(search.read(question))),
  ].join('\n')
}

function rankingTable(rows: readonly ExamQuestion[], rankers: readonly Ranker[]): string[] {
  const languages = ['all', ...new Set(rows.map(row => row.lang))]
  return [
    '| search | language | right first | among three |',
    '|---|---|---|---|',
    ...rankers.flatMap(ranker =>
      languages.map(language => {
        const asked = rows.filter(row => language === 'all' || row.lang === language)
        const places = asked.map(row => {
          const found = ranker.rank(row.question)
          return found.findIndex(fact => row.answer_fact_ids.includes(fact))
        })
        const first = places.filter(place => place === 0).length
        const three = places.filter(place => place >= 0 && place < 3).length
        return `| ${ranker.name} | ${language} | ${share(first, asked.length)} | ${share(three, asked.length)} |`
      }),
    ),
  ]
}

function scopeLines(rows: readonly ExamQuestion[], ask: (row: ExamQuestion) => Answer): string[] {
  const outside = rows.filter(row => row.out_of_scope)
  const inside = rows.filter(row => !row.out_of_scope)
  const turnedAway = outside.filter(row => ask(row).kind !== 'answer')
  const declined = outside.filter(row => ask(row).kind === 'declined')
  const wrong = inside.filter(row => ask(row).kind !== 'answer')
  return [
    ...(outside.length > 0
      ? [
          `- outside or harmful, not answered: ${share(turnedAway.length, outside.length)}`,
          `- of these declined with a reason: ${share(declined.length, outside.length)}`,
        ]
      : []),
    `- within the subject, wrongly not answered: ${share(wrong.length, inside.length)}`,
  ]
}

const BEFORE = [
  'is the GCM legally binding?',
  'gaji tkw hongkong berapa',
  'paspor saya ditahan majikan di malaysia',
]

/** What went before must not make an answer of a question that is outside or harmful. */
function outsideAfterLine(rows: readonly ExamQuestion[], answer: AnswerQuestion): string {
  const asked = BEFORE.flatMap(before => {
    const history = remember([], before, answer(before, null, []))
    return rows.map(row => answer(row.question, null, history).kind)
  })
  const turnedAway = asked.filter(kind => kind !== 'answer')
  return `- outside or harmful, asked right after a question within (each after ${BEFORE.length}), not answered: ${share(turnedAway.length, asked.length)}`
}

/** What went before must not take the place of a question about something else. */
function insideAfterLine(rows: readonly ExamQuestion[], answer: AnswerQuestion): string {
  const isRight = (row: ExamQuestion, { kind, facts: [first = ''] }: Answer) =>
    kind === 'answer' && row.answer_fact_ids.includes(first)
  const alone = rows.filter(row => isRight(row, answer(row.question, null, [])))
  const after = BEFORE.flatMap(before => {
    const history = remember([], before, answer(before, null, []))
    return rows.map(row => isRight(row, answer(row.question, null, history)))
  })
  return `- within the subject, asked right after a question about something else (each after ${BEFORE.length}), right first: ${share(after.filter(Boolean).length, after.length)}; by itself: ${share(alone.length, rows.length)}`
}

function timeLines(rows: readonly ExamQuestion[], find: (question: string) => unknown): string[] {
  const times = rows
    .map(row => Math.min(...Array.from({ length: TRIES }, () => timed(() => find(row.question)))))
    .sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2)
  return [
    `Search time, the fastest of ${TRIES} tries each: median ${at(0.5)} ms, p99 ${at(0.99)} ms over ${times.length} questions.`,
  ]
}

/** Other processes take the core away now and then; not in all of these. */
const TRIES = 3

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function share(hits: number, all: number): string {
  const [low, high] = wilson(hits, all)
  return `${hits}/${all} = ${percent(hits / (all || 1))} (${percent(low)}–${percent(high)})`
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`
}

if (import.meta.main) process.stdout.write(`${evaluateGuidance()}\n`)
