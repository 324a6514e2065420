import { GRAVITY } from './risk.ts'
import { quotedRanges } from './text/quoted-tokens.ts'
import { saying, spokenWords } from './text/said.ts'
import type { Case, Verdict } from './types.ts'

/** Shorter quotes, in words, are a title or a saying. */
const SHORTEST = 8
/** Longer words around a quote are an article or a lesson. */
const MOST_AROUND = 30
/** Somebody asks what to make of it, or means to go along. */
const ASKS = saying(
  'bener|benar|beneran|asli|aman|penipuan|nipu|tipu|scam|real|legit|gmn|gimana|bagaimana|piye|kumaha|menurut|mau|pengen|pengin|tertarik|minat|daftar|percaya|cek|tolong cek|real|true|trust|should|want to|worth|oke|boleh|gpp|gapapa',
)
/** Who warns, teaches or laughs holds it up to others. */
const HELD_UP = saying(
  'waspada|awas|hati hati|hati2|jangan|jgn|ojo|ulah|contoh|contohnya|latihan|modul|soal|kuis|ciri|tanda|modus|hoaks|hoax|penipu|korban|polisi|laporkan|berita|edukasi|swipe|dulu|ternyata|wkwk|wkwkwk|haha|lol|beware|example|warning|fake|palsu',
)

/**
 * An advert that somebody quotes and asks about: "di FB liat: “…”. Saya mau daftar, gmn?". The words around it make it look
 * like talk, so it is judged alone. Pure.
 * @returns null where none is quoted, or where it is held up to others
 */
export function quotedOffer({ parts }: Case): { readonly text: string; readonly kind: 'text' } | null {
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
  if (HELD_UP.test(words) || !(ASKS.test(words) || around.includes('?'))) return null
  return { text: quoted, kind: 'text' }
}

/** What is said of an advert that a person quotes is said of it alone; nothing where it shows no sign. Pure. */
export function asQuoted(verdict: Verdict, { outcome, about, reasons, described }: Verdict): Verdict {
  if (verdict.outcome !== 'not_an_offer') return verdict
  const isRisk = about === 'job_offer' && (outcome === 'likely_scam' || outcome === 'suspicious')
  const risk = isRisk ? { outcome, reasons } : described
  const isGraver = risk && GRAVITY[risk.outcome] > GRAVITY[verdict.described?.outcome ?? 'not_an_offer']
  return isGraver ? { ...verdict, described: risk } : verdict
}
