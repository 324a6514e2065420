import { saying, spokenWords, wordSet, wordsOf } from '../text/said.ts'

const FEARS = wordSet(
  'takut takutnya wedi sieun ajrih khawatir kuatir cemas deg2an degdegan scared afraid worried nervous',
)
const BESIDE_FEAR = wordSet(
  "aku saya sy ak gue gw abdi kulo i im am i'm jadi jd dadi kok kak min mbak mas bang banget bgt pisan so very a bit sih nih aduh duh ya yah deh sekarang now kan terus trus tapi juga malah jujur ini itu tenan nian kali",
)
const MOST_OF_FEAR = 6

/** Whether somebody says that they are afraid, and nothing of what frightens them. Pure. */
export function onlyFears(text: string): boolean {
  const words = wordsOf(text)
  return (
    words.length <= MOST_OF_FEAR &&
    words.some(word => FEARS.has(word)) &&
    words.every(word => FEARS.has(word) || BESIDE_FEAR.has(word))
  )
}

const CLAIMS_VISA = saying(
  '(?:visa|visanya|visaku|visane|permit|permitnya|calling visa) ~3 (?:sudah|udah|udh|uda|sdh|wis|wes|tos|dah|already|is)? ?~1 (?:keluar|terbit|jadi|turun|approved|issued|out|ready|dikirim|ada)',
)
const LEAVES = saying(
  'berangkat|brangkat|berangkatnya|mangkat|budhal|terbang|flight|fly|leave|leaving|tiket|ticket|besok|lusa|bandara|airport|tanggal|tgl',
)

/** "Visa sudah keluar": that a visa is there is said by who recruits, and nobody has set a day to leave. Pure. */
export function onlyClaimsVisa(text: string): boolean {
  const words = spokenWords(text)
  return CLAIMS_VISA.test(words) && !LEAVES.test(words)
}
