import { saying, spokenWords } from '../text/said.ts'
import type { Entities, Situation } from '../types.ts'

/** What an advert begins with, where it names whom it wants. */
const WANTS =
  /^[^\p{L}\n]*(?:\p{L}+[^\p{L}\n]+){0,3}?(?:dicari|dibutuhkan|dibutuhken|dibutuhin|dibutuhno|butuh|membutuhkan|mencari|lowongan|lowker|loker|gabung|join|hiring|vacancy|vacancies|needed|wanted|rekrut|recruitment|required|perlu)(?!\p{L})/imu
/** What is paid for a time or a piece: "50ewu/bengi", "400rb/event". */
const PAYS =
  /\d\s?(?:rb|rbu|ribu|k|jt|juta|yt|ewu|rebu|m)?\s?(?:\/|per(?= ?\p{L}))\s?\p{L}{2,}|(?<!\p{L})(?:gaji|gajih|gajine|upah|honor|bayaran|fee|komisi|salary|wage|pay)\p{L}{0,6}\W{1,3}(?:\p{L}{1,15}\W{1,3}){0,2}(?:\p{Sc}|rp|nt|hkd|sgd|rm)?\s?\p{Sc}?\d/iu
/** "WA Dika", "hub Bu Yayuk": somebody to reach, whose number may have been left out. */
const TO_REACH =
  /(?<!\p{L})(?:WA|wa|Wa|Hub|hub|Hubungi|hubungi|CP|cp|DM|dm|Chat|Telp|Contact|Call)\W{1,3}(?:(?:bu|pak|kak|mas|mbak|bang|ibu|bapak|admin|Bu|Pak|Kak|Mas|Mbak|Bang|Ibu|Bapak|Admin)\W{1,2})?\p{Lu}\p{L}+/u
/** Somebody who does a thing for the reader: "aku urus visa kerjamu", "we pick you up". */
const SERVES_READER = saying(
  '(?:aku|saya|kami|kita|i|i will|we|we will) ~1 (?:urus|uruskan|urusin|bantu|bantuin|carikan|cariin|jemput|kirim|kirimkan|bayarin|bayari|arrange|help|pick|send|provide|prepare) ~3 (?:kamu|kamunya|anda|mu|you|your|[^ ]{2,20}mu)|(?:kamu|anda|you) ~1 (?:cuma|cukup|tinggal|hanya|only|just) ~1 (?:bayar|transfer|kirim|siapkan|setor|pay|send)',
)
const FEWEST_WORDS = 5

/**
 * Whether a text looks by itself like an advert or a message of somebody who recruits: whom it wants, what it pays, whom to
 * reach, or what the writer does for the reader; two of them. Pure.
 */
export function readsAsAdvert(text: string, { money, phones, handles, links, emails }: Entities): boolean {
  if (text.trim().split(/\s+/).length < FEWEST_WORDS) return false
  const paid = PAYS.test(text) || money.some(({ period }) => period !== null)
  const reached = [phones, handles, links, emails].some(found => found.length > 0) || TO_REACH.test(text)
  const wants = WANTS.test(text)
  return (
    (wants && (paid || reached || money.length > 0)) ||
    (paid && reached) ||
    servesReader(text, money.length > 0)
  )
}

/** Whether a text says near its beginning whom it wants, or that there is a vacancy. Pure. */
export function beginsAnAdvert(text: string): boolean {
  return WANTS.test(text)
}

function servesReader(text: string, namesMoney: boolean): boolean {
  return namesMoney && SERVES_READER.test(spokenWords(text))
}

/** Whether somebody speaks to the reader as who gets them the work, however it begins. Pure. */
export function speaksAsRecruiter(text: string): boolean {
  return SERVES_READER.test(spokenWords(text))
}

/** Who tells of themselves beside an advert, or asks about it. */
const OWN_STORY = saying(
  "(?:aku|saya|sy|ak|gue|gw|gua|kami|abdi|kulo|kula|ambo|i|i'm|we|my|me|kak|min|suami|suamiku|istri|istriku|adik|adikku|anak|anakku|kakak|kakakku|ibu|ibuku|bapak|bapakku|teman|temanku|temenku|dia|mereka|katanya|telanjur|terlanjur|kadung|kemarin|kmrn|barusan|wingi|tadi|semalam|already|yesterday|udah|uda|udh|wis|wes|dah|tos|atos|[^ ]{3,20}ku)",
)
/** What an advert asks of everybody sounds as if the reader had done it. */
const MISHEARD: readonly Situation[] = ['paid', 'documents', 'originals', 'departing', 'account', 'code']

/**
 * Where the person stands, without what only an advert says of those it wants: "deposit 300rb, KTP asli disimpan toko". Who
 * tells of themselves beside it keeps it. Pure.
 */
export function withoutAdvertised(
  text: string,
  entities: Entities,
  situations: readonly Situation[],
): readonly Situation[] {
  if (!situations.some(situation => MISHEARD.includes(situation))) return situations
  if (OWN_STORY.test(spokenWords(text)) || !readsAsAdvert(text, entities)) return situations
  return situations.filter(situation => !MISHEARD.includes(situation))
}
