import { countSpoken, saying, spokenWords } from '../text/said.ts'

const BAG =
  '(?:koper|kopernya|kopere|tas|tasnya|ransel|paket|paketan|bungkusan|barang|barangnya|suitcase|luggage|bag|bags|package|parcel)'
const CARRIES = saying(
  [
    `${BAG} ~1 (?:titipan|titipannya|titip)|(?:titipan|titipin|dititipi|dititipin|nitip|nitipin|nitipke) ~2 ${BAG}`,
    `(?:disuruh|diminta|dikon|dititah|suruh|nyuruh|dibayar|told|asked|paid|wants? me) ~2 (?:bawa|bawain|bawakan|mbawa|nggawa|nggowo|mawa|carry|bring|take|taking|deliver) ~3 ${BAG}`,
  ].join('|'),
)
const OF_THEIRS =
  '(?:ibu|ibuku|mama|emak|bapak|bapakku|keluarga|saudara|suami|istri|anak|kakak|adik|mother|family|sister|brother|husband|wife)'
const FOR_THEIR_OWN = saying(
  `${OF_THEIRS} ~2 (?:nitip|titip|titipan|titipin|asked)|(?:dititipi|dititipin|titipan|titipan dari) ~1 ${OF_THEIRS}|${BAG} ~1 (?:sendiri|pribadi|of my own)`,
)

/** Whether somebody is to carry over a border what others packed. Pure. */
export function carriesForOthers(text: string): boolean {
  const words = spokenWords(text)
  return CARRIES.test(words) && !FOR_THEIR_OWN.test(words)
}

const AT_AIRPORT = saying(
  '(?:sudah|lagi|sekarang|ini|masih|baru|tinggal|nang|di|at|in|now|already) ~2 (?:bandara|bandra|airport|boarding|boarding room|imigrasi|immigration|check in|checkin|gate|ruang tunggu|konter|counter|departure)',
)
/** Whose work it is to carry, or who only asks or reads of it. */
const NOT_NOW = saying(
  '(?:kurir|ekspedisi|gojek|grab|ojol|porter|bagasi|driver|sopir|lowongan|loker|dicari|dibutuhkan|berita|film|waspada|kalau|if|dulu|pernah|nanti|besok|used to|tomorrow|bos|kantor|office|boss)',
)
const MOST_WORDS = 30

/** Whether who writes stands at an airport with what others packed: it can still be left there, and told. Pure. */
export function carriesAtAirport(text: string): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS || !carriesForOthers(text)) return false
  return AT_AIRPORT.test(words) && !NOT_NOW.test(words)
}
