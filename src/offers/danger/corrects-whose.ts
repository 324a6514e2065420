import { countSpoken, saying, spokenWords } from '../text/said.ts'
import { KIN, withThem } from '../text/somebody.ts'
import { DONE_TO, SELF } from './whose-danger.ts'

const NOT_IT = "(?:bukan|bkn|bukannya|dudu|sanes|not|isn't|isnt)"
const SOMEBODY_ELSE = `(?:them|dia|doi|dheweke|he|she|him|her|orang lain|somebody else|someone else|(?:${KIN}))`
const OF =
  "(?:ini|itu|iki|it|its|it's|is|about|for|tentang|soal|buat|untuk|maksudnya|maksudku|maksud saya|yang|sing|kena|korbannya|i mean|kak|min)"
const NOT_ME = saying(
  `${NOT_IT} ${SELF} ~3 ${SOMEBODY_ELSE}|them ~1 ${NOT_IT} ${SELF}|${NOT_IT} ${SELF}(?: (?:yang|sing|kok|kak|min|lho|loh))?(?= $)`,
)
const ABOUT_THEM = new RegExp(
  `^(?: ${OF}| (?:${DONE_TO})){1,5} them(?: (?:kak|min|kok|ya|lho|loh|${NOT_IT}|${SELF})){0,3} $`,
)
const IT_IS_ME = saying(
  `${NOT_IT} them ~2 ${SELF}|(?:ini|itu|it's|its|it is|yang) ~1 ${SELF} (?:sendiri|dewe|myself)|(?:sebenernya|sebenarnya|sebenere|jujur|aslinya|sakjane|actually|honestly) ~1 (?:ini|itu|iku|yang|korbannya|it's|its|it is|it was|that's|thats|that is) ~1 ${SELF}(?= $| (?:kak|min|sih|kok|sendiri|deng) )`,
)
/** "Eh bukan, kakak saya yang di Penang": without the comma it would be of them that it is not. */
const TAKES_BACK = /(?<!\p{L})(?:bukan|bkn|dudu|sanes|salah|ralat|no|wrong)\s*[,.;:!]/iu
const THEY_ARE_IT = saying('them (?:yang|sing|nu|who|is|was|in|di|neng)')
const MOST_OF_A_CORRECTION = 12

/** Of whom few words say that it is, after a danger: "bukan saya, adik saya". Null where they do not say. Pure. */
export function correctsWhose(text: string): 'own' | 'others' | null {
  const rest = withThem(spokenWords(text))
  if (countSpoken(rest) > MOST_OF_A_CORRECTION) return null
  if (IT_IS_ME.test(rest)) return 'own'
  const saysWhom = TAKES_BACK.test(text) && THEY_ARE_IT.test(rest)
  return saysWhom || NOT_ME.test(rest) || ABOUT_THEM.test(rest) ? 'others' : null
}
