import type { Answer } from '../guidance/types.ts'
import type { Verdict } from '../offers/types.ts'

/** Which room a message belongs to. */
export type Route = 'danger' | 'offer' | 'described' | 'question' | 'small_talk' | 'unsure'

/** What is known of a message before it is routed. */
export interface Clues {
  readonly text: string
  /** It was forwarded, so it is somebody else's words: rarely a question to the bot. */
  readonly forwarded: boolean
  readonly verdict: Verdict
  /** Looks the answer up, when it is needed: most offers are told without it. */
  readonly answer: () => Answer
  readonly smallTalk: boolean
}

/** Longer texts than this are pasted, not asked; in UTF-16 units. */
const LONGEST_QUESTION = 280
/** Below this a passage is a guess, by the retrieval's own calibration (0 to 1). */
const SURE_ANSWER = 0.5

/**
 * Danger, then a number or link sent alone, then question, then offer, then small talk; where two rooms are as likely it says so instead of
 * guessing. Pure.
 */
export function route({ text, forwarded, verdict, answer, smallTalk }: Clues): Route {
  if (verdict.danger) return 'danger'
  if (verdict.bare) return 'offer'
  if (smallTalk && !forwarded) return 'small_talk'
  if (verdict.described && !forwarded) return 'described'
  const asks = looksLikeQuestion(text)
  const isRisky = verdict.outcome === 'likely_scam' || verdict.outcome === 'suspicious'
  if (isRisky || text.length > LONGEST_QUESTION) return 'offer'
  const isOffer = verdict.outcome === 'no_signs_found'
  if (forwarded) return asks && !isOffer && answer().kind === 'answer' ? 'unsure' : 'offer'
  if (isOffer && !asks) return 'offer'
  const { kind, confidence } = answer()
  if (kind === 'danger') return 'danger'
  if (isOffer) return kind === 'answer' && confidence >= SURE_ANSWER ? 'question' : 'offer'
  if (asks || kind === 'declined') return 'question'
  return kind === 'answer' && confidence >= SURE_ANSWER ? 'question' : 'unsure'
}

const QUESTION_WORDS = new Set(
  'apa apakah apaan siapa kapan kapankah dimana dmn kemana kmn mana kenapa knp mengapa ngapa gimana gmn bagaimana bgmn berapa brp bolehkah bisakah what how who when where why which can could should is are do does piye kepiye opo sopo piro ngendi kumaha naon saha sabaraha iraha'.split(
    ' ',
  ),
)

const WHY =
  /^\W*(?:kenapa|knp|knapa|mengapa|ngapa|kok bisa|kok gitu|why|how come|kenopo|ngopo|naha)(?:\s+(?:gitu|begitu|bisa|sih|ya|kok|kak|min|emang|memang|so|is that|not))*\W*$/iu

/** Whether a text asks nothing but "why?". */
export function asksWhy(text: string): boolean {
  return text.length < 40 && WHY.test(text)
}

/** Whether a person seems to ask something: a question mark, or a word that asks near the beginning or end. */
export function looksLikeQuestion(text: string): boolean {
  if (text.length > LONGEST_QUESTION) return false
  if (text.includes('?')) return true
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return [...words.slice(0, 4), ...words.slice(-4)].some(word => QUESTION_WORDS.has(word))
}
