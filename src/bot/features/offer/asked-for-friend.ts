import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'
import { KIN, withThem } from '../../../offers/text/somebody.ts'
import { CONVINCES } from '../after-danger/of-them.ts'

const FRIEND = `(?:(?:${KIN})(?:ku|2|2ku)?|temenku|temen2ku|friends?|cousin|brother|sister|son|daughter|husband|wife)`
const GOES =
  '(?:ikut|ikutan|melu|daftar|berangkat|mangkat|tertarik|minat|kepincut|percaya|wants|going|join|go)'
const HOW = '(?:gimana|gmn|bagaimana|piye|kumaha|cara|caranya|apa|opo|how|what)'
const TELL =
  '(?:bilang|bilangnya|ngomong|ngomongnya|ngomonge|ngasih tau|kasih tau|jelasin|jelasinnya|nyegah|nyegahnya|cegah|larang|ngelarang|larangnya|yakinin|yakininnya|tell|say|warn|stop|convince)'
const ASKED = saying(
  `${FRIEND} ~4 ${GOES} ~5 ${HOW} ~3 ${TELL}|${HOW} ~3 ${TELL} ~3 ${FRIEND} ~4 ${GOES}|${FRIEND} ~4 ${GOES} ~5 (?:should i|do i|can i) ~1 ${TELL}|${CONVINCES}`,
)
const MOST_WORDS = 16

/** "Temenku juga mau ikut, gimana bilangnya": how to keep somebody close from the same offer. Pure. */
export function asksForFriend(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && ASKED.test(words)
}

/** "Ponakan sy mau ikut", "my sister wants to apply": somebody of theirs is drawn to the offer, and has done nothing yet. */
const WANTS_ALONG =
  / them (?:(?:juga|jg|jga|katanya|malah|tetap|tetep|udah|sudah|ini|also|is|really) ){0,2}(?:mau|pengen|kepengen|kepingin|ingin|minat|berminat|tertarik|ngebet|kepincut|arep|hayang|hoyong|wants?|interested)(?: (?:juga|jg|banget|bgt|too|to|ikut|ikutan|daftar|ngelamar|nglamar|melamar|lamar|ambil|kerja|coba|join|apply|go|take|it|this|in|disana|kesana|sana|situ|there|ini|itu)){0,4}(?= )/
/** What only leads over to it. */
const LEADS = /^(?:tapi|tp|terus|nah|soalnya|karena|kak|pak|bu|min|kalau|ini|itu|ya|nih|so|but|because| )*$/

/** What few words say besides that somebody of theirs wants the offer too; null where they do not tell that. Pure. */
export function saidBesideKin(text: string): string | null {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return null
  const rest = withThem(words).replace(WANTS_ALONG, ' ')
  if (rest.length === withThem(words).length) return null
  const said = rest.trim()
  return LEADS.test(said) ? '' : said
}
