import { tellWrong } from './content-wrong.ts'
import { checkContent } from './guidance/content/check-content.ts'
import { loadKnowledge } from './guidance/content/load.ts'
import { attempt, type Problem } from './guidance/content/problem.ts'
import type { Knowledge } from './guidance/knowledge.ts'
import { checkQuiz } from './learning/check-quiz.ts'
import { loadDestinations } from './offers/place/destinations.ts'
import { createWhereabouts } from './offers/place/whereabouts.ts'
import { loadReferrals } from './reports/staff/referral-file.ts'
import type { Args } from './words.ts'

/** A start by a wrong clock must not fail on days that seem to come, nor a reload on reviews that got old. */
const ANY_DAY = { staleDays: Number.POSITIVE_INFINITY, today: new Date('9999-12-31') }

/**
 * Everything that is wrong with articles, contacts, sentences, places, referrals and the quiz; all but the examples of the
 * warning signs, which take as long again.
 */
export function contentProblems(
  contentDir: string,
  options: { readonly staleDays: number; readonly today: Date } = ANY_DAY,
): { readonly problems: readonly Problem[]; readonly knowledge: Knowledge | null } {
  const problems = checkContent(contentDir, options)
  const knowledge = readable(contentDir)
  if (!knowledge) return { problems, knowledge }
  const facts = new Set(knowledge.passages.keys())
  const topics = new Set(knowledge.topics.map(topic => topic.id))
  const reads = (file: string, read: () => unknown) =>
    attempt(contentDir, file, () => {
      read()
      return []
    })
  return {
    problems: [
      ...problems,
      ...reads('destinations', () => loadDestinations(contentDir)),
      ...reads('whereabouts.yaml', () => createWhereabouts(contentDir)),
      ...reads('referrals.yaml', () => loadReferrals(contentDir, knowledge.contacts)),
      ...checkQuiz(contentDir, { facts, topics }),
    ],
    knowledge,
  }
}

/** What of it keeps a bot from starting, and a running one from taking it. */
export function contentErrors(contentDir: string): readonly Problem[] {
  return contentProblems(contentDir).problems.filter(({ level }) => level === 'error')
}

/** A problem as a line for whoever edits the content. @param say a sentence in their language */
export function tellProblem(problem: Problem, say: (key: string, args?: Args) => string): string {
  return `${problem.file}: ${tellWrong(problem, say)}`
}

/** What cannot be read, `checkContent` has told. */
function readable(contentDir: string): Knowledge | null {
  try {
    return loadKnowledge(contentDir)
  } catch {
    return null
  }
}
