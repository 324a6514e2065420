import type { Situation, Verdict } from '../../offers/types.ts'
import { SEEN, STAGES, type Stage } from '../../reports/types.ts'
import { wordsIn } from '../route.ts'
import type { Turn } from '../turn.ts'
import type { Question } from './report-questions.ts'

/** Whoever writes more says something else. */
const MOST_OF_AN_ANSWER = 8
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
  temen: 'friend',
  saudara: 'friend',
  tetangga: 'friend',
  lain: 'other',
}
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
  if (wordsIn(text) > MOST_OF_AN_ANSWER) return null
  if (SKIP.test(text)) return '-'
  switch (asked) {
    case 'seen':
      return seenIn(turn, text)
    case 'stage':
      return stageIn(turn, text, verdict)
    case 'destination':
      return (
        verdict.entities.destinations.find(({ country }) => country !== 'ID')?.country ??
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
  return named ?? words.flatMap(word => SHORT[word] ?? [])[0] ?? null
}

function lettersOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

function stageIn(turn: Turn, text: string, { situations }: Verdict): string | null {
  const said = text.toLowerCase().trim()
  const named = STAGES.find(stage => turn.words(`stage-${stage.replaceAll('_', '-')}`).toLowerCase() === said)
  if (named) return named
  const stands = STANDS.find(([situation]) => situations.includes(situation))
  return stands ? stands[1] : null
}
