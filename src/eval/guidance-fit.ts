// Prints the numbers that `src/guidance/search.ts` holds, fitted anew: `node src/eval/guidance-fit.ts`.
import { join } from 'node:path'
import { createEvidenceIndex, EVIDENCE, type Evidence } from '../guidance/evidence.ts'
import { loadKnowledge } from '../guidance/load.ts'
import { WEIGHTS, weigh } from '../guidance/search.ts'
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

const index = createEvidenceIndex(loadKnowledge(join(import.meta.dirname, '../../content')))
const asks = index.passages.flatMap(passage =>
  passage.ask.map(ask => choice(index.gather(ask, ask), [passage.fact], 1)),
)
const own = readQuestions('own')
  .filter(row => !row.out_of_scope && row.split !== 'final')
  .map(row => choice(index.gather(row.question), row.answer_fact_ids, OWN_IMPORTANCE))

const before = Float64Array.from(EVIDENCE, name => WEIGHTS[name])
const choices = [...asks, ...own].filter((found): found is Choice => found !== null)
const after = fit(choices, before)
process.stdout.write(
  `choices: ${choices.length}, right first before ${share(before)}, after ${share(after)}\n`,
)
EVIDENCE.forEach((name, at) => {
  process.stdout.write(`  ${name}: ${(after[at] ?? 0).toFixed(1)},\n`)
})

function choice(evidence: readonly Evidence[], right: readonly string[], importance: number): Choice | null {
  const all = evidence.map((each, at) => ({
    score: weigh(each),
    evidence: Float64Array.from(EVIDENCE, name => each[name]),
    right: right.includes(index.passages[at]?.fact ?? ''),
  }))
  const best = all.toSorted((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES)
  const candidates = [...new Set([...best, ...all.filter(each => each.right)])]
  return candidates.some(each => each.right) ? { candidates, importance } : null
}

function fit(data: readonly Choice[], start: Float64Array): Float64Array {
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
