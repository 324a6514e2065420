import { firstAbroad } from '../../../offers/place/named-places.ts'
import { wordSet } from '../../../offers/text/said.ts'
import type { Situation, Verdict } from '../../../offers/types.ts'
import { SEEN, STAGES, type Stage } from '../../../reports/types.ts'
import { wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import type { Question } from './report-questions.ts'

/** Whoever writes more says something else. */
export const MOST_OF_AN_ANSWER = 8
const LONGEST_ANSWER = 200
/** "Dari facebook?" still answers. */
const MOST_OF_A_GUESS = 2
const SKIP =
  /^\W*(?:skip|lewati|dilewati|lanjut|next|pass|lupa|(?:ga|gak|nggak|tidak|gk) (?:tau|tahu|ingat|inget)|gatau|gaktau|ntah|entah|dunno|i (?:don'?t|dont) (?:know|remember))(?!\p{L})/iu
const YES =
  /^\W*(?:ya|iya|y|boleh|oke?|yes|sure|setuju|silakan|mangga|nggih|betul|benar|bener|leres|right|correct)(?!\p{L})/iu
const NO = /^\W*(?:tidak|tdk|tak|ga|gak|nggak|ngga|jangan|no|nope|ora|mboten|teu)(?!\p{L})/iu
/** How people shorten where they saw it. */
const SHORT: Readonly<Record<string, (typeof SEEN)[number]>> = {
  tele: 'telegram',
  tg: 'telegram',
  wa: 'whatsapp',
  wasap: 'whatsapp',
  fb: 'facebook',
  ig: 'instagram',
  tt: 'tiktok',
  web: 'website',
  lain: 'other',
}
const OF_WHOM = /(?:ku|mu|nya|ne|q|s)$/
/** Somebody they know told them, whoever it is. */
const KNOWN = wordSet(
  'teman temen temenku temanku kawan kanca konco rencang babaturan saudara saudaraku sodara sodaraku dulur sedulur keluarga kerabat sepupu sepupuku kakak kakakku abang abangku adik adikku adek mbakku masku bapak bapakku ibu ibuku mama mamaku papa ayah ayahku ortu orangtua paman pamanku om tante bibi bibiku bulik paklik pakde bude nenek kakek suami suamiku istri istriku pacar pacarku mantan mertua ipar tetangga tetanggaku tonggo friend friends mate buddy cousin brother sister sibling parent parents mother mom mum father dad uncle aunt auntie grandma grandpa husband wife boyfriend girlfriend partner neighbor neighbour neighbors neighbours family relative relatives classmate colleague coworker workmate roommate teacher guru',
)
/** "Cuma lihat", "belum ngapa-ngapain", "i only looked". */
const ONLY_SAW =
  /(?<!\p{L})(?:(?:cuma|cuman|hanya|baru|mung|ngan|sekadar|sekedar|just|only)\W{1,9}(?:(?:aku|saya|sy|gw|gue|aja|di|i|have|had)\W{1,9}){0,2}(?:lihat|liat|ngeliat|melihat|baca|tau|tahu|dengar|denger|ndelok|ningali|saw|seen|looked|looking|see|read|heard)|(?:belum|blm|durung|urung|acan|ga|gak|gk|ngga|nggak|tidak|tdk|ora|teu) (?:apa\W?apa|ngapa\W?ngapain|ngapain|ngapa2(?:in)?|apa2|kontak|hubungi|ngehubungi|bales|balas|respon)|(?:have not|haven't|havent|didn't|did not) (?:done|do|reply|replied|answer|answered|contact|contacted)|nothing (?:yet|so far)|not (?:yet )?(?:contacted|replied))(?!\p{L})/iu
const IN_CONTACT =
  /(?<!\p{L})(?:(?:udah|sudah|udh|sdh|dah|wis|atos|baru|cuma|cuman|hanya|masih|lagi|already|just|only|we|i|have)\W{1,9}(?:\p{L}+\W{1,9}){0,2}?(?:chat|chatan|chattingan|kontak|kontakan|hubungi|ngobrol|telponan|teleponan|wa-?an|bales|balas|tanya|nanya|talked|talking|chatted|chatting|contacted|texted|messaged|replied|spoke|asked)|saling kontak|in contact|in touch)(?!\p{L})/iu
const STANDS: readonly (readonly [Situation, Stage])[] = [
  ['abroad', 'abroad'],
  ['departing', 'departing'],
  ['paid', 'paid'],
  ['originals', 'documents_sent'],
  ['documents', 'documents_sent'],
]

/** "Stop", "udah cukup", "ga usah tanya lagi", and nothing else. */
const STOP =
  /^\W*(?:(?:udah|sudah|dah|udahan|tolong|please|ok|oke)\W+)*(?:stop|setop|berhenti|cukup|selesai|udahan|sudahi|udahi|(?:ga|gak|nggak|ngga|tidak) usah(?: (?:di)?tanya(?: lagi)?)?|enough|quit|no more(?: questions)?|that'?s all)(?:\W+(?:dulu|ya|dong|deh|aja|kak|min|sih|sampai sini|segitu|tanya|asking|please|now))*\W*$/iu

/** Whether somebody wants no more questions about their report. Pure. */
export function endsQuestions(text: string): boolean {
  return text.length < 50 && STOP.test(text)
}

/** "Balik", "yang tadi salah", "go back", and nothing else. */
const BACK =
  /^\W*(?:(?:eh|oh|ah|kak|min|tolong|please|mau|bisa|boleh|can i|i want to|let me)\W+){0,3}(?:balik|kembali|mundur|back|go back|previous|undo|(?:pertanyaan|soal|jawaban) (?:sebelumnya|tadi|sebelum ini)|previous question|last question|ulang|(?:yang|yg) (?:tadi|sebelumnya)|salah (?:jawab|pencet|pilih|ketik)|wrong answer)(?:\W+(?:lagi|dulu|dong|deh|aja|kak|min|ya|please|ke|yang|yg|tadi|sebelumnya|pertanyaan|salah|to|the|one|question|previous|last)){0,5}\W*$/iu

/** Whether somebody wants the question before this one again. Pure. */
export function goesBack(text: string): boolean {
  return text.length < 60 && BACK.test(text)
}

/** "Kenapa ditanya ini?", "buat apa", "why do you ask", and nothing else. */
const WHY =
  /^\W*(?:(?:kak|min|lho|loh|lah|eh|hah|emang|emangnya|memang|memangnya|but|and)\W+){0,3}(?:kenapa|knp|ngapain|kok|buat apa|untuk apa|kanggo opo|keur naon|ngopo|naha|why|what for)(?:\W+(?:sih|harus|perlu|kok|kamu|kalian|di|ditanya|ditanyain|ditanyakan|tanya|nanya|nanyain|takon|ditakoni|ini|itu|begitu|gitu|ya|kak|min|segala|pertanyaan|pertanyaannya|soal|do|did|you|are|asking|ask|this|that|need|to|know|it)){0,6}\W*$/iu

/** Whether somebody wants to know why a question about their report is asked. Pure. */
export function asksWhy(text: string): boolean {
  return text.length < 80 && WHY.test(text)
}

/**
 * What somebody answers in words to a question about their report, as the value of its button; "-" to skip it.
 * @returns null where the words are no answer to it
 */
export function spokenAnswer(turn: Turn, asked: Question, text: string, verdict: Verdict): string | null {
  if (text.length > LONGEST_ANSWER) return null
  const words = wordsIn(text)
  if (words > MOST_OF_AN_ANSWER || (words > MOST_OF_A_GUESS && text.includes('?'))) return null
  if (SKIP.test(text)) return '-'
  switch (asked) {
    case 'seen':
      return seenIn(turn, text)
    case 'stage':
      return stageIn(turn, text, verdict)
    case 'destination':
      return (
        firstAbroad(verdict.entities.destinations)?.country ??
        // What the report names is written down already.
        (YES.test(text) ? '-' : null)
      )
    case 'contact':
      return YES.test(text) ? '1' : NO.test(text) ? '0' : null
  }
}

function seenIn(turn: Turn, text: string): string | null {
  const words = lettersOf(text)
  const named = SEEN.find(seen => {
    const label = lettersOf(turn.words(`seen-${seen}`))
    return words.some(word => word === seen || label.includes(word))
  })
  const short = words.flatMap(word => SHORT[word] ?? [])[0]
  const known = words.some(word => KNOWN.has(word) || KNOWN.has(word.replace(OF_WHOM, '')))
  return named ?? short ?? (known ? 'friend' : null)
}

function lettersOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

function stageIn(turn: Turn, text: string, { situations }: Verdict): string | null {
  const said = text.toLowerCase().trim()
  const named = STAGES.find(stage => turn.words(`stage-${stage.replaceAll('_', '-')}`).toLowerCase() === said)
  if (named) return named
  const stands = STANDS.find(([situation]) => situations.includes(situation))
  if (stands) return stands[1]
  if (ONLY_SAW.test(text)) return 'seen'
  return IN_CONTACT.test(text) ? 'in_contact' : null
}
