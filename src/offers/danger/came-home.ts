import { BY_NOW, NOT_YET } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

/** What stands right before the country that somebody has come home from. */
const FROM =
  /(?<!\p{L})(?:(?:pulang|balik|kembali|mulih|muleh|wangsul)\s+(?:\p{L}+\s+)?(?:dari|dr|saka|soko|ti)|(?:returned|back|home|returning)\s+from)\s+(?:the |negara )?$/iu
/** What they were there, right before it: "mantan TKI Taiwan". */
const FORMER =
  /(?<!\p{L})(?:mantan|bekas|eks|ex|former)[\s-]+(?:(?:tki|tkw|pmi|bmi|abk|art|pekerja|buruh|migran|magang|kenshusei|trainee|migrant|domestic|workers?|maid)\s+){1,3}(?:(?:di|dari|in|from)\s+)?$/iu
/** They worked there once; whoever says where they are now has left. */
const ONCE =
  /(?<!\p{L})(?:(?:dulu|dulunya|pernah|sempat|sempet|tadinya|awalnya|asalnya|waktu itu|waktu iku|mbiyen|biyen|baheula)\s+(?:\p{L}{1,12}\s+){0,3}(?:di|nang|neng|ning)|(?:used to (?:work|be|live)|once worked|first|worked|was|were)\s+(?:\p{L}{1,12}\s+){0,2}in)\s+(?:the |negara )?$/iu
const IS_NOW = saying(
  "(?:sekarang|skrg|skr|skrang|saiki|ayeuna|kini|now) ~4 (?:di|neng|nang|ning|in|at|back|pulang|balik)|(?:sudah|udah|udh|sdh|dah|wis|already|am|i'm) ~1 (?:pulang|mulih|balik ke|back in|back home|di kampung|di rumah)",
)
/** They are still there. */
const STILL_THERE =
  /(?<!\p{L})(?:belum|blm|tidak|tdk|ga|gak|gk|nggak|ngga|enggak|ndak|ora|mau|pengen|pengin|pingin|ingin|bisa|boleh|iso|kapan|kalau|kalo|klo|nunggu|minta|not|never|can't|cant|cannot|want|when|if|how|until)\s+(?:\p{L}+\s+){0,2}$/iu
const LONGEST_FROM = 60

/** Whether the place that begins there is one that somebody has come home from: "sudah pulang dari kamboja". Pure. */
export function hasLeft(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_FROM), start)
  if (FORMER.test(before)) return true
  if (ONCE.test(before)) return IS_NOW.test(spokenWords(text))
  const from = FROM.exec(before)
  return from !== null && !STILL_THERE.test(before.slice(0, from.index))
}

const HOMEWARD =
  /(?<!\p{L})(?:pulang|balik|kembali|mulih|muleh|wangsul|dipulangkan|dipulangin|return|returned|go|come|came|gone|fly|get)\s+(?:(?:lagi|back|home)\s+){0,2}(?:ke|ka|nang|neng|menyang|to)\s+(?:negara )?$/iu

/** Whether the place that begins there is one that somebody has not come back to yet: "belum pulang ke indonesia". Pure. */
export function isNotBackIn(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_FROM), start)
  const to = HOMEWARD.exec(before)
  return to !== null && STILL_THERE.test(before.slice(0, to.index))
}

const RETURNED = saying(
  "(?:sudah|udah|udh|sdh|dah|uda|wis|wes|baru|already|just|i'm|im|i am|we are) ~1 (?:pulang|mulih|muleh|balik ~1 (?:indonesia|kampung|rumah)|kembali ke|back home|back in indonesia|home now|returned)|(?:pulang|balik|kembali|mulih|muleh) ~1 (?:dari|dr|saka)|(?:returned|back|home) from",
)
const NOT_RETURNED = saying(
  `(?:${NOT_YET}|mau|pengen|pengin|ingin|bisa|boleh|iso|kapan|kalau|kalo|klo|want|when|if) ~2 (?:pulang|balik|kembali|mulih|muleh|home|back)`,
)
const FOLLOWS = saying(
  '(?:teror|neror|diteror|meneror|ancam|ancaman|ngancam|diancam|mengancam|ngancem|diancem|dicari|dicariin|nyari|nyariin|didatangi|didatengi|didatangin|ndatengin|nyamperin|disamperin|(?:datang|dateng|teko) ~1 (?:ke )?(?:rumah|omah)|dikejar|ngejar|threat|threats|threaten|threatens|threatened|threatening|harass|harasses|harassing|stalking|(?:looking|searching) for|(?:came|come|comes|coming) to (?:my|our|the) (?:house|home))',
)

/** Whether anybody is sought, threatened or come for at their house. @param words see `spokenWords` */
export function isSought(words: string): boolean {
  return FOLLOWS.test(words)
}

/** Whether somebody who has come home is sought or threatened there by those they were with. Pure. */
export function isFollowedHome(text: string): boolean {
  return FOLLOWS.test(spokenWords(text)) && hasReturned(text)
}

/** Whether somebody is said to have come home from abroad. Pure. */
export function hasReturned(text: string): boolean {
  const words = spokenWords(text)
  return RETURNED.test(words) && !NOT_RETURNED.test(words)
}

const HOMELAND =
  '(?:indonesia|indo|tanah air|kampung|kampung halaman|kampungku|desa|desaku|rumah|rumahnya|rumahku|omah|omahe|imah|home)'
const COMES =
  '(?:pulang|mulih|muleh|balik|bali|wangsul|kembali|sampai|sampe|nyampe|nyampai|tiba|tekan|teko|mendarat|returned|arrived|landed|back)'
const SENT_HOME =
  '(?:dideportasi|dideport|dipulangkan|dipulangin|dipulangno|deported|repatriated|sent (?:back )?home)'
const TO = '(?:ke|di|ka|neng|nang|ning|in|to|at)'
const AT_HOME_AGAIN = saying(
  [
    `${BY_NOW} ~1 ${COMES} ~1 ${TO}? ?${HOMELAND}`,
    `${BY_NOW} ~1 (?:pulang|mulih|muleh|balik) ~2 ${TO} ${HOMELAND}`,
    `back home|(?:is|are|am|she's|he's|they're|i'm|we're|safely|got|came|made it) ~1 home(?= $| (?:now|safe|safely|again|already|in|from|with) )|back in indonesia`,
    `${BY_NOW} ~1 ${SENT_HOME}`,
  ].join('|'),
)
/** "She has gone home", of somebody else: who writes of themselves may have gone back to whoever holds them. */
const THEY_WENT_HOME = saying(
  `${BY_NOW} ~1 (?:pulang|mulih|muleh|wangsul|dipulangin|dipulangkan)(?= $| (?:alhamdulillah|alhamdulilah|syukur|syukurlah|puji|kak|min|ya|kok|dengan|dgn|selamat|tadi|kemarin|kemaren|semalam|makasih|terima|skrg|sekarang|dari) )`,
)
const ARRIVED = saying(
  `(?:is|are|am|he's|she's|they're|i'm|we're|hes|shes|theyre|got|came|now) ~1 (?:back|home|returned) ~1 (?:in|at|to)|${BY_NOW} ~1 (?:${COMES}|di|neng|nang|ning|in|back in)|${SENT_HOME}|${COMES} ~1 ${BY_NOW}`,
)
/** It is wished, asked about, not so yet, or no end: somebody goes on being after them. */
const NOT_HOME = saying(
  `(?:${NOT_YET}|mau|pengen|pengin|pingin|ingin|arep|bisa|boleh|iso|kapan|kalau|kalo|klo|nek|nunggu|tunggu|minta|harus|akan|bakal|disuruh|want|wants|when|if|how|can|until|will|take|bring|tapi|tp|but|nanging|takut|wedi|dikunci|disekap|ditahan|dijaga|locked|majikan|majikannya|bos|boss|agen|sponsor|employer|lagi dicari|mati|die)`,
)
const MOST_OF_THE_NEWS = 16

/**
 * Whether few words, after a danger abroad, tell that they are home again. Pure.
 * @param namesHome a place in Indonesia is named in them: "udah dideportasi, udah sampe batam"
 * @param isOfOthers it is somebody else who was in danger
 */
export function isHomeAgain(text: string, namesHome: boolean, isOfOthers: boolean): boolean {
  const words = spokenWords(text)
  if (text.includes('?') || countSpoken(words) > MOST_OF_THE_NEWS) return false
  if (NOT_HOME.test(words) || FOLLOWS.test(words)) return false
  if (isOfOthers && THEY_WENT_HOME.test(words)) return true
  return AT_HOME_AGAIN.test(words) || (namesHome && ARRIVED.test(words))
}
