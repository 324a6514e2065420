import { describe, expect, it } from 'vitest'
import { type ExamQuestion, QUESTION_SETS, readQuestions } from '../../src/eval/questions.ts'
import { wilson } from '../../src/eval/wilson.ts'
import { createGuidance } from '../../src/guidance/answer/answer.ts'
import { knowledge, words } from './fixture.ts'

const ask = createGuidance(knowledge, words, { danger: () => null })

function score(rows: readonly ExamQuestion[]) {
  const inside = rows
    .filter(row => !row.out_of_scope)
    .map(row => ({ row, answer: ask(row.question, null, []) }))
  const outside = rows.filter(row => row.out_of_scope).map(row => ask(row.question, null, []))
  const among = (most: number) =>
    inside.filter(({ row, answer }) =>
      answer.facts.slice(0, most).some(fact => row.answer_fact_ids.includes(fact)),
    )
  return {
    first: among(1).length / inside.length,
    three: among(3).length / inside.length,
    declined: outside.filter(answer => answer.kind !== 'answer').length / outside.length,
    wronglyDeclined: inside.filter(({ answer }) => answer.kind !== 'answer').length / inside.length,
  }
}

describe.each(['dev', 'own', 'newcomers'] as const)('the %s exam', name => {
  const result = score(readQuestions(name))
  it('has the right fact first in 85 % and among three in 95 %', () => {
    expect(result.first).toBeGreaterThanOrEqual(0.85)
    expect(result.three).toBeGreaterThanOrEqual(0.95)
  })
  it('turns away 95 % of what is outside, and at most 3 % of what is inside', () => {
    expect(result.declined).toBeGreaterThanOrEqual(0.95)
    expect(result.wronglyDeclined).toBeLessThanOrEqual(0.03)
  })
})

it('names only facts that exist', () => {
  const facts = QUESTION_SETS.flatMap(readQuestions).flatMap(row => row.answer_fact_ids)
  expect(facts.filter(fact => !knowledge.passages.has(fact))).toEqual([])
})

it('reckons intervals as Wilson does', () => {
  const [low, high] = wilson(9, 10)
  expect(low).toBeCloseTo(0.596, 3)
  expect(high).toBeCloseTo(0.982, 3)
  expect(wilson(0, 0)).toEqual([0, 1])
})
