import { loadQuiz } from '../../../learning/quiz-file.ts'
import { renderCard } from '../../../learning/render-card.ts'
import type { Quiz, Random } from '../../../learning/types.ts'
import { createQuizBook, type QuizBook } from './quiz-book.ts'
import { createGroupRounds, type GroupRounds } from './quiz-groups.ts'

/** What the quiz works with. */
export interface QuizDesk {
  readonly content: Quiz
  /** Rounds played alone. */
  readonly book: QuizBook
  /** Rounds played in groups. */
  readonly groups: GroupRounds
  /** SVG to PNG. */
  readonly render: (svg: string) => Promise<Uint8Array>
  readonly random: Random
}

/**
 * The items are read when they are first needed: that takes a third of a second, and a start should not wait for it.
 * @param now clock, epoch milliseconds
 * @returns `content` throws an Error naming file and field when the quiz is malformed
 */
export function openQuizDesk(contentDir: string, now: () => number): QuizDesk {
  let content: Quiz | undefined
  return {
    get content() {
      content ??= loadQuiz(contentDir)
      return content
    },
    book: createQuizBook(now),
    groups: createGroupRounds(now),
    render: renderCard,
    random: Math.random,
  }
}
