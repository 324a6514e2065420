import type { ToldPlace } from '../place/named-places.ts'
import { ownPlace } from '../place/told-place.ts'
import { saying, spokenWords } from '../text/said.ts'
import type { Entities } from '../types.ts'

const WHEN =
  '(?:mau|akan|arep|bade|meh|bakal|nak|hendak|disuruh|dipaksa|besok|bsk|lusa|sesuk|esok|nanti|ntar|malam|sore|subuh|pagi|minggu|tomorrow|tonight|will|going)'
const TAKEN =
  '(?:dibawa|digawa|dibawak|dicandak|dipindah|dipindahin|dipindahkan|dipindahke|pindah|dikirim|dikirimno|dioper|diangkut|diantar|diterbangkan|diterbangin|diseberangkan|diberangkatkan|diberangkatin|taken|moved|transferred|sent|brought|flown)'
const TO = '(?:ke|kat|menyang|nang|neng|ning|ka|to|into|over)'
const MOVED = saying(
  `${WHEN} ~2 ${TAKEN} ~2 ${TO}|${TAKEN} ~1 ${TO} [^ ]+ ~2 ${WHEN}|(?:take|takes|taking|move|moves|moving|send|sends|sending|transfer|transferring|bring|bringing) (?:me|us) ~2 ${TO}`,
)
/** Where nobody is taken against their will: home, and to those who help. */
const TO_HELP = saying(
  `(?:pulang|dipulangkan|balik|${TO} ~1 (?:indonesia|indo|rumah sakit|hospital|klinik|dokter|polisi|police|kbri|kjri|kedutaan|embassy|shelter|rumah|home|kampung))`,
)
const PAPERS_GONE = saying(
  '(?:paspor|pasporku|pasport|passport|dokumen|dokumenku|documents?|papers) ~3 (?:diambil|ditahan|dipegang|disita|dirampas|dikumpulin|dikumpulkan|dibawa|pegang|ambil|tahan|taken|held|kept|confiscated)|(?:diambil|ditahan|disita|dirampas) (?:paspor|pasporku|pasport|passport)|(?:paspor|pasporku|pasport|passport|dokumen) (?:(?:ada|masih|di|sama|ama|with) ){0,2}(?:kapten|nahkoda|majikan|bos|bosku|mandor|agen(?! (?:travel|perjalanan|visa))|juragan|tekong|captain|boss|employer|agent)|(?:ambil|ngambil|pegang|megang|tahan|nahan|sita|nyita|took|take|hold|holds|keep|keeps|kept|have|has|confiscate|confiscates|confiscated|seized|seizes|withholds|withheld) ~3 (?:paspor|pasporku|pasport|passport|passports|dokumen|documents?)',
)

/** "Mau pindah ke Taiwan lewat agen yang sama": a new job that they look for themselves. */
const OWN_PLAN = new RegExp(
  saying(
    '(?:mau|pengen|pengin|pingin|ingin|rencana|niat|akan|bade|arep|nak|hendak) ~1 pindah ~1 (?:kerja )?(?:ke|kat|nang|neng|ka) [^ ]+ ~2 (?:lewat|lwt|liwat|melalui|pakai|pake|via|bayar|mbayar|biaya|potong|kerja|cari|ganti|proses)',
  ).source,
  'g',
)

/** Whether somebody tells that others are about to take them on to another place. Pure. */
export function isToBeMovedOn(text: string): boolean {
  const words = spokenWords(text).replaceAll(OWN_PLAN, '')
  return MOVED.test(words) && !TO_HELP.test(words)
}

/**
 * Where abroad somebody is who tells that they are about to be taken on from there: it is no departure from home, and only
 * those who help in that country can reach them. Null where they do not say both. Pure.
 */
export function movedOnFrom(text: string, entities: Pick<Entities, 'destinations'>): ToldPlace | null {
  return isToBeMovedOn(text) ? ownPlace(text, entities) : null
}

/** "I have my passport" */
const KEEPS_THEM = saying(
  "(?:i|we|i've|saya|aku|sy|gw|gue|gua|kami|kita) (?:(?:still|selalu|masih|yang|yg|tetap|always) ){0,2}(?:have|hold|keep|kept|pegang|megang|simpan|got)|(?:sendiri|myself|ourselves|dewe|sorangan)",
)

const SOLD =
  /^ (?:(?:aku|saya|sy|aq|ak|kami|kita|gw|gue|i|we|was|were|been|tolong|kak|sudah|udah|udh|dah|wis|uda) )*(?:dijual|didol|diperjualbelikan|sold) (?:(?:oleh|sama|karo|ke|kat|to|by|agen|bos|majikan|sponsor|teman|temen|perusahaan|company|agent|boss|lain|lagi|again|kak|tolong|help) )*$/

/** Whether few words tell that who writes was sold: nothing else is named that could be. Pure. */
export function isSold(text: string): boolean {
  return SOLD.test(spokenWords(text))
}

/** Whether others have the papers of who writes. Pure. */
export function arePapersGone(text: string): boolean {
  const words = spokenWords(text)
  return PAPERS_GONE.test(words) && !KEEPS_THEM.test(words)
}
