import { NOT_YET } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

/** What few words tell so that somebody can be found: the end of the name of what is answered. */
export type Detail = 'number' | 'number-of-others' | 'name' | 'place' | 'ship'

const LONG_NUMBER = /\+?\d(?:[ .()-]{0,2}\d){6,14}(?!\d)/u
const MAP_LINK =
  /(?:maps\.app\.goo\.gl|goo\.gl\/maps|google\.[a-z.]{2,6}\/maps|maps\.google|waze\.com|maps\.apple)|-?\d{1,3}\.\d{4,}\s?,\s?-?\d{1,3}\.\d{4,}/iu
/** A number is called so, or begins as one that is dialled: 30.000.000 is none. */
const NUMBER_WORD = saying(
  '(?:nomor|nomer|nombor|nmr|nomorku|nomerku|nomorq|nomornya|nomernya|no|wa|wanya|waku|whatsapp|hp|hpku|hpnya|telp|telpon|telepon|tlp|number|phone|mobile|line)',
)
const DIALLED = /^(?:\+|0|62|60|855|966|971)/
const OF_MONEY = saying(
  '(?:rp|rupiah|juta|jt|ribu|rb|uang|duit|tebusan|utang|hutang|gaji|harga|rekening|rek|norek|nik|ktp|bank|bca|bri|bni|mandiri|dana|ovo|gopay|ransom|money|account|debt)',
)
/** Those who brought them there, hold them or ask for money. */
const OFFENDER = saying(
  "(?:agen|agennya|agenku|agene|agensi|agensinya|calo|calonya|sponsor|sponsornya|perekrut|perekrutnya|majikan|majikanku|majikannya|bos|bosku|bosnya|boss|mandor|mandornya|leader|penculik|penculiknya|penyekap|pelaku|pelakunya|penipu|penipunya|pemeras|pemerasnya|mereka|agent|agency|recruiter|recruiter's|agent's|employer|employer's|boss's|captors?|kidnappers?|scammers?|blackmailer|(?:yang|yg|sing|who|orang yang) ~1 (?:ngajak|ngajakin|mengajak|nawarin|nawari|menawarkan|jemput|menjemput|bawa|membawa|nahan|menahan|nyekap|nyulik|menculik|ngancam|mengancam|meras|memeras|nagih|menagih|nelpon|nelepon|minta|offered|recruited|took|holds?|threatens?|threatened))",
)
/** Whose number it is told to be: that of who writes, or of who is with them. */
const OWN_NUMBER = saying(
  '(?:saya|sy|aku|ak|gw|gue|gua|kulo|abdi|kami|nomorku|nomerku|nomorq|hpku|waku|my|mine|our)',
)
const NAME = saying(
  "(?:nama|jeneng|ngaran|asma) (?:lengkap ~1 )?(?:saya|sy|aku|ku|gw|gue|gua|kulo|abdi|dia|doi|nya|korban|korbannya|istri|suami|anak|adik|kakak|teman|temen|lengkap|lengkapnya|sesuai)|namaku|namanya|jenengku|jenenge|(?:my|her|his|their|full) (?:full )?name(?: is|'s)?|(?:name|named|called) is",
)
const NUMBERED = '(?:(?:nomor|nomer|no|number|nr|ke) )?(?:[a-z]?\\d{1,5}[a-z]?)'
const ROOM = saying(
  `(?:kamar|kmr|kamarku|kamarnya|lantai|lt|gedung|gedungnya|blok|block|unit|building|bldg|room|floor|tower|apartemen|apartment|flat|villa|rumah|house|mess|asrama|jalan|jl|jln|street) ${NUMBERED}|(?:blok|block|gedung|building|tower) [a-z](?= )|(?:plat|pelat|nopol|plate)(?:nya| nomor| number)? [^ ]+ [^ ]+`,
)
const LEAD =
  "(?:(?:aku|saya|sy|gw|kami|kita|dia|mereka|posisi|posisinya|posisiku|ini|itu|lagi|sekarang|skrg|di|in|at|the|is|are|i am|i'm|im|we are|we're|she is|she's|he is|he's|they are|it's|it is) ){0,4}"
/** Said first, or hardly anything before it. */
const ADDRESS = new RegExp(
  `^ ${LEAD}(?:alamat|alamatnya|alamatku|alamate|address|lokasi|lokasinya|lokasiku|location|daerah|daerahnya|distrik|district|kawasan|kecamatan|kelurahan|desa|komplek|kompleks|perumahan|jalan|jl|jln|gang|area|dekat|deket|seberang|sebelah|near|next to|close to)(?= )`,
)
const SHIP = saying(
  '(?:nama ~1 (?:kapal|kapalnya|kapale)|(?:kapal|kapalnya|kapale|kapalku|ship|vessel|boat) ~4 (?:namanya|nama|bernama|name|named|called|bendera|berbendera|flag|imo|\\d{2,4})|(?:km|kmp|fv|mv|kapal) [^ ]+ (?:[^ ]+ ){0,3}\\d{1,4})',
)
/** What is asked, denied or not known is no detail. */
const TELLS_ELSE = saying(
  `(?:${NOT_YET}|no ~1 (?:signal|idea)|bukan|mati|off|lupa|forgot|apa|apakah|gimana|gmn|berapa|brp|mana|kapan|siapa|what|how|which|where|when|who|should|kalau|kalo|klo|if|takut|tolong|mau|disuruh|dipaksa|minta|kabur|lari|loncat|run|jump|escape)`,
)
const MOST_WORDS = 16

/**
 * What few words tell after a danger so that somebody can be found or called: a number, a name, a room or address, a ship.
 * Null where they tell, ask or deny anything else. Pure.
 * @param atSea they told before that it is on a ship
 * @param ofStrangers of what is threatened or asked by strangers: a number of nobody named is the stranger's
 */
export function detailIn(text: string, atSea: boolean, ofStrangers: boolean): Detail | null {
  if (MAP_LINK.test(text)) return 'place'
  if (text.includes('?') || text.includes('@') || /https?:/iu.test(text)) return null
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return null
  const number = numberIn(text)
  const offender = OFFENDER.test(words)
  if (number !== null && !OF_MONEY.test(words)) {
    const others = offender || (ofStrangers && !OWN_NUMBER.test(words))
    if (others || !TELLS_ELSE.test(words)) return others ? 'number-of-others' : 'number'
  }
  if (TELLS_ELSE.test(words)) return null
  if (SHIP.test(words) && (atSea || words.includes(' kapal') || / (?:ship|vessel) /.test(words)))
    return 'ship'
  if (ROOM.test(words) || ADDRESS.test(words)) return 'place'
  if (NAME.test(words)) return atSea && /\d/.test(words) ? 'ship' : 'name'
  return null
}

function numberIn(text: string): string | null {
  const found = LONG_NUMBER.exec(text)?.[0]
  if (!found) return null
  const isDialled = DIALLED.test(found.replaceAll(/[^\d+]/gu, ''))
  return isDialled || NUMBER_WORD.test(spokenWords(text)) ? found : null
}

/** The number in a text where its country is plain: one that is dialled at home may be of any country. Pure. */
export function internationalIn(text: string): string | null {
  const number = numberIn(text)
  return number !== null && INTERNATIONAL.test(number.replaceAll(/[^\d+]/gu, '')) ? number : null
}

const INTERNATIONAL = /^(?:\+|00|62|08)/
