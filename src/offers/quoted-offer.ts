import { asDescribed } from './described.ts'
import { GRAVITY, isRisky } from './risk.ts'
import { quotedRanges } from './text/quoted-tokens.ts'
import { countSpoken, saying, spokenWords, wordsOf } from './text/said.ts'
import type { Case, CheckOffer, Entities, Part, Signal, Verdict } from './types.ts'

/** Shorter quotes, in words, are a title or a saying; what was sent to somebody may be as short as an advert is. */
const SHORTEST = 8
const SHORTEST_SENT = 5
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
/** Said right before a quote: somebody sent or showed it, or it was found. */
const SENT = saying(
  '(?:nge|di)?(?:kasih|kasi|kirim|share|sher|forward|fwd|post)(?:i|in|an)?|ngasih|ngasi|ngirim|ngirimi|ngirimin|ngirimno|kirimi|dikirimi|diteruskan|nerusin|dapat|dapet|dpt|oleh|entuk|meunang|nerima|terima|nemu|muncul|got|gets|received|receives|sent|sends|shared|forwarded|posted|found',
)
/** So many words before a quote lead in to it. */
const LEADS_IN = 6
const LEAST_TELLING = 2
/** Most messages quote nothing. */
const MARKED = /["\u201c\u201e\u00ab]/
/** Who warns, reports, teaches or laughs holds it up to others. */
const HELD_UP = saying(
  'waspada|awas|hati hati|hati2|jangan|jgn|ojo|ulah|contoh|contohnya|latihan|lembar|modul|soal|kuis|studi kasus|kasus|bacalah|lingkari|warnai|penjelasan|jawaban|ciri|ciri2|tanda|modus|hoaks itu|drama|film|slide|red flag|materials|caseworkers|pesen|pesan dari panitia|korban|polisi|beredar|marak|rame|imbauan|himbauan|mengimbau|mengimbau|menghimbau|imbau|tegaskan|menegaskan|faktanya|cek fakta|tergiur|unggahan|melaporkan|laporkan|lapor|berita|edukasi|sosialisasi|swipe|dulu|ternyata|masih ada aja|wkwk|wkwkwk|haha|lol|beware|example|warning|fake|palsu|itu penipuan|ini penipuan|bilang penipuan|itu scam|bukan (?:lowongan )?dari kami|sebarkan|kalo dapet|kalau dapat|if the job|circulating|victims|laporin|ngetawain|hapus|delete|keluar saja',
)

/** An advert in quotation marks, with where it stands and whether the words around it ask about it. */
interface Quoted {
  readonly part: Part
  readonly from: number
  readonly to: number
  readonly isAsked: boolean
}

/**
 * An advert that somebody quotes and asks about, or says was sent to them or theirs: "di FB liat: “…”. Saya mau daftar,
 * gmn?", "tetangga ngasih ini: “…”". The words around it make it look like talk, so it is judged alone. Pure.
 * @returns null where none is quoted, or where it is held up to others
 */
function quotedOffer({ parts }: Case): Quoted | null {
  const [part] = parts
  if (!part || parts.length !== 1 || part.kind !== 'text' || !MARKED.test(part.text)) return null
  const [longest] = quotedRanges(part.text).sort(([a, b], [c, d]) => d - c - (b - a))
  if (!longest) return null
  const [from, to] = longest
  const quoted = part.text.slice(from + 1, to)
  const before = part.text.slice(0, from)
  const words = spokenWords(`${before} . ${part.text.slice(to + 1)}`)
  if (countSpoken(words) > MOST_AROUND || HELD_UP.test(words)) return null
  const isAsked = ASKS.test(words)
  const wasSent = SENT.test(` ${wordsOf(before).slice(-LEADS_IN).join(' ')} `)
  const shortest = wasSent ? SHORTEST_SENT : SHORTEST
  if (!(isAsked || wasSent) || wordsOf(quoted).length < shortest) return null
  return { part: { kind: 'text', text: quoted }, from, to, isAsked }
}

/**
 * The verdict on a text whose quoted advert is graver than it sounds with the words around it. Pure.
 * @param judge judges the quote alone
 * @returns null where no advert is quoted
 */
export function quotedVerdict(offer: Case, verdict: Verdict, judge: CheckOffer): Verdict | null {
  const quoted = quotedOffer(offer)
  if (!quoted) return null
  const alone = judge({ parts: [quoted.part] })
  const told = isRisky(alone) && alone.about === 'job_offer' ? alone : asDescribed(alone)
  if (!told || (!quoted.isAsked && !alone.signals.some(isTelling))) return null
  const { outcome, reasons } = told
  if (outcome !== 'likely_scam' && outcome !== 'suspicious') return null
  const known = asDescribed(verdict) ?? verdict
  const least = GRAVITY[known.outcome] + (verdict.described ? 0 : 1)
  if (GRAVITY[outcome] < least) return verdict
  return { ...verdict, entities: ofQuote(verdict.entities, quoted), described: { outcome, reasons } }
}

/**
 * A likely scam whose advert is quoted is told by the quote: where the work is, and why. Pure.
 * @param judge judges the quote alone
 */
export function toldByQuote(offer: Case, verdict: Verdict, judge: CheckOffer): Verdict {
  const quoted = quotedOffer(offer)
  if (!quoted) return verdict
  const alone = judge({ parts: [quoted.part] })
  const told = asDescribed(alone) ?? alone
  const entities = ofQuote(verdict.entities, quoted)
  if (told.outcome !== verdict.outcome || told.about !== verdict.about) return { ...verdict, entities }
  return { ...verdict, entities, reasons: told.reasons }
}

/** Where the work is, not where who got the offer lives: "my friend in Manila got this: “… go to Mae Sot”". */
function ofQuote(entities: Entities, { from, to }: Quoted): Entities {
  const destinations = entities.destinations.filter(({ span }) => span.start > from && span.end <= to)
  return destinations.length > 0 ? { ...entities, destinations } : entities
}

/** Nobody asked: what the wording alone is like, or what is left out, says too little of a message that was sent. */
function isTelling({ kind, weight }: Signal): boolean {
  return kind === 'hard' || weight >= LEAST_TELLING
}
