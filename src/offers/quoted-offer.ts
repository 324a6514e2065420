import { GRAVITY } from './risk.ts'
import { quotedRanges } from './text/quoted-tokens.ts'
import { saying, spokenWords } from './text/said.ts'
import type { Case, CheckOffer, Verdict } from './types.ts'

/** Shorter quotes, in words, are a title or a saying. */
const SHORTEST = 8
/** Longer words around a quote are an article or a lesson. */
const MOST_AROUND = 30
/** Somebody asks what to make of it, or means to go along. */
const ASKS = saying(
  [
    '(?:bener|benar|beneran|asli|aman|penipuan|nipu|tipu|hoax|hoaks|scam|wajar|percaya|resmi|legal) ~1 (?:ga|gak|gk|nggak|ngga|enggak|tidak|kah|ya|kan|ra|ora|teu|bukan|apa|sih)',
    'gmn|gimana|bagaimana|piye|kumaha|menurut (?:kakak|kak|kamu|min|admin|mas|mbak)|(?:tolong|tlg|bantu) ~1 (?:cek|check|nilai|dinilai|periksa|artiin)|please check|worth it|apa (?:tipu|nipu|penipuan)|bayar (?:ga|gak|nggak)|is (?:this|it|that) (?:real|true|legit|a scam|scam)|should (?:i|we|he|she)',
    `(?:aku|saya|sy|gue|gw|abdi|kulo|i|anak|anakku|adik|adikku|suami|suamiku|istri|istriku) ~2 (?:tertarik|minat|berminat|interested|(?:mau|pengen|pengin|pingin|arep|hoyong|want to) ~1 (?:daftar|ndaftar|ikut|coba|kerja|berangkat|gabung|ambil|apply|join|try))`,
  ].join('|'),
)
/** Who warns, reports, teaches or laughs holds it up to others. */
const HELD_UP = saying(
  'waspada|awas|hati hati|hati2|jangan|jgn|ojo|ulah|contoh|contohnya|latihan|lembar|modul|soal|kuis|studi kasus|kasus|bacalah|lingkari|warnai|penjelasan|jawaban|ciri|ciri2|tanda|modus|hoaks itu|drama|film|slide|red flag|materials|caseworkers|pesen|pesan dari panitia|korban|polisi|beredar|marak|rame|imbauan|himbauan|mengimbau|mengimbau|menghimbau|imbau|tegaskan|menegaskan|faktanya|cek fakta|tergiur|unggahan|melaporkan|laporkan|lapor|berita|edukasi|sosialisasi|swipe|dulu|ternyata|masih ada aja|wkwk|wkwkwk|haha|lol|beware|example|warning|fake|palsu|itu penipuan|ini penipuan|bilang penipuan|itu scam|bukan (?:lowongan )?dari kami|sebarkan|kalo dapet|kalau dapat|if the job|circulating|victims',
)

/**
 * An advert that somebody quotes and asks about: "di FB liat: “…”. Saya mau daftar, gmn?". The words around it make it look
 * like talk, so it is judged alone. Pure.
 * @returns null where none is quoted, or where it is held up to others
 */
function quotedOffer({ parts }: Case): { readonly text: string; readonly kind: 'text' } | null {
  const [part] = parts
  if (!part || parts.length !== 1 || part.kind !== 'text') return null
  const [longest] = quotedRanges(part.text).sort(([a, b], [c, d]) => d - c - (b - a))
  if (!longest) return null
  const [from, to] = longest
  const quoted = part.text.slice(from + 1, to)
  if (quoted.trim().split(/\s+/, SHORTEST).length < SHORTEST) return null
  const around = `${part.text.slice(0, from)} . ${part.text.slice(to + 1)}`
  if (around.trim().split(/\s+/).length > MOST_AROUND) return null
  const words = spokenWords(around)
  if (HELD_UP.test(words) || !ASKS.test(words)) return null
  return { text: quoted, kind: 'text' }
}

/**
 * The verdict on a text whose quoted advert is graver than it sounds with the words around it. Pure.
 * @param judge judges the quote alone
 * @returns null where no advert is quoted
 */
export function quotedVerdict(offer: Case, verdict: Verdict, judge: CheckOffer): Verdict | null {
  const quoted = verdict.outcome === 'not_an_offer' ? quotedOffer(offer) : null
  if (!quoted) return null
  const { outcome, about, reasons, described } = judge({ parts: [quoted] })
  const isRisk = about === 'job_offer' && (outcome === 'likely_scam' || outcome === 'suspicious')
  const risk = isRisk ? { outcome, reasons } : described
  const isGraver = risk && GRAVITY[risk.outcome] > GRAVITY[verdict.described?.outcome ?? 'not_an_offer']
  return isGraver ? { ...verdict, described: risk } : verdict
}
