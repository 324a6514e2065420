import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { QuizDesk } from './bot/features/quiz/quiz-desk.ts'
import { expire } from './reports/retention.ts'
import { forgetSeen } from './store/inbox.ts'
import type { Store } from './store/open.ts'

/** The first to play should not wait for the quiz to be read; what is wrong with it is told at once. */
export function readAhead(quiz: QuizDesk, fault: (error: unknown, where: string) => void): void {
  try {
    quiz.content
  } catch (error) {
    fault(error, 'quiz')
  }
}

/** Forgets what is older than it may be kept. @param days after which reports are erased */
export async function housekeeping(store: Store, days: number, now: number): Promise<void> {
  await forgetSeen(store, now)
  await expire(store, { days, now, dryRun: false })
}

/** Files on their way to staff; one left from before a crash will never be sent, so it goes (E-03). */
export async function emptyOutFolder(store: Store): Promise<string> {
  const folder = join(store.file === ':memory:' ? '.' : dirname(store.file), 'outgoing')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return folder
}
