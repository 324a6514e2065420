import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { QUESTIONS } from './folders.ts'

const schema = z.object({
  id: z.string(),
  question: z.string(),
  lang: z.string(),
  answer_fact_ids: z.array(z.string()),
  out_of_scope: z.boolean(),
  oos_type: z.string().optional(),
  /** `final` rows are never used for fitting. */
  split: z.enum(['tune', 'final']).optional(),
})

/** An exam question: which facts answer it (best first), or that it should not be answered. */
export type ExamQuestion = z.infer<typeof schema>

/** The sets of questions in `test/fixtures/questions`. */
export const QUESTION_SETS = [
  'dev',
  'own',
  'elsewhere',
  'voices',
  'voices-final',
  'passers',
  'passers-final',
  'newcomers',
] as const
export type QuestionSet = (typeof QUESTION_SETS)[number]

/** Reads `test/fixtures/questions/<name>.jsonl`. */
export function readQuestions(name: QuestionSet): ExamQuestion[] {
  const lines = readFileSync(join(QUESTIONS, `${name}.jsonl`), 'utf8').split('\n')
  return lines.filter(line => line.trim() !== '').map(line => schema.parse(JSON.parse(line)))
}
