import { checkContent, type Problem } from '../guidance/content/check-content.ts'
import { loadKnowledge } from '../guidance/content/load.ts'
import { checkQuiz } from '../learning/check-quiz.ts'
import { checkRules } from '../offers/rules/check-rules.ts'
import type { Io } from './io.ts'

/**
 * `content check`: everything wrong with the content folder, a line each.
 * @param staleDays reviews older than this are flagged
 * @returns exit code: 1 when there are errors; warnings alone give 0
 */
export async function checkContentCommand(io: Io, staleDays: number): Promise<number> {
  const problems = problemsOf(io, staleDays)
  for (const { level, file, message } of problems) io.out.write(`${level}: ${file}: ${message}\n`)
  const errors = problems.filter(problem => problem.level === 'error').length
  io.out.write(`${io.say('content-summary', { errors, warnings: problems.length - errors })}\n`)
  return errors > 0 ? 1 : 0
}

/** Everything wrong with articles, contacts, warning signs and the quiz. @param staleDays reviews older than this are flagged */
export function problemsOf(io: Io, staleDays: number): Problem[] {
  const problems = checkContent(io.contentDir, { staleDays, today: new Date() })
  // Articles that cannot be read are told first; the quiz is compared with them once they can.
  if (problems.some(problem => problem.level === 'error')) return problems
  const { passages, topics, contacts } = loadKnowledge(io.contentDir)
  const knows = {
    facts: new Set(passages.keys()),
    topics: new Set(topics.map(topic => topic.id)),
    contacts: new Set(contacts.map(contact => contact.id)),
  }
  return [...problems, ...checkRules(io.contentDir, knows), ...checkQuiz(io.contentDir, knows)]
}
