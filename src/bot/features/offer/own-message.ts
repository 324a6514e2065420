import { GRAVITY, isRisky } from '../../../offers/risk.ts'
import { asksLikeScam, isAnotherScam } from '../../../offers/told/another-scam.ts'
import { readsAsAdvert, speaksAsRecruiter } from '../../../offers/told/own-advert.ts'
import type { Entities, Verdict } from '../../../offers/types.ts'
import { invites, wordsIn } from '../../route.ts'

/** A warning or news that somebody passes on: "Waspada …", "Polisi menangkap …". */
const NEWS =
  /^[\W_]*(?:(?:info|berita|breaking news|viral|penting|wajib baca|tolong sebarkan|sebarkan|news)\W+)?(?:waspada|awas|hati-?\s?hati|peringatan|himbauan|imbauan|berita|viral|breaking|beware|warning|alert|news|polisi|polda|polres|bareskrim|kemlu|kp2mi|bp2mi|kbri|menteri|pemerintah|imigrasi|police|authorities|the ministry|embassy)(?!\p{L})(?!.{0,40}(?:\?|ga|gak|nggak|kah)(?:\s+(?:ya|yah|sih|kak|min))?\s*$)/iu
/** Who tells of another offer. */
const TELLS =
  /(?<!\p{L})(?:ditawari|ditawarin|ditawarkan|diajakin? kerja|nawarin kerja|dapa?t tawaran|tawaran lain|ada (?:lagi )?(?:loker|lowongan|tawaran)|yang ini|kalau ini|kalo ini|yg ini|another offer|this one|offered (?:me|a))(?!\p{L})/iu
/** "PT nya namanya PT Duta Eropa": the firm of the offer before, not one to be looked up for itself. */
const NAMES_ITS_FIRM =
  /^\W*(?:(?:katanya|jarene|kalau|kalo|nama|trus|terus|tapi|the)\W+)*(?:(?:pt|cv|lpk|agen|agensi|perusahaan)[\s-]?(?:nya|ne|na|e)|(?:agency|company|firm)(?:'s name)? is)(?!\p{L})/iu
/** What only an advert says of itself, however it begins. */
const ADVERTISES =
  /(?<!\p{L})(?:dicari|dibutuhkan|hiring|vacancy|(?:ber)?minat|japri|inbo[xk])(?!\p{L})|^[^\p{L}]*(?:(?:info|pengumuman|open)\W+)?(?:rekrutmen|recruitment|rekrut|penerimaan)(?!\p{L})/iu
/** Who speaks of their own company asks for it: its name is misused, or its advert is to look honest. */
const OWN_COMPANY =
  /(?<!\p{L})(?:(?:pt|cv|perusahaan|usaha|kantor|brand|loker|lowongan|iklan) kami|our (?:company|business|firm|brand|vacancy|advert|job ad))(?!\p{L})/iu
const MISUSED =
  /(?<!\p{L})(?:nama|namanya|mengatasnamakan|di?catut|mencatut|ngaku\p{L}*|mengaku|dianggap|dikira|disalahgunakan|name|impersonat\p{L}*|pretend\p{L}*|misused|taken for|looks? like)(?!\p{L})/iu
/** How somebody goes on about what they showed a moment ago: who, what, when, or something of it ("visanya"). */
const GOES_ON =
  /^\W*(?:soal(?:nya)?|tap[ie]|tp|trus|terus|trs|lalu|katanya|ktnya|kata|jare|jarene|cenah|dia|doi|beliau|mereka|mrk|dis?uruh|suruh|diminta|dimintai|dikon|kal(?:au|o)|klo|kl|nek|lamun|aku|saya|sy|gw|gue|gua|abdi|kulo|kula|dan|sama|plus|padahal|udah|udh|sudah|sdh|dah|tos|atos|wis|wes|belum|blm|besok|sesuk|lusa|nanti|ntar|dp|bayar|mbayar|mayar|transfer|tf|trf|kudu|harus|hrs|mesti|wajib|paling|i|he|she|they|it|but|and|also|now|then|so|my|the (?:agent|agency|company|recruiter|visa|contract|ticket|boss)|\p{L}{3,20}(?:nya|ku))(?!\p{L})/iu

/** Somebody of the story says or wants something: "tante bilang paspor wisata dulu", "sponsor minta difoto". */
const SOMEBODY_SAYS =
  /^\W*(?:tante|om|paman|pakde|bude|bulik|lik|kakak|abang|mbak|mas|pak|bu|ibu|bapak|suami|istri|bojo|pacar|teman|temen|kanca|tetangga|saudara|sepupu|sponsor|agen|agensi|calo|bos|perekrut|imigrasi|petugas|orang|wong|aunt|uncle|friend|cousin|the|my)\s+(?:\p{L}{1,20}\s+){0,2}?(?:bilang|ngomong|(?:ng)?(?:k?asih?|bagi|beri) ?(?:tau|tahu)|kata|katanya|nyuruh|suruh|nanya|tanya|takon|minta|njaluk|ngajak|jare|ngasih|janji|mau|says|said|asks|asked|told|wants|promised)(?!\p{L})/iu

/** Whether a typed text goes on about what was judged before, by how it begins. Pure. */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text) || SOMEBODY_SAYS.test(text)
}

/** Whether a text names somebody who could have sent an offer, or a way to reach them. Pure. */
export function namesSender({ phones, links, handles, emails, companies }: Entities): boolean {
  return [phones, links, handles, emails, companies].some(found => found.length > 0)
}

const MOST_OF_A_DETAIL = 8
const NAMES_WORK =
  /(?<!\p{L})(?:lowongan|lowker|loker|kerja|kerjaan|kerjo|gaji|gajinya|job|jobs|work|vacancy|salary)(?!\p{L})/iu

/** Whether few words name no work (or say what is known to be said of offers), nobody and no place: a detail of the offer before, no other one. Pure. */
export function isDetail(text: string, { entities, remarks = [] }: Verdict): boolean {
  const named = namesSender(entities) || entities.destinations.length > 0
  const ofWork = NAMES_WORK.test(text) && remarks.length === 0
  return !named && !ofWork && wordsIn(text) <= MOST_OF_A_DETAIL
}

const MOST_OF_AN_ADDITION = 12
/** Who is offered something else says so, or what it pays and where. */
const OFFERS =
  /(?<!\p{L})(?:di?tawar\p{L}*|nawar\p{L}*|menawar\p{L}*|offers?|offered|invites?|invited|diajak|ngajak|dicari|butuh|dibutuhkan|needed|wanted|vacancy|hiring|waspada|polisi|police)(?!\p{L})/iu

/**
 * Whether few words after an offer that is warned of only add to it: the name of the company, what is on an account. It is
 * never a milder verdict of its own. Pure.
 */
export function addsToWarned(text: string, verdict: Verdict, earlier: Verdict): boolean {
  if (!isRisky(earlier) || wordsIn(text) > MOST_OF_AN_ADDITION) return false
  // "PT Bina Kerja Utama" names no work.
  const told = verdict.entities.companies.reduce((rest, { name }) => rest.replace(name, ''), text)
  if (OFFERS.test(told) || NAMES_WORK.test(told)) return false
  if (GRAVITY[verdict.outcome] > GRAVITY[earlier.outcome]) return false
  const { phones, links, handles, emails } = verdict.entities
  return [phones, links, handles, emails].every(found => found.length === 0)
}

/**
 * Whether a text typed after a verdict is a matter of its own: a warning, news, another offer, a number or link to be
 * checked. Pure.
 * @param verdict of the text
 * @param earlier the verdict before it
 */
export function isOfItsOwn(text: string, verdict: Verdict, earlier: Verdict): boolean {
  const isCorrected = verdict.remarks?.includes('corrected') === true
  if (verdict.bare && !NAMES_ITS_FIRM.test(text)) return true
  if ([NEWS, ADVERTISES].some(own => own.test(text))) return true
  if (TELLS.test(text) && !isCorrected) return true
  if (OWN_COMPANY.test(text) && MISUSED.test(text)) return true
  if (isAnotherAdvert(text, verdict) || asksLikeScam(text, verdict)) return true
  if (goesOn(text) || isCorrected) return false
  if (isAnotherScam(text, verdict)) return true
  const { phones, links, handles, emails, destinations } = verdict.entities
  if ([phones, links, handles, emails].some(found => found.length > 0)) return true
  // "My classmate joins too" invites nobody.
  if (invites(text) && (verdict.remarks ?? []).length === 0) return true
  const known = new Set(earlier.entities.destinations.map(({ country }) => country))
  return known.size > 0 && destinations.some(({ country }) => !known.has(country))
}

/** A whole advert after another one is a case of its own, though nobody says that it is: "Fotografer nikahan, 400rb/event, WA Dika". */
function isAnotherAdvert(text: string, { outcome, entities }: Verdict): boolean {
  if (outcome === 'not_an_offer' || (goesOn(text) && !speaksAsRecruiter(text))) return false
  return readsAsAdvert(text, entities)
}
