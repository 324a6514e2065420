import { checkContent } from '../guidance/check-content.ts'
import type { Io } from './io.ts'

/**
 * `content check`: everything wrong with the content folder, a line each.
 * @param staleDays reviews older than this are flagged
 * @returns exit code: 1 when there are errors; warnings alone give 0
 */
export async function checkContentCommand(io: Io, staleDays: number): Promise<number> {
  const problems = checkContent(io.contentDir, { staleDays, today: new Date() })
  for (const { level, file, message } of problems) io.out.write(`${level}: ${file}: ${message}\n`)
  const errors = problems.filter(problem => problem.level === 'error').length
  io.out.write(`${io.say('content-summary', { errors, warnings: problems.length - errors })}\n`)
  return errors > 0 ? 1 : 0
}
