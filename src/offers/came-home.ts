import { NOT_YET } from './function-words.ts'
import { saying, spokenWords } from './said.ts'

/** What stands right before the country that somebody has come home from. */
const FROM =
  /(?<!\p{L})(?:(?:pulang|balik|kembali|mulih|muleh|wangsul)\s+(?:\p{L}+\s+)?(?:dari|dr|saka|soko|ti)|(?:returned|back|home|returning)\s+from)\s+(?:the |negara )?$/iu
/** They are still there. */
const STILL_THERE =
  /(?<!\p{L})(?:belum|blm|tidak|tdk|ga|gak|gk|nggak|ngga|enggak|ndak|ora|mau|pengen|pengin|pingin|ingin|bisa|boleh|iso|kapan|kalau|kalo|klo|nunggu|minta|not|never|can't|cant|cannot|want|when|if|how|until)\s+(?:\p{L}+\s+){0,2}$/iu
const LONGEST_FROM = 60

/** Whether the place that begins there is one that somebody has come home from: "sudah pulang dari kamboja". Pure. */
export function hasLeft(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_FROM), start)
  const from = FROM.exec(before)
  return from !== null && !STILL_THERE.test(before.slice(0, from.index))
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

/** Whether somebody who has come home is sought or threatened there by those they were with. Pure. */
export function isFollowedHome(text: string): boolean {
  const words = spokenWords(text)
  return FOLLOWS.test(words) && RETURNED.test(words) && !NOT_RETURNED.test(words)
}
