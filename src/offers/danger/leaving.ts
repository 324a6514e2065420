import { NOT } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'
import { KIN } from '../text/somebody.ts'
import type { Verdict } from '../types.ts'
import { PICTURES } from './held-pictures.ts'
import { tellsOfOverboard } from './overboard.ts'

const ME = '(?:saya|aku|sy|gw|gue|gua|kami|kita|adik|adikku|anak|anakku|me|us)'
const WHEN =
  '(?:mau|akan|arep|bade|meh|bakal|besok|lusa|sesuk|nanti|ntar|malam|sore|subuh|pagi|minggu|senin|selasa|rabu|kamis|jumat|sabtu|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const SENT =
  '(?:diberangkatkan|diberangkatin|berangkatin|diterbangkan|diterbangin|diseberangkan|diseberangin|dibudalno|dibudhalno|dibudhalke|diangkutke)'
const CARRIED = '(?:dibawa|digawa|dikirim|dikirimno|diangkut|dicandak)'
const WHO_SEES_IT = `(?:(?:${KIN})(?:ku|q)?|ortu|ortuku|orang tua|orangtua|keluarga|keluargaku|guru|guruku|grup|group|semua|kontak)`
/** What is sent to parents, friends or a group is a picture of them: nobody travels. */
const PICTURE_SENT = saying(
  `${PICTURES} ~5 ${CARRIED}|(?:dikirim|dikirimno) ~1 (?:ke|nang|neng|menyang|ka) ~1 ${WHO_SEES_IT}(?! ~2 (?:di|nang|neng|ning|in) )`,
)
const OWN = "(?:i am|i'm|im|we are|we're|aku|saya|sy|gw|gue|gua|kami)"
const CROSSES =
  '(?:crossing|sailing|departing|flying out|nyebrang|nyeberang|menyeberang|berlayar|(?:naik|numpak) ~1 (?:kapal|perahu|boat|pompong))'
const BEING_SENT = saying(
  [
    `${WHEN} ~2 ${SENT}|${SENT} ~3 ${WHEN}|${ME} ~2 ${SENT}`,
    `${WHEN} ~3 ${CARRIED} ~2 (?:ke|nang|neng|menyang|ka)`,
    `(?:taking|take|takes|bringing|bring) (?:me|us) ~5 ${WHEN}|${WHEN} ~3 (?:taking|take|takes) (?:me|us)`,
    `${WHEN} ~1 (?:tiket|tiketnya|tiketku|ticket|the ticket) ~2 (?:dikirim|dikirimin|dikasih|keluar|terbit|dibeliin|dibelikan|is sent|comes)`,
    `${OWN} ~2 ${CROSSES} ~6 ${WHEN}|${WHEN} ~2 ${OWN} ~2 ${CROSSES}`,
    '(?:want|wants|make|makes|making|force|forces|forcing|told|tell) ~1 (?:me|us) ~1 (?:fly|leave|go abroad|board)',
    '(?:fly|flying|send|sending|sends) (?:me|us) ~3 (?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|abroad)',
  ].join('|'),
)
const AT_GATE = saying(
  `${OWN} ~2 (?:at|in|di|nang|neng|ning) ~3 (?:airport|bandara|soetta|pelabuhan|harbour|harbor|port)`,
)
/** Who sails already: a port is where the ship lies. */
const CREW = saying(
  '(?:captain|capt|skipper|kapten|kaptennya|kaptenku|nahkoda|nakhoda|nahkodanya|nakhodanya|deckhand|crew|kru|abk|(?:fishing|our|my|the|this) ~1 (?:ship|vessel|boat)|kapal ~1 (?:ikan|pancing|cumi|longline)|longline|longliner|trawler)',
)
const GOES_TO_SEA = saying(
  `calon|(?:mau|akan|pengen) ~1 (?:jadi|kerja)|(?:${WHEN}|belum|blm|before|going to|about to) ~3 (?:berangkat|brangkat|mangkat|budhal|naik|numpak|join|berlayar|boarding|board|sail|sailing|depart|${SENT})`,
)
/** What an advert promises, or is over. */
const NOT_NOW = saying(
  '(?:loker|lowongan|(?:kerja|bekerja|work|working|job) ~1 (?:di|at|in) ~2 (?:airport|bandara|pelabuhan|port)|gaji|dibutuhkan|syarat|kontrak|hiring|pulang|dipulangkan|sudah sampai|kompleks|compound|kamp|camp|kantor|office|polisi|police|dokter|doctor|rumah sakit|hospital)',
)

/** Who was brought to a house or flat, and does not speak of going on, has no plane to miss. */
const BROUGHT = saying(
  '(?:dibawa|digawa|ditaruh|dimasukin|dimasukkan|dikumpulin|dikumpulkan|ditampung|ditampungin|diinapkan|diinapin|taken|brought|moved|put) ~3 (?:rumah(?! sakit)|omah|imah|kontrakan|apartemen|apartement|apartment|apart|hotel|mess|gudang|ruko|kos|kosan|kost|vila|villa|penampungan|flat|kamar|house|warehouse|room|karaoke|bar|spa)',
)
const GOES_ON = saying(
  `(?:mau|akan|arep|bade|meh|bakal|besok|bsk|lusa|sesuk|nanti|ntar|minggu depan|tomorrow|tonight|will|gonna|about to|going to|sebelum|before|berangkat|berangkatnya|brangkat|mangkat|${SENT}|terbang|penerbangan|tiket|tiketnya|flight|ticket|fly)`,
)

const CALLED_OFF = saying(
  `(?:batal|batalin|batalke|urung|wurung|mundur|cancelled|canceled|gajadi|${NOT} ~1 (?:jadi|jd|sido|sios|janten)) ~1 (?:berangkat|brangkat|brgkt|brkt|pergi|mangkat|budhal|budal|terbang|miang|lunga|going|leaving|the flight)|not ~1 (?:going|leaving|flying) (?:anymore|any more|after all)`,
)
const MIGHT_CALL_OFF = saying(
  '(?:mau|pengen|pengin|ingin|arep|bisa|boleh|iso|masih|isih|kalau|kalo|klo|kl|nek|lamun|if|how|cara|gimana|piye|jangan|biar|can|want|wants) ~3 (?:batal|batalin|urung|wurung|mundur|cancel|jadi|sido)',
)

/** Whether somebody tells that they did not go after all: "saya batal berangkat, calonya marah". Pure. */
export function hasCalledOff(text: string): boolean {
  const words = spokenWords(text)
  return CALLED_OFF.test(words) && !MIGHT_CALL_OFF.test(words)
}

/** Whether it is spoken of calling a journey off, or of doing so: "bisa batal ga?". Pure. */
export function mayCallOff(text: string): boolean {
  return MIGHT_CALL_OFF.test(spokenWords(text))
}

/**
 * Whether somebody tells that they are about to leave the country, or to be taken. Pure.
 * @param away it is known that they are abroad or at sea: to be at a port or airport is no departure from home then
 */
export function tellsOfLeaving(
  text: string,
  { situations }: Pick<Verdict, 'situations'>,
  away = false,
): boolean {
  // Whose crewmate is in the sea has sailed.
  if (tellsOfOverboard(text)) return false
  if (situations.includes('abroad') || hasCalledOff(text)) return false
  const words = spokenWords(text).replace(PICTURE_SENT, '')
  if (BROUGHT.test(words) && !GOES_ON.test(words)) return false
  if (AT_GATE.test(words) && (away || sailsAlready(text))) return BEING_SENT.test(words)
  if (situations.includes('departing')) return true
  return (BEING_SENT.test(words) || AT_GATE.test(words)) && !NOT_NOW.test(words)
}

const TO_BE_SENT = saying(
  `(?:mau|akan|bakal|arep|bade|meh|besok|lusa|sesuk|nanti|ntar|(?:malam|sore|subuh) (?:ini|nanti)|tomorrow|tonight|about to) ~2 (?:${SENT}|${CARRIED})|${SENT} ~4 (?:besok|lusa|sesuk|nanti|(?:malam|sore|subuh) ini|tomorrow|tonight)`,
)
const OF_ANOTHER = saying(
  `(?:${KIN})(?:ku|q|nya|e|ne)?|istriku|suamiku|calon|dia|dee|dheweke|manehna|mereka|orang|org|siswa|siswi|cewek|cowok|he|she|they|kabar|nyari|cari|hilang|ilang`,
)

/** Whether who writes is themselves about to be sent off, and speaks of nobody else: nobody looks for them. Pure. */
export function isToBeSent(text: string): boolean {
  const words = spokenWords(text)
  return TO_BE_SENT.test(words) && !OF_ANOTHER.test(words)
}

/** Whether who writes is of a crew, and does not only go to join one. Pure. */
export function sailsAlready(text: string): boolean {
  const words = spokenWords(text)
  return CREW.test(words) && !GOES_TO_SEA.test(words)
}

const BOAT =
  '(?:laut|perahu|perahunya|boat|speedboat|speed boat|kapal(?! terbang)|kapalnya|feri|ferry|pompong|tongkang|sampan|sea|ship)'
const BY_SEA = saying(
  `(?:jalur|lewat|via|naik|numpak|nitih|by|on|onto|pakai|pake) ~2 ${BOAT}|pelabuhan tikus|nyebrang|nyeberang|menyeberang|diseberangkan|diseberangin`,
)

/** Whether the way they are to go is by boat. Pure. */
export function goesBySea(text: string): boolean {
  return BY_SEA.test(spokenWords(text))
}

const SOON = saying(
  '(?:flight|plane|boarding|pesawat|pesawatnya|penerbangan|terbang|berangkat|berangkatnya|kapal|kapalnya|boat|ship|leaving) ~3 (?:hours?|minutes?|mins?|jam|menit|soon|now|today|tonight|tomorrow|sebentar|bentar|sekarang|malam|besok|nanti|\\d{1,2})|(?:hours?|minutes?|jam|menit|sebentar|bentar|nanti|besok) ~3 (?:flight|boarding|terbang|berangkat|fly|board)',
)

const LATER =
  '(?:minggu|pekan|bulan|tahun) (?:depan|ngarep|hareup)|(?:next|in a) (?:week|month|year)|(?:in )?\\d{1,2} (?:hari|minggu|bulan|days|weeks|months)(?: lagi)?|(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|june|july|august|october|december)'
const PLANNED = new RegExp(
  `^ (?:(?:aku|saya|sy|ak|gw|gue|kami|kita|insyaallah|alhamdulillah|akhirnya|jadi|rencananya|rencana|mau|akan|bakal|i am|i'm|im|i will|we are) ){0,4}(?:berangkat|terbang|budal|mangkat|leave|leaving|fly|flying|depart|departing)(?: (?:ke|to) [\\p{L} ]{3,24}?)? (?:${LATER})(?: (?:kak|min|nih|ya|insyaallah|yeay|akhirnya|bismillah|doain|hehe))* $`,
  'u',
)

/** Whether somebody plainly tells of a journey that is days away, and says nothing beside: "berangkat minggu depan". Pure. */
export function plansToLeave(text: string): boolean {
  return PLANNED.test(spokenWords(text))
}

/** When it is that somebody leaves, after they told that they do: "flight in 2 hours". Pure. */
export function tellsWhenLeaving(text: string): boolean {
  const words = spokenWords(text)
  return SOON.test(words) && !NOT_NOW.test(words)
}

const ON_THE_WAY = saying(
  '(?:bandara|airport|terminal|stasiun|pelabuhan|perbatasan|border|transit|otw|menuju|perjalanan|imigrasi|immigration|station|port|harbour|(?:di|naik|numpak|nang|neng|in|on) ~1 (?:mobil|bus|bis|van|travel|kereta|kapal|taksi|car|train|boat|taxi|bus)|on (?:the|my) way)',
)
const IS_OVER = saying(
  '(?:pulang|balik|mulih|kerja|bekerja|working|work|job|dideportasi|deported|besok|lusa|nanti|kemarin|tomorrow|yesterday|home)',
)

/** Whether words tell that somebody is at a gate or in a vehicle now, and neither works there nor goes home. Pure. */
export function isOnTheWay(text: string): boolean {
  const words = spokenWords(text)
  return ON_THE_WAY.test(words) && !IS_OVER.test(words)
}

const WHO_FETCHES =
  '(?:dia|mereka|mrk|agen|agennya|agene|sponsor|sponsornya|calo|calonya|sopir|sopirnya|supir|supirnya|supire|orangnya|wonge|mobil|mobilnya|mobile|jemputan|jemputannya|penjemput|penjemputnya|travel|travelnya|they|he|she|agent|driver|car)'
const FETCHES =
  '(?:jemput|njemput|menjemput|ngejemput|jemputnya|mapag|methuk|dateng|datang|dtg|teka|teko|sampai|sampe|nyampe|otw|pick me up|picks me up|picking me up|picking us up|coming|arrives?|here|outside)'
const IN_A_MINUTE =
  '(?:bentar|sebentar|bntr|sedhela|sakedap|sakeudap|menit|sejam|otw|sekarang|skrg|saiki|ayeuna|(?:di|nang|neng|ning) (?:depan|luar|bawah|jalan|ngarep)|soon|now|minutes?|mins?|hour|outside|here)'
const PICKED_UP_NOW = saying(
  [
    `${WHO_FETCHES} ~3 ${FETCHES} ~3 ${IN_A_MINUTE}`,
    `${IN_A_MINUTE} ~3 ${WHO_FETCHES} ~1 ${FETCHES}`,
    `(?:dijemput|dipapag|dipethuk|picked up) ~2 ${IN_A_MINUTE}|${IN_A_MINUTE} ~2 (?:aku|saya|gue|gw)? ?(?:dijemput|dipapag|jemputan)`,
    `${WHO_FETCHES} ~1 (?:udah|sudah|wis|already|is|are) ~1 (?:(?:di|nang|neng|ning) (?:depan|luar|bawah|jalan|ngarep)|outside|here)`,
  ].join('|'),
)
const NOT_PICKED_UP = saying(
  '(?:kalau|kalo|klo|nek|if|besok|lusa|sesuk|tomorrow|minggu|tidak|tdk|ga|gak|gk|nggak|ora|not|belum|pulang|mulih|polisi|police|paket|barang|ibu|bapak|suami|istri|mama|ayah|keluarga|my (?:mother|father|family|husband|wife|brother|sister))',
)

/** Whether few words tell that whoever recruits fetches them within the hour. Pure. */
export function isPickedUpNow(text: string): boolean {
  const words = spokenWords(text)
  return PICKED_UP_NOW.test(words) && !NOT_PICKED_UP.test(words)
}

const ABOARD = saying(
  [
    '(?:udah|sudah|udh|sdh|dah|wis|wes|tos|baru|barusan|already|just|is|has|lagi) ~2 (?:(?:di|naik|numpak|dalam|nang|neng|on|in) ~1 (?:pesawat|kapal|plane|boat|flight|ship|feri|ferry|bus)|boarding|boarded|terbang|take off|taken off|flown|left|berangkat|mangkat|budhal|budal)',
    "(?:he's|she's|hes|shes) ~1 (?:on|in) ~1 (?:plane|flight|boat|ship)|pesawatnya ~2 (?:udah|sudah|wis) ~1 (?:terbang|berangkat)",
  ].join('|'),
)
const NOT_ABOARD = saying(
  '(?:belum|blm|durung|acan|not yet|kalau|kalo|if|mau|besok|batal|ga jadi|gak jadi|turun)',
)

/** Whether words tell that somebody is on the plane or boat, or gone. Pure. */
export function isAboard(text: string): boolean {
  const words = spokenWords(text)
  return ABOARD.test(words) && !NOT_ABOARD.test(words)
}
