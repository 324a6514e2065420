import { tellsOwnChildhood } from '../danger/told-age.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

/** Who has power over a child, or is known to it from a screen. */
const GROWN_UP =
  '(?:om|omku|paman|pamanku|pakde|paklik|guru|guruku|gurunya|pelatih|pelatihku|pelatihnya|coach|ustad|ustadz|kyai|pembina|senior|kakak kelas|(?:ayah|bapak|papa|kakak) tiri|tetangga|tetanggaku|cowok|cowo|kenalan|kakak2|abang2|om2|teacher|tutor|trainer|uncle|stepdad|stepfather|older (?:guy|man|boy))'
const ASKS =
  '(?:minta|mintak|nyuruh|menyuruh|suruh|ngajak|ngajakin|mengajak|ajak|maksa|paksa|asks?|asked|wants?|makes?|tells?|told|invites?)'
/** What nobody may ask of a child when they are alone. */
const NEAR =
  '(?:dipijit|dipijitin|dipijat|dipijeti|dipangku|mijit|mijitin|pangku|nginep|nginap|menginap|tidur (?:bareng|sama|berdua)|mandi (?:bareng|sama)|masuk (?:ke )?(?:kamar|kamarnya)|(?:ke|di) (?:kamar|kamarnya|kosnya|kosannya)|massage|sit on (?:his|her) lap|sleep over|stay over|stay the night|spend the night)'
const ASKED_NEAR = saying(`${GROWN_UP} ~4 ${ASKS} ~4 ${NEAR}`)
/** A team or a school sleeps away from home as well. */
const WITH_MANY = saying(
  '(?:asrama|mess|tc|lomba|turnamen|tanding|pertandingan|kemah|camping|persami|study tour|rame2|rame rame|ramai2|bareng (?:tim|temen2|teman2|semua)|satu tim|dormitory|camp|tournament|competition|together with the team)',
)

const ONLINE = saying(
  '(?:discord|roblox|mobile legends|mole|mlbb|ff|free fire|genshin|valorant|game|instagram|ig|tiktok|telegram|snapchat|bigo|litmatch|michat|omegle|online)',
)
const GIVES = saying(
  '(?:nitro|diamond|diamonds|robux|skin|skins|pulsa|hadiah|kado|gift|gifts|uang jajan|top ?up|ngasih|dikasih|beliin|dibeliin)',
)
const MEETS = saying(
  `${ASKS} ~3 (?:ketemuan|ketemu|meet|meet up|jalan|main ~1 (?:ke|di))|diajak ~2 (?:ketemuan|ketemu|jalan)`,
)
const SECRET = saying(
  "(?:jangan|don't|dont|not) ~1 (?:bilang|bilang2|cerita|ngomong|kasih tau|kasih tahu|tell) ~2 (?:mama|mamaku|ibu|ibuku|ortu|ortuku|orang tua|papa|ayah|bapak|siapa|siapa2|mom|mum|parents|anyone)|rahasia kita|our secret",
)

const UNEASY = saying(
  '(?:risih|risi|nggilani|jijik|geli sendiri|(?:ga|gak|ngga|nggak|tidak|kurang) (?:nyaman|enak nolak|enak nolaknya|enak mau nolak)|uncomfortable|creepy|creeped out|grossed out)',
)
const MOST_WORDS = 40

/** Whether words tell of somebody whom what another wants of them makes uneasy. Pure. */
export function isUneasy(text: string): boolean {
  return UNEASY.test(spokenWords(text))
}

/**
 * How a child tells that somebody comes too near, or makes friends with it in secret: what they want of it, or the presents
 * and the meeting. Of who names no age, what makes them uneasy is asked of no child. Null where it is neither. Pure.
 */
export function groomingIn(text: string): 'child-near' | 'near' | 'child-met' | null {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return null
  const near = ASKED_NEAR.test(words) && !WITH_MANY.test(words)
  const online = ONLINE.test(words)
  if (!near && !online) return null
  const child = tellsOwnChildhood(text)
  if (near && child) return 'child-near'
  if (near && (UNEASY.test(words) || SECRET.test(words))) return 'near'
  const meets = MEETS.test(words)
  const lured = (meets || GIVES.test(words)) && SECRET.test(words)
  return online && (lured || (meets && (child || GIVES.test(words)))) ? 'child-met' : null
}
