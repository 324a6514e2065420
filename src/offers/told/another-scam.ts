import { isRisky } from '../risk.ts'
import { spokenWords, wordsOf } from '../text/said.ts'
import type { Verdict } from '../types.ts'

/** Who sends it asks the reader for something: "tolong kirim kode", "segera download aplikasi", "please send". */
const REQUESTS =
  / (?:tolong|tlg|mohon|segera|silakan|silahkan|harap|minta tolong|bisa minta|please|kindly)(?: (?:kak|bu|pak|mas|mbak|bang|ya|dulu|segera|bantu|untuk|di|me|us)){0,3} (?:kirim|kirimkan|kirimin|transfer|transferkan|tf|download|unduh|klik|buka|isi|pinjam|pinjamkan|pinjemin|bagikan|verifikasi|konfirmasi|hubungi|send|click|share|open|transfer|verify|confirm)(?= )/
/** Who speaks of what they have done themselves asks for help with it. */
const DONE = / (?:sudah|udah|uda|udh|sdh|telanjur|terlanjur|kadung|keklik|already|tadi|kemarin) /

/**
 * Whether a text is by its own words the message of a cheat who asks the reader for a code, money or a download; neither what
 * the reader has done, nor a remark on something else. Pure.
 */
export function asksLikeScam(text: string, verdict: Verdict): boolean {
  if (verdict.about !== 'other_scam' || !isRisky(verdict)) return false
  const words = spokenWords(text)
  return REQUESTS.test(words) && !DONE.test(words)
}

/** Signs of scams that stand by themselves: a stranger who calls himself family, a bank, a prize, an investment. */
const OWN_KINDS: ReadonlySet<string> = new Set([
  'hadiah-palsu',
  'uang-darurat-keluarga',
  'akun-dan-bank',
  'investasi-dan-pinjaman',
  'judi-online',
  'jual-beli-tipu',
  'jual-organ',
])
const FEWEST_WORDS = 5

/**
 * Whether a text after a verdict is another message of a cheat, of a kind that stands by itself. Only the gravest verdict
 * tells so: the one before is never followed by a milder. Pure.
 */
export function isAnotherScam(text: string, verdict: Verdict): boolean {
  if (verdict.about !== 'other_scam' || verdict.outcome !== 'likely_scam') return false
  // Who has paid or sent something tells of the offer before.
  if (wordsOf(text).length < FEWEST_WORDS || verdict.situations.length > 0) return false
  return verdict.signals.some(({ id }) => OWN_KINDS.has(id))
}
