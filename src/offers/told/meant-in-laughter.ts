import { countSpoken, saying, spokenWords } from '../text/said.ts'
import type { Case, Danger, Verdict } from '../types.ts'

const LAUGHTER =
  /(?<!\p{L})(?:(?:wk){1,}w?k?|(?:ha){2,}h?|(?:he){2,}h?|(?:xi){2,}|lo+l|lmf?ao+|rofl)(?!\p{L})|[😂🤣😹😅]/giu
const SAYS_SERIOUS = saying(
  "(?:serius|seriusan|srius|serious|seriously|ciyus|beneran|bneran|bnran|no joke|not joking|not kidding|i'm not joking|for real|fr|swear|sumpah|(?:gak|bukan|tidak) (?:bercanda|becanda|boong|bohong|main main|main2))",
)
/** "Serius nanya" is of the question. */
const ONLY_ASKS = saying(
  '(?:serius|beneran|seriously) ~1 (?:nanya|tanya|amat|asking|question|deh|pengen|mau)',
)
/** Parents keep what would be lost, officers look at it, and who asks how has time. */
const KEPT_WELL = saying(
  '(?:mama|mamah|mamak|ibu|ibuku|bapak|ayah|papa|ortu|suami|istri|nyokap|bokap|mom|dad|imigrasi|immigration)|(?:how|cara|gimana) ~1 (?:to|can|do|cara|biar|minta)',
)
const MOST_WORDS = 24

/**
 * Laughing beside it takes a danger away, since most who laugh are joking. Three ways of laughing are meant: "wkwk serius",
 * papers that somebody has taken, and soft words of being gone, which nobody jokes with in that way: of the calm messages
 * of `test/fixtures/offers` none has the last.
 * @param judge the verdict on a case
 * @returns the verdict without the laughter where that is danger and meant; null else
 */
export function meantInLaughter(offer: Case, judge: (offer: Case) => Verdict): Verdict | null {
  const [only, ...others] = offer.parts
  if (!only || others.length > 0) return null
  const calm = only.text.replaceAll(LAUGHTER, ' ').trim()
  if (calm === only.text.trim() || calm === '') return null
  const words = spokenWords(calm)
  if (countSpoken(words) > MOST_WORDS) return null
  const verdict = judge({ parts: [{ ...only, text: calm }] })
  if (!verdict.danger) return null
  if (SAYS_SERIOUS.test(words) && !ONLY_ASKS.test(words)) return verdict
  return isSeldomJoked(verdict.danger, words) ? { ...verdict, danger: asHint(verdict.danger) } : null
}

function isSeldomJoked({ kind, guessed }: Danger, words: string): boolean {
  return kind === 'documents_held'
    ? !guessed && !KEPT_WELL.test(words)
    : kind === 'self_harm' && guessed === true
}

/** Who laughs may mean it or not: those who listen are named, and no means. */
function asHint(danger: Danger): Danger {
  return danger.kind === 'self_harm' ? { ...danger, hinted: true } : danger
}
