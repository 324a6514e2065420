import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'

const MAKES =
  '(?:buatin|bikinin|buatkan|bikinkan|bikin|buat|dibuatin|dibikinin|tulisin|tuliskan|contoh|contohnya|contoin|kasih|minta|gawekno|gaweke|damelkeun|write|make|draft|give|need)'
const TEXT =
  '(?:balesan|balasan|balesannya|balasannya|bales|balas|kata2|kata2nya|kata kata|kalimat|kalimatnya|pesan|pesannya|chat|chatnya|teks|teksnya|wangsulan|reply|message|text)'
const ANSWERS =
  '(?:bales|balas|balesnya|balasnya|bales2|balesin|balasin|mbales|mbalesi|jawab|jawabnya|njawab|ngomong|ngomongnya|bilang|bilangnya|matur|reply|answer|respond|say|tell)'
const WHAT = '(?:apa|opo|naon|gimana|gmn|gmna|piye|kumaha|bagaimana|what|how)'
const SELF = '(?:aku|saya|sy|ak|gue|gw|abdi|kulo|terus|trus|trs|harus|kudu|mesti|should i|do i|can i|to)'
const NO =
  '(?:nolak|nolaknya|nolake|tolak|menolak|ditolak|penolakan|mundur|mundurnya|batal|batalin|membatalkan|refuse|decline|reject|say no|back out|nampik)'
const TO = '(?:buat|untuk|ke|kepada|for|to|nggo|kanggo)'

/** A text to send them is wanted, or what to answer them. */
const WANTS_REPLY = saying(
  [
    `${MAKES} ~3 ${TEXT}`,
    `${MAKES} ~2 (?:jawaban|jawabannya|answer) ${TO}`,
    `${SELF} ~1 ${ANSWERS} ~3 ${WHAT}`,
    `${WHAT} ~1 ${SELF} ~2 ${ANSWERS}`,
    `(?:cara|carane|carana|gimana|gmn|piye|kumaha|how) ~3 ${NO}`,
    `${NO} ~1 ${WHAT}`,
    `${TEXT} ~2 ${NO}`,
  ].join('|'),
)
const REFUSES = saying(NO)
/** Somebody else is to be told, a form of it is no reply, or something is asked of what comes of it. */
const OTHERWISE = saying(
  'wawancara|interview|lamaran|petugas|imigrasi|polisi|immigration|officer|police|denda|didenda|fine|grup|group|keluarga|ortu|orangtua|orang tua|ibu|suami|istri|family|parents|lapor|laporan|report|bank|bos|majikan|peringatan|warning|pendek|singkat|ringkas|dipotong|hangus|uang|duit|money|paspor|passport|dokumen',
)
const MOST_WORDS = 14

/** What somebody wants to send to who recruits: a refusal, or whatever fits. */
export type ReplyWish = 'refusal' | 'reply'

/** "Tolong bikinin balesan buat Pak Hendra", "aku bales apa", "gimana cara nolaknya"; null where no text is wanted. Pure. */
export function asksForReply(text: string): ReplyWish | null {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS || OTHERWISE.test(words) || !WANTS_REPLY.test(words)) return null
  return REFUSES.test(words) ? 'refusal' : 'reply'
}
