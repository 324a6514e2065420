import type { Language } from '../../../language.ts'
import type { Turn } from '../../turn.ts'

/**
 * Whoever has chosen no language is answered in that of their words.
 * @param before the language of what was said before, where the words do not tell
 */
export function speakLike(turn: Turn, text: string, before?: Language | null): void {
  if (turn.chosen === null) turn.language = turn.desk.languageIn(text) ?? before ?? turn.language
}
