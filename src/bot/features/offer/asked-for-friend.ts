import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'

const FRIEND =
  '(?:temen|teman|temenku|temanku|temen2|temen2ku|kanca|kancaku|kawan|kawanku|sodara|saudara|saudaraku|sepupu|sepupuku|tetangga|tetanggaku|adik|adikku|adek|adekku|kakak|kakakku|friend|friends|cousin|brother|sister)'
const GOES =
  '(?:ikut|ikutan|melu|daftar|berangkat|mangkat|tertarik|minat|kepincut|percaya|wants|going|join|go)'
const HOW = '(?:gimana|gmn|bagaimana|piye|kumaha|cara|caranya|apa|opo|how|what)'
const TELL =
  '(?:bilang|bilangnya|ngomong|ngomongnya|ngomonge|ngasih tau|kasih tau|jelasin|jelasinnya|nyegah|nyegahnya|cegah|larang|ngelarang|larangnya|yakinin|yakininnya|tell|say|warn|stop|convince)'
const ASKED = saying(
  `${FRIEND} ~4 ${GOES} ~5 ${HOW} ~3 ${TELL}|${HOW} ~3 ${TELL} ~3 ${FRIEND} ~4 ${GOES}|${FRIEND} ~4 ${GOES} ~5 (?:should i|do i|can i) ~1 ${TELL}`,
)
const MOST_WORDS = 16

/** "Temenku juga mau ikut, gimana bilangnya": how to keep somebody close from the same offer. Pure. */
export function asksForFriend(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && ASKED.test(words)
}
