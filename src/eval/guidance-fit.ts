// Prints the numbers that `src/guidance/search/search.ts` holds, fitted anew: `node src/eval/guidance-fit.ts`.

import { createScope } from '../guidance/answer/scope.ts'
import { loadKnowledge } from '../guidance/content/load.ts'
import { EVIDENCE, type EvidenceTable } from '../guidance/search/evidence.ts'
import { buildEvidenceIndex } from '../guidance/search/evidence-index.ts'
import { atOnce } from '../guidance/search/pieces.ts'
import { bestOf } from '../guidance/search/ranking.ts'
import { CONFIDENCE_KINDS, createSearch, surety, WEIGHTS, weigh } from '../guidance/search/search.ts'
import { CONTENT } from './folders.ts'
import { readQuestions } from './questions.ts'

/** Passages that could be the answer, as numbers; the right ones are marked. */
interface Choice {
  readonly candidates: readonly { readonly evidence: Float64Array; readonly right: boolean }[]
  readonly importance: number
}

const MOST_CANDIDATES = 30
const ROUNDS = 400
const STEP = 2
const RIDGE = 0.0003
/** Questions written apart from the articles say more about people than the articles' own phrases. */
const OWN_IMPORTANCE = 80

const knowledge = loadKnowledge(CONTENT)
const index = atOnce(buildEvidenceIndex(knowledge))
const asks = index.passages.flatMap(passage =>
  passage.ask.map(ask => choice(index.gather(index.read(ask), ask), [passage.fact], 1)),
)
const own = readQuestions('own')
  .filter(row => !row.out_of_scope && row.split !== 'final')
  .map(row => choice(index.gather(index.read(row.question)), row.answer_fact_ids, OWN_IMPORTANCE))

const before = Float64Array.from(EVIDENCE, name => WEIGHTS[name])
const choices = [...asks, ...own].filter((found): found is Choice => found !== null)
const after = fitWeights(choices, before)
process.stdout.write(
  `choices: ${choices.length}, right first before ${share(before)}, after ${share(after)}\n`,
)
EVIDENCE.forEach((name, at) => {
  process.stdout.write(`  ${name}: ${(after[at] ?? 0).toFixed(1)},\n`)
})

const confidence = fitConfidence()
CONFIDENCE_KINDS.forEach((name, at) => {
  process.stdout.write(`  ${name}: ${(confidence[at] ?? 0).toFixed(2)},\n`)
})

/** Logistic regression: within our subject or not, among questions that no rule of scope declines. */
function fitConfidence(): Float64Array {
  const search = createSearch(knowledge)
  const declined = createScope(knowledge.scope, search.concepts)
  const rows = [...readQuestions('own'), ...readQuestions('elsewhere')].filter(
    row => row.split !== 'final' && declined(search.read(row.question)) === null,
  )
  const data = rows.flatMap(row => {
    const [best] = bestOf(search.find(search.read(row.question)), 1)
    if (!best) return []
    const numbers = surety(best)
    return [
      { inside: !row.out_of_scope, numbers: Float64Array.from(CONFIDENCE_KINDS, name => numbers[name]) },
    ]
  })
  const weights = new Float64Array(CONFIDENCE_KINDS.length)
  for (let round = 0; round < 60_000; round++) {
    const gradient = new Float64Array(weights.length)
    for (const { inside, numbers } of data) {
      const error = Number(inside) - 1 / (1 + Math.exp(-dot(weights, numbers)))
      numbers.forEach((value, at) => {
        gradient[at] = (gradient[at] ?? 0) + (error * value) / data.length
      })
    }
    gradient.forEach((value, at) => {
      weights[at] = (weights[at] ?? 0) + 0.02 * (value - 0.0005 * (weights[at] ?? 0))
    })
  }
  return weights
}

function choice(table: EvidenceTable, right: readonly string[], importance: number): Choice | null {
  const scores = weigh(table, index.passages.length)
  const all = index.passages.map(({ fact }, at) => ({
    score: scores[at] ?? 0,
    evidence: Float64Array.from(EVIDENCE, name => table[name][at] ?? 0),
    right: right.includes(fact),
  }))
  const best = all.toSorted((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES)
  const candidates = [...new Set([...best, ...all.filter(each => each.right)])]
  return candidates.some(each => each.right) ? { candidates, importance } : null
}

function fitWeights(data: readonly Choice[], start: Float64Array): Float64Array {
  const weights = start.slice()
  const total = data.reduce((sum, { importance }) => sum + importance, 0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(weights.length)
    for (const { candidates, importance } of data) {
      const scores = candidates.map(({ evidence }) => Math.exp(dot(weights, evidence) - 20))
      const sum = scores.reduce((a, b) => a + b, 0)
      const rightSum = scores.reduce((a, score, at) => a + (candidates[at]?.right ? score : 0), 0)
      candidates.forEach(({ evidence, right }, at) => {
        const pull = (right ? (scores[at] ?? 0) / rightSum : 0) - (scores[at] ?? 0) / sum
        evidence.forEach((value, name) => {
          gradient[name] = (gradient[name] ?? 0) + (importance / total) * pull * value
        })
      })
    }
    weights.forEach((weight, name) => {
      weights[name] = weight + STEP * ((gradient[name] ?? 0) * 10 - RIDGE * weight)
    })
  }
  return weights
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
}

function share(weights: Float64Array): string {
  const right = (data: readonly (Choice | null)[]) => {
    const found = data.filter(each => each !== null)
    const hits = found.filter(
      ({ candidates }) =>
        candidates.toSorted((a, b) => dot(weights, b.evidence) - dot(weights, a.evidence))[0]?.right,
    )
    return `${hits.length}/${found.length}`
  }
  return `asks ${right(asks)} own ${right(own)}`
}
