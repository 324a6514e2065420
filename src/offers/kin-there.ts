import { saying, spokenWords } from './said.ts'
import type { Danger, DangerKind } from './types.ts'
import { namesSomebody } from './whose-danger.ts'

const GONE =
  '(?:sudah|udah|udh|uda|dah|wis|wes|tos|geus|already|lagi|masih|still|now|sekarang|skrg|skrng|saiki|kemarin|wingi) ~2'
const PLACE = '(?:di sana|disana|dsana|di sono|nang kono|neng kono|di ditu|over there|there)'
const IS_THERE = saying(
  [
    `${GONE} ${PLACE}|${PLACE} ~2 (?:sudah|udah|udh|uda|sekarang|skrg|skrng|saiki|\\d+ (?:hari|minggu|bulan|tahun|days|weeks|months)|already|now)`,
    `${GONE} (?:berangkat|brangkat|mangkat|budhal|terbang|diberangkatkan|left|flown|gone)`,
    '(?:berangkat|brangkat|mangkat|budhal|terbang|left|went) ~1 (?:kemarin|wingi|kamari|semalam|semalem|tadi|minggu lalu|bulan lalu|yesterday|last (?:week|month|night))',
    `${PLACE} ~2 (?:hp|hpnya|hape|hapenya|paspor|paspornya|phone|passport|dia|he|she|her|his)`,
  ].join('|'),
)
/** Whom it went well for is named to speak for the offer; who will go has not gone; many of the village are nobody's own. */
const NOT_TOLD_OF = saying(
  'aman|aman2|sukses|berhasil|enak|betah|nawarin|ngajak|ngajakin|ajak|rekomen|rekomendasi|banyak|akeh|sekelas|fine|safe|happy|invited|offered|recommended|belum|blm|durung|acan|not yet|kalau|kalo|klo|kl|nek|lamun|if|pulang|balik|mulih|home',
)

/** Whether few words tell that somebody of theirs is where the offer leads to already, and not that it went well. Pure. */
export function tellsOfKinThere(text: string): boolean {
  const words = spokenWords(text)
  return namesSomebody(words) && IS_THERE.test(words) && !NOT_TOLD_OF.test(words)
}

const NOT = '(?:tidak|tdk|ga|gak|gk|nggak|ngga|engga|ndak|ora|ra|teu|cannot|cant|not)'
const SILENT = saying(
  [
    `${NOT} ~1 (?:bisa|iso|tiasa|dapat|be) ~1 (?:dihubungi|dihubungin|dikontak|ditelpon|ditelepon|ditelfon|reached|contacted)|${NOT} ~1 (?:reach|contact) (?:him|her|them)`,
    `${NOT} ~1 (?:aktif|balas|bales|dibalas|dibales|angkat|diangkat|respon|active|answering|replying|answer|reply)`,
    `${NOT} ~1 ada ~1 kabar|hilang kontak|lost contact|no news`,
    '(?:hp|hpnya|hape|hapenya|nomor|nomornya|nomer|nomernya|wa|phone|number) ~2 (?:mati|off|dimatikan|dimatiin|dead|switched off)',
  ].join('|'),
)
const KEPT = saying(
  [
    '(?:hp|hpnya|hape|hapenya|handphone|handphonenya|ponsel|phone|phones) ~2 (?:disita|dikumpulin|dikumpulkan|dikumpul|diambil|dipegang|ditahan|taken|confiscated)|(?:took|take|keep) ~2 phones?',
    `${NOT} ~1 (?:boleh|bisa|iso|entuk|dikasih|allowed) ~2 (?:keluar|kluar|metu|kaluar|pulang|balik|mulih|leave|out|home)`,
    'dikunci|dikurung|disekap|dijaga|locked|guarded',
  ].join('|'),
)
const PAPERS = saying(
  '(?:paspor|paspornya|passport|dokumen|dokumennya) ~2 (?:disita|diambil|dipegang|ditahan|dikumpulin|taken|kept|held|confiscated)',
)
const OF_LATER = saying('katanya|ktnya|jare|jarene|cenah|nanti|mengko|kalau|kalo|klo|they say|will|would|if')

/**
 * What a text tells of somebody who is where the offer leads to: no news of them, or how they are kept. Pure.
 * @returns null where it tells neither
 */
export function dangerOfKin(text: string): DangerKind | null {
  const words = spokenWords(text)
  if (OF_LATER.test(words)) return null
  if (KEPT.test(words)) return 'trapped'
  if (PAPERS.test(words)) return 'documents_held'
  return SILENT.test(words) ? 'missing' : null
}

/** Circumstances that are told with a danger of that kind: whose phone was taken cannot call. Pure. */
export function circumstancesOfKin(kind: DangerKind): Danger['circumstances'] {
  return kind === 'trapped' ? ['guarded'] : []
}

const WAITS = saying(
  `(?:penampungan|mess|asrama|blk|lpk|kontrakan|hotel|shelter|dorm|transit|ditampung|diinapkan|nginep|menginap)|(?:ke|di|nang|neng|to|in) [^ ]+ ~1 (?:dulu|sik|heula|first)|(?:masih|msh|isih|still) ~2 (?:di|in)`,
)

/** Whether few words tell that somebody who left is kept waiting on the way, or goes by another place first. Pure. */
export function waitsOnTheWay(text: string): boolean {
  return WAITS.test(spokenWords(text))
}
