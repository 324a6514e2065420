import { contentProblems, tellProblem } from '../content-problems.ts'
import type { Problem } from '../guidance/content/problem.ts'
import { checkRules } from '../offers/rules/check-rules.ts'
import { type Io, UsageError } from './io.ts'

/**
 * `content check`: everything wrong with the content folder, a line each.
 * @param stale reviews older than so many days are flagged
 * @returns exit code: 1 when there are errors; warnings alone give 0
 * @throws UsageError for days that are no number
 */
export async function checkContentCommand(io: Io, stale: string): Promise<number> {
  if (!/^\d{1,5}$/.test(stale)) throw new UsageError(io.say('cli-content-bad-stale'))
  const problems = problemsOf(io, Number(stale))
  for (const problem of problems)
    io.out.write(`${io.say(`content-${problem.level}`)}: ${tellProblem(problem, io.say)}\n`)
  const errors = problems.filter(problem => problem.level === 'error').length
  io.out.write(`${io.say('content-summary', { errors, warnings: problems.length - errors })}\n`)
  if (errors > 0) io.out.write(`${io.say('content-not-taken')}\n`)
  return errors > 0 ? 1 : 0
}

/** Everything wrong with the content, with the examples of the warning signs. @param staleDays reviews older than this are flagged */
export function problemsOf(io: Io, staleDays: number): Problem[] {
  const { problems, knowledge } = contentProblems(io.contentDir, { staleDays, today: new Date() })
  if (!knowledge) return [...problems]
  const knows = {
    facts: new Set(knowledge.passages.keys()),
    contacts: new Set(knowledge.contacts.map(contact => contact.id)),
  }
  return [...problems, ...checkRules(io.contentDir, knows)]
}
