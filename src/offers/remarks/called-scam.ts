import { saying, spokenWords } from '../text/said.ts'

const SCAM =
  '(?:penipuan|penipu|nipu|menipu|tipu|tipuan|tipu-tipu|scam|scammer|bohong|bohongan|abal|abal2|bodong|palsu|hoax|hoaks|fake|fraud|ngapusi|apusan)'
/** Somebody is named who says so, or nobody in particular: "kata ibuku penipuan", "banyak yang bilang nipu". */
const CALLED = saying(
  `(?:bilang|ngomong|kata|katanya|ktnya|jare|jarene|cenah|saur|banyak|akeh|loba|seringnya|sering|denger|dengar|krungu|says|said|told|tells|say|many|heard|lots) ~4 ${SCAM}`,
)
const ASKS = saying(
  'bener|benar|bnr|beneran|betul|iya|termasuk|apa bukan|bukan|masa|masak|mosok|leres|tenan|emang|memang|menurutmu|menurut|gimana|gmn|piye|kumaha|ga|gak|gk|nggak|ngga|tidak|ora|teu|kah|is it|is this|is that|really|true|right|what do you think',
)
/** What is known of it: then something was told, and not only asked. */
const KNOWN = saying(
  "pernah|dulu|korban|kena|ketipu|tertipu|ditipu|kapok|kasus|dicabut|dibekukan|ditutup|digerebek|digrebek|blacklist|diblacklist|hilang|ilang|uang|uangnya|duit|duitnya|transfer|bayar|dp|minta|diminta|disuruh|lapor|polisi|ktp|paspor|sip2mi|siskop2mi|terdaftar|kp2mi|bp2mi|disnaker|izin|izinnya|scammed|cheated|victim|victims|money|paid|pay|lost|police|registered|licence|license|nothing|bukan penipuan|dudu penipuan|not a scam|isn't a scam",
)
const LONGEST = 120

/**
 * Whether a text only asks if others are right who call an offer a scam: "temenku bilang penipuan, bener?", "katanya banyak
 * penipuan, ini termasuk?". It tells of nothing that happened, so it is no sign against an honest offer. Pure.
 */
export function onlyAsksIfScam(text: string): boolean {
  if (text.length > LONGEST || /\d{3}/.test(text)) return false
  const words = spokenWords(text)
  return CALLED.test(words) && (text.includes('?') || ASKS.test(words)) && !KNOWN.test(words)
}

const FRIEND =
  '(?:teman|temen|temanku|temenku|temannya|kanca|kancaku|konco|koncoku|babaturan|kawan|kawanku|tetangga|tetanggaku|tonggo|tanggaku|friend|friends|neighbour|neighbor)'
const IS_THERE = saying(
  `${FRIEND} ~2 (?:sudah|udah|udh|uda|dah|wis|wes|tos|geus|lagi|sekarang|already|is|are|now|works|working|kerja) ~3 (?:di|ing|nang|neng|in|at|there|sana|disana)`,
)
const OF_THEMSELVES = saying(
  'aku|saya|sy|gue|gw|gua|kami|kita|abdi|kulo|kula|i|we|me|us|adik|adikku|anak|anakku|kakak|kakakku|suami|suamiku|istri|istriku',
)

/** Whether only a friend or a neighbour is told to be where an offer leads: who writes is not there. Pure. */
export function onlyFriendIsThere(text: string): boolean {
  const words = spokenWords(text)
  return IS_THERE.test(words) && !OF_THEMSELVES.test(words)
}
