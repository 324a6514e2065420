import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'
import { wordsIn } from '../../route.ts'
import { MOST_OF_AN_END } from './denies-danger.ts'

/** That it was a joke, and nothing else in many words. */
const JOKED =
  /(?<!\p{L})(?:guyon|guyonan|bercanda|becanda|bercandaan|canda(?:an)?|heureuy|just kidding|kidding|joking|a joke)(?!\p{L})/iu
const JOKE = String.raw`(?:(?:ber|be)?canda(?:an)?|guyon(?:an)?|main[\s-]?main|heureuy|kidding|joking|jok(?:e|es))(?!\p{L})`
/** Only spaces between: "ga, bercanda kok" takes it back. */
const NO_JOKE = new RegExp(
  String.raw`(?<!\p{L})(?:bukan(?:nya)?|bkn|tidak|tdk|g|ga|gak|gk|nggak|ngga|enggak|engga|ndak|nda|tak|ora|ra|dudu|mboten|sanes|teu|henteu|not|no|isn't|isnt|wasn't|wasnt|ain't|never|don't|dont)\s+(?:(?:lagi|lg|sedang|sdg|mau|buat|untuk|utk|pernah|bisa|sekadar|sekedar|even|really|a|any|to|it's)\s+){0,3}${JOKE}`,
  'iu',
)
/** "Just kidding. Or not": it is left open, which nobody does of a joke. */
const HALF_MEANT =
  /(?<!\p{L})(?:or (?:not|am i|maybe|is it)|(?:atau|ato|apa|opo) (?:tidak|gak?|nggak|ngga|enggak|engga|bukan|ora|beneran|serius|iya)|mungkin|maybe|half|kind ?of|sort ?of|setengah)(?!\p{L})/iu
/** Who hurts them calls it a joke, or they are asked or ask whether it is one. */
const JOKED_BY_OTHERS =
  /(?<!\p{L})(?:dia|mereka|bos|boss|majikan|suami|katanya|dikira|dikirain|kira|kiranya|he|she|they|thinks?|kamu|kalian|you|kalau|kalo|klo|if)(?!\p{L})|\?/iu
const SERIOUS = saying(
  "(?:serius|seriusan|beneran|temenan|tenanan|sungguhan|sumpah|i'm serious|im serious|i am serious|serious|seriously|dead serious|i mean it|for real)",
)
/** "Serius?" and "serius amat" say nothing of them. */
const MOST_OF_MEANING_IT = 4

/** Whether somebody says that it was no joke. Pure. */
export function meansIt(text: string): boolean {
  if (text.includes('?') || wordsIn(text) > MOST_OF_AN_END) return false
  if (NO_JOKE.test(text) || (JOKED.test(text) && HALF_MEANT.test(text))) return true
  const words = spokenWords(text)
  return (
    countSpoken(words) <= MOST_OF_MEANING_IT &&
    SERIOUS.test(words) &&
    !JOKED.test(text) &&
    !NOT_MEANT.test(words)
  )
}

const NOT_MEANT = saying(
  `(?:ga|gak|gk|nggak|ngga|enggak|tidak|tdk|bukan|ora|not|aman|safe|baik|fine|ok|okay|gapapa|gpp|makasih|thanks|amat|banget (?:kamu|sih)|kamu|you)`,
)

/** Whether a text says that it was a joke, and nobody else's. Pure. */
export function wasJoke(text: string): boolean {
  return JOKED.test(text) && ![NO_JOKE, JOKED_BY_OTHERS, HALF_MEANT].some(says => says.test(text))
}
