import { NOT_YET } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'
import { namesSomebody } from '../text/somebody.ts'
import type { Entities } from '../types.ts'
import { namedAs, nameIn, type ToldPlace } from './named-places.ts'

/** What stands right before a place that somebody is in. */
const IN =
  /(?<!\p{L})(?:di|in|at|nang|neng|ning|ing|dek|ndek|ndik|kat)\s+(?:the )?(?:ladang (?:sawit )?|kebun (?:sawit )?|kilang |pabrik |proyek |negara |negoro |kota |bandara |airport |terminal |stasiun |pelabuhan |kapal (?:ikan |cumi |tuna |longline |nelayan |penangkap ikan |berbendera |milik )?)?$/iu
const LONGEST_IN = 40
/** Where they may go, were once, or what is offered there. */
const ELSEWHEN = saying(
  '(?:mau|arep|bade|meh|nak|dibawa|digawa|dikirim|taking|pengen|pengin|pingin|ingin|akan|bakal|rencana|niat|berencana|ditawari|ditawarin|lowongan|loker|tawaran|nanti|dulu|pernah|want|wanna|will|plan|planning|would|offer|offered|vacancy|jobs?|if|kalau|kalo|klo|used|was|were|gonna|going|biaya|gaji|minat|dicari)',
)
/** Wages that are kept from them are no offer's: they work there now. */
const WAGE_KEPT = new RegExp(
  saying(
    `(?:gaji|gajiku|gajinya|upah|salary|wages|pay) ~1 (?:${NOT_YET} ~1 (?:dibayar|dibayarkan|dibayarin|dikasih|keluar|cair|turun|paid)|ditahan|dipotong|dipotongin|ditunda|telat|macet|nunggak|seret|late|withheld|unpaid|cut|deducted)`,
  ).source,
  'g',
)
const OWN = saying(
  "(?:aku|saya|sy|aq|ak|gw|gue|gua|abdi|kulo|kula|kami|kita|lagi|sekarang|skrg|skr|i|i'm|im|we|we're|now)",
)
const MOST_WORDS = 18

/**
 * The country that a short text says somebody is in: "i am working in hong kong", "aku kerja di HK". Null where it names
 * none or several, or only plans to go. Pure.
 */
export function toldPlace(text: string, { destinations }: Pick<Entities, 'destinations'>): ToldPlace | null {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS || ELSEWHEN.test(words.replaceAll(WAGE_KEPT, ' '))) return null
  const abroad = destinations.filter(({ country }) => country !== 'ID')
  const [first] = abroad
  if (!first || abroad.some(({ country }) => country !== first.country)) return null
  const isIn = abroad.some(({ span }) =>
    IN.test(text.slice(Math.max(0, span.start - LONGEST_IN), span.start)),
  )
  return isIn ? { country: first.country, places: abroad.map(place => nameIn(text, place)) } : null
}

/** "Saya di Sabah", "aku kerja di Tawau": said of here and now, whatever else is told or asked beside it. */
const STANDS =
  /(?<!\p{L})(?:aku|saya|sy|aq|ak|gw|gue|gua|abdi|kulo|kula|kami|kita|i am|i'm|im|we are|i)\s+(?:(?:sekarang|skrg|skr|lagi|lg|sudah|udah|udh|dah|ada|masih|kerja|bekerja|tinggal|stay|working|work|living|live|posisi|transit|ditransit|tki|tkw|tkl|art|prt|pmi|abk|now|currently|already|just|still|here|arrived|landed|stuck)\s+){0,4}(?:di|in|at|nang|neng|ning|ing|kat)\s+(?:(?:ladang|kebun|perkebunan|kilang|pabrik|proyek|bandara|airport|terminal|stasiun|pelabuhan)\s+(?:sawit\s+)?)?$/iu
/** "Udah di Bangkok" at the beginning of what is said, and "saya dah sampai JB", as Malay has it. */
const ARRIVED =
  /(?:^|[.,;:!?\n]|(?<!\p{L})(?:aku|saya|sy|aq|ak|gw|gue|gua|abdi|kulo|kula|kami|kita|i|we))\s*(?:(?:kak|min|halo|hai|tolong|aku|saya|sy|kami|ini)\s+){0,2}(?:sudah|udah|udh|sdh|uda|dah|wis|wes|tos|geus|already|now|sekarang|skrg|just|lagi|lg|posisi)\s+(?:(?:sudah|udah|udh|ada|lagi|transit|kerja|bekerja|tinggal|pindah|kumpul|ngumpul|dikumpulin|ditampung|nunggu|nginep|sampai|sampe|nyampe|tiba|mendarat|tekan|landed|arrived)\s+){0,2}(?:(?:di|neng|nang|ning)\s+(?:rumah|omah|kontrakan|kos|kost|hotel|ruko|losmen|penginapan)\s+(?:tekong\s+)?)?(?:(?:di|in|at|nang|neng|ning|kat|ke)\s+|(?<=(?:sampai|sampe|nyampe|tiba|mendarat|tekan)\s+))(?:kota |negara )?$/iu
const LONGEST_STANDS = 70
/** Where they were, or read of. */
const ONCE = saying('(?:dulu|pernah|waktu itu|mau|bakal|akan|used to|was|were|kalau|kalo|klo|if)')
const MOST_OF_A_STORY = 40

/** Whether the place that begins there is where somebody says that they are: "aku wis neng Batam". Pure. */
export function isStoodIn(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_STANDS), start)
  return (STANDS.test(before) || ARRIVED.test(before)) && !ONCE.test(spokenWords(text.slice(0, start)))
}

const STARTS_LATER = saying(
  '(?:mulai|starting|start|starts) ~2 (?:besok|lusa|sesuk|minggu|bulan|tomorrow|next)',
)

/** The country abroad that somebody says plainly they are in now, whatever is to come. Pure. */
export function standsAbroad(
  text: string,
  { destinations }: Pick<Entities, 'destinations'>,
): ToldPlace | null {
  return STARTS_LATER.test(spokenWords(text)) ? null : standsIn(text, destinations)
}

function standsIn(text: string, destinations: Entities['destinations']): ToldPlace | null {
  const [first] = destinations
    .filter(({ country }) => country !== 'ID')
    .filter(({ span }) => isStoodIn(text, span.start))
  if (!first || countSpoken(spokenWords(text)) > MOST_OF_A_STORY) return null
  return namedAs(text, first)
}

const BROUGHT =
  /(?<!(?:mau|akan|bakal|arep|bade|besok|nanti|rencana|be|will) )(?<!\p{L})(?:dibawa|digawa|dipindah|dipindahin|dipindahkan|dijual|dioper|diover|dikirim|diselundupkan|diselundupin|diterbangkan|dibuang|ditaruh|nyebrang|nyeberang|menyeberang|diseberangkan|diseberangin|taken|brought|moved|sold|smuggled|trafficked|flown|crossed)\s+(?:(?:lagi|saya|aku|kami|paksa|on|me|us)\s+){0,2}(?:ke|di|to|into|menyang|nang|neng|ka)\s+(?:negara )?$/iu
const LONGEST_BROUGHT = 60

/** The country that others have brought somebody to, where several are named: "kerja ke Turki, dibawa ke Suriah". Pure. */
export function broughtTo(text: string, destinations: Entities['destinations']): string | null {
  const to = destinations.filter(({ span }) =>
    BROUGHT.test(text.slice(Math.max(0, span.start - LONGEST_BROUGHT), span.start)),
  )
  return to.at(-1)?.country ?? null
}

const OF_A_CREW = saying(
  '(?:abk|anak buah kapal|awak kapal|kru kapal|pelaut|nelayan|kapal|seaman|seafarer|fisherman|fisher|deckhand|ship|vessel|boat)',
)

/** Whether a text that says where somebody works says that it is on a ship. Pure. */
export function worksAboard(text: string): boolean {
  return OF_A_CREW.test(spokenWords(text))
}

const IS_NEAR =
  /(?<=\p{L}{2}\s)(?:dekat|deket|deketan|cedak|cerak|jauh|adoh|tebih|berapa jam|near|close|far|next)(?:\s+(?:sama|dari|ke|dengan|dgn|karo|saka|to|from))?\s+(?:sini|here|\p{L}{2,12}(?:\s+\p{L}{2,12})?)\s*(?:kan|ya|yah|ga|gak|gk|nggak|ngga|tidak|kah|right)?\W*$/iu
const HERE =
  /(?<!\p{L})(?:lokasi|lokasinya|posisi|tempat|tempatnya|daerah|kota|sini|here|aku|saya|gw|gue|sy|kami|kita|i'?m|i am|we|di|neng|nang|in|at)(?!\p{L})/iu
const MOST_OF_A_COMPARISON = 60

/** "Batam deket JB kan": how far places are from each other says of nobody where they are. Pure. */
export function comparesPlaces(text: string): boolean {
  return text.length <= MOST_OF_A_COMPARISON && IS_NEAR.test(text) && !HERE.test(text)
}

/** Whether a text speaks of whoever writes it. Pure. */
export function speaksOfSelf(text: string): boolean {
  return OWN.test(spokenWords(text))
}

/** The same where they say it of themselves. Pure. */
export function ownPlace(text: string, entities: Pick<Entities, 'destinations'>): ToldPlace | null {
  const words = spokenWords(text)
  const stands = standsIn(text, entities.destinations)
  if (stands) return stands
  return OWN.test(words) && !namesSomebody(words) ? toldPlace(text, entities) : null
}
