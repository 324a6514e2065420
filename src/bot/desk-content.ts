import { loadSmallTalk } from '../guidance/answer/small-talk.ts'
import type { Opinion } from '../offers/opinion/opinion.ts'
import { loadKnownSigns } from '../offers/rules/known-signs.ts'
import { loadReferrals } from '../reports/staff/referral-file.ts'
import type { Rooms } from '../rooms.ts'
import type { Desk, Refine } from './desk.ts'
import type { QuizDesk } from './features/quiz/quiz-desk.ts'

/** What of the desk is read from the content folder, and changes when that does. */
export type DeskContent = Rooms & Pick<Desk, 'quiz' | 'refine' | 'smallTalk' | 'signs' | 'referrals'>

/**
 * @param parts.quiz its items, and the rounds being played
 * @throws Error naming file and field when content is malformed
 */
export function deskContent(parts: { rooms: Rooms; contentDir: string; quiz: QuizDesk }): DeskContent {
  const { rooms, contentDir, quiz } = parts
  return {
    ...rooms,
    quiz,
    refine: rooms.opinion ? refineWith(rooms.opinion) : null,
    smallTalk: loadSmallTalk(contentDir),
    signs: loadedOnce(() => new Map(loadKnownSigns(contentDir).map(({ id, why }) => [id, why]))),
    referrals: loadReferrals(contentDir, rooms.contacts),
  }
}

/** Loads something on first use, so that the start need not wait for it. */
function loadedOnce<T>(load: () => T): () => T {
  let loaded: T | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

/** Only a changed verdict matters to the bot; that the model failed is nothing a person needs to see. */
function refineWith(opinion: Opinion): Refine {
  return async (offer, verdict, language, person) => {
    const read = await opinion(offer, verdict, language, { person })
    return read.ok ? read.verdict : null
  }
}
