import { saying, spokenWords } from '../text/said.ts'
import type { DangerKind } from '../types.ts'

const HELD =
  '(?:ditahan|ditahannya|nahan|menahan|tahan|disita|sita|dipegang|megang|pegang|disimpan|nyimpan|diambil|ngambil|digadai|digadaikan|ditebus|nebus|tebus|tebusan|dikembalikan|balikin|dibalikin|dikasih|dikekep|withheld|withhold|withholds|hold|holds|holding|held|keep|keeps|kept|keeping|took|taken|return|returned|give|have|has|got|kasih|ngasih|ngasihin|serahkan|nyerahin|balikno|ngekei)'
/** Employers abroad hold passports; these lie with agents, schools and companies at home. */
const LEFT_AT_HOME =
  '(?:ijazah|ijazahku|ijasah|sertifikat|sertifikatku|bpkb|akta|kk|skck|raport|rapor|transkrip|diploma|certificate|certificates|degree)'
const PAPERS = `(?:${LEFT_AT_HOME}|paspor|pasporku|passport|ktp|ktpku|dokumen|dokumenku|berkas|berkasku|documents?|papers)`
const AT_HOME =
  '(?:pt|lpk|bkk|sponsor|calo|penyalur|p3mi|pjtki|agen|agennya|agensi|yayasan|rekruter|perekrut|broker|agent|agency|recruiter|sponsornya)'
/** After an offer these are who made it. */
const THEY = '(?:mereka|mrk|dia|doi|they|he|she|them|kantornya|orangnya)'

const OF_HOME = saying(`${LEFT_AT_HOME} ~6 ${HELD}|${HELD} ~4 ${LEFT_AT_HOME}`)
const BY_AGENT = saying(
  `${PAPERS} ~5 ${HELD} ~4 ${AT_HOME}|${AT_HOME} ~5 ${HELD} ~4 ${PAPERS}|${HELD} ~2 ${AT_HOME} ~4 ${PAPERS}`,
)
const BY_THEM = saying(`${PAPERS} ~5 ${HELD} ~4 ${THEY}|${THEY} ~3 ${HELD} ~4 ${PAPERS}|${PAPERS} ~3 ${HELD}`)
/** They are there already, or something worse happens to them. */
const GONE_OR_WORSE = saying(
  '(?:majikan|bos|boss|employer|madam|nyonya|tuan|kapten|captain|mandor|kapal|ship|disini|sini|here|dikunci|dikurung|disekap|dijaga|dipukul|dipukuli|digebuki|ditampar|diperkosa|dilecehkan|diancam|ancam|ngancam|kabur|keluar|pulang|locked|trapped|beats?|beaten|hits?|raped|threats?|threaten|threatens|threatened|escape|leave|takut|scared|afraid|mati|die|gaji|salary|wages|polisi sini)',
)
/** Of who does not say where it is, a dormitory is one abroad. */
const LODGED = saying('(?:asrama|mess|penampungan|shelter|dorm)')
const HANDED = saying(
  `(?:${AT_HOME}|${THEY}) ~2 (?:have|has|got|hold|holds) ~2 ${PAPERS}|${PAPERS} ~3 (?:di|nang|neng|ning|sama|karo|with) ~1 (?:${AT_HOME}|${THEY})`,
)
const KINDS: readonly DangerKind[] = ['documents_held', 'trapped', 'debt_bondage', 'unclear']

/**
 * Whether somebody who has not left only tells of papers that an agent, school or company at home holds: no life is at
 * risk, and the offices for work come before the police. Pure.
 * @param kind what it was taken for: "ijazah saya ditahan" has the words of who is held
 * @param afterOffer an offer was judged just before, so "they" made it
 * @param inIndonesia they say that they are in a place there
 */
export function papersHeldAtHome(
  text: string,
  kind: DangerKind,
  afterOffer: boolean,
  inIndonesia = false,
): boolean {
  const words = spokenWords(text)
  if (!KINDS.includes(kind) || GONE_OR_WORSE.test(words)) return false
  if (!inIndonesia && LODGED.test(words)) return false
  return OF_HOME.test(words) || BY_AGENT.test(words) || (afterOffer && BY_THEM.test(words))
}

/**
 * Whether somebody only tells that papers lie with those who made an offer, not that they are refused them: "they have my
 * passport already". Pure.
 */
export function papersHandedOver(text: string): boolean {
  const words = spokenWords(text)
  return HANDED.test(words) && !GONE_OR_WORSE.test(words) && !LODGED.test(words)
}
