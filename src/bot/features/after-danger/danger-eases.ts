import { ARRIVED, BY_NOW, LETS_KNOW, NOT, NOT_YET } from '../../../offers/text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'
import type { Circumstance, DangerKind } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { isClose, wantsToDie } from './despair.ts'
import { contactsNow, sayInDanger } from './still-here.ts'

const AT = '(?:di|nang|neng|ning|ing|ndek|sama|bareng|ke|at|in|with|to)'
const NEAR_KIN =
  "(?:(?:rumah|rumahe|omah|omahe|imah|kos|kosan|kontrakan|tempat|house|place) )?(?:pakde|pakdhe|pakdheku|pakdeku|bude|budhe|budeku|paklik|pakle|bulik|bule|lik|uwak|eyang|simbah|simbok|nini|aki|mertua|sepupu|sepupuku|ponakan|makcik|pakcik|mak|nenekku|mbahku|bibiku|pamanku|tanteku|omku|abang|abangku|teteh|dulur|dulurku|kancaku|koncoku|kawanku|tetanggaku|bos baru|ibu|ibuku|mama|mamak|mamaku|emak|bapak|ayah|nenek|kakek|mbah|om|tante|paman|bibi|kakak|kakakku|adik|saudara|sodara|keluarga|teman|temen|temenku|temanku|kanca|konco|kawan|tetangga|ortu|orang tua|guru|my (?:mom|mother|parents|dad|aunt|uncle|friend|friends|sister|brother|family|grandmother|neighbou?r)(?:'s)?|a friend|friends|family)"
/** What is given or told goes to them, and nobody with it: "udah bayar ke bapak", "udah bilang ke ibu". */
const GIVEN = `(?:${LETS_KNOW}|bayar|mbayar|membayar|dibayar|bayarin|dibayarin|kasih|ngasih|dikasih|kasi|beri|memberi|diberi|kirim|ngirim|dikirim|transfer|tf|setor|serahin|diserahin|diserahkan|nyerahin|masuk|lunas|minta|diminta|dijual|dibeli|bilang|ngomong|cerita|crita|curhat|lapor|ngadu|telpon|nelpon|telfon|chat|wa|kabarin|ngabarin|ngabari|paid|given|sent|sold|told|talked|spoke)`
const HOME =
  '(?:rumah|omah|imah|kampung|home)(?= $| (?:kak|min|ya|kok|skrg|sekarang|lagi|aman|sendiri|now|bot) )'
const HOSPITAL =
  '(?:rumah sakit|rumahsakit|rs|rsud|ugd|igd|puskesmas|klinik|the hospital|hospital|a hospital|clinic|emergency room)'
/** Those who keep who came to them. */
const KEEPERS =
  '(?:kbri|kjri|kdei|kedutaan|konsulat|shelter|selter|rumah aman|polisi|polis|kantor polisi|balai polis|embassy|consulate|police|police station|safe house)'
const THERE =
  '(?:sana|situ|dalam|rumah itu|tempat itu|kono|mess|apartemen|penampungan|compound|there|that place|the house)'
const AT_HOSPITAL = saying(`${BY_NOW} ~2 ${AT} ${HOSPITAL}|(?:at|in) ${HOSPITAL} now`)
const IS_AWAY = saying(
  [
    `${BY_NOW} (?:(?!${GIVEN} )[^ ]+ ){0,3}?${AT} ~1 (?:${NEAR_KIN}|${HOME})`,
    `(?:at|with) ${NEAR_KIN} ~1 now|${BY_NOW} (?:pulang|sampe rumah|sampai rumah|home)(?= $| (?:kak|min|ya|kok|bot|alhamdulillah|alhamdulilah|syukur|syukurlah) )`,
    `${BY_NOW} ~1 (?:keluar|kaluar|metu|lolos|kabur|lepas|bebas|pergi|pindah|out|away) ~1 (?:dari|saka|ti|teka|from|of) ~1 ${THERE}`,
    '(?:i|we) ~1 (?:got|am|are|escaped|made it) ~1 (?:out|away)(?: (?:of|from) .*)?(?= $)',
    `(?:she|he|they|she's|he's|they're) ~1 (?:got out|is out|are out|out now|escaped|got away|ran away|made it out)`,
    `${BY_NOW} (?:metu|keluar|kaluar|lolos|lepas|bebas|out|free)(?= $| (?:kak|min|ya|kok|bot|wis|wes|udah|sudah|dah|alhamdulillah) )`,
    `${BY_NOW} ~1 (?:lolos|dijemput|dibebasin|dilepasin|dilepas|ditolong)(?= $| (?:kak|min|ya|kok|bot|sama|oleh|polisi|kbri|keluarga) )`,
  ].join('|'),
)
/** "Udah aman di KBRI" ends it; "udah di KJRI" is on the way there. */
const WITH_KEEPERS = saying(
  [
    `${BY_NOW} ~3 ${AT} ~1 (?:the )?${KEEPERS}|(?:at|with) (?:the )?${KEEPERS} ~1 now`,
    `${BY_NOW} ~2 ${ARRIVED} ~1 ${KEEPERS}`,
    `(?:i|we|i've|we've|aku|saya|kami) ~1 ${ARRIVED} ~1 ${KEEPERS}`,
  ].join('|'),
)
const ALL_OVER = saying('(?:aman|selamat|slamet|bebas|dibebaskan|safe|free|rescued)')
const THEY =
  '(?:orangnya|orange|orang2nya|orang itu|dia|dianya|mereka|pelaku|pelakunya|penjaga|penjaganya|suami|suamiku|bos|bosku|majikan|preman|premannya|dheweke|deweke|he|they|the man|the men)'
const GONE = '(?:pergi|lunga|minggat|cabut|pulang|kabur|ngilang|balik|indit|lungo|gone|left)'
const THEY_ARE_GONE = saying(
  `${THEY} ~1 ${BY_NOW} ~1 ${GONE}|${BY_NOW} ~1 ${GONE} ~1 ${THEY}|(?:he's|they're|hes|theyre|he is|they are|he has|they have) ~1 (?:gone|left)|${THEY} ~1 (?:left|gone)|(?:udah|sudah|wis) ${NOT} ~1 (?:ada|ono) (?:orangnya|lagi|siapa siapa|di sini|disini)`,
)
const ONLY_GONE = new RegExp(`^${saying(`${BY_NOW} ${GONE}(?: (?:kak|min|kok|bot|ya))?`).source} $`)

/** Who is not there yet, only may be, or is there against their will. */
const NOT_SO = saying(
  `(?:${NOT_YET}|kalau|kalo|klo|kalu|if|nanti|mau|pengen|ingin|arep|want|tapi|tp|but|takut|wedi|disekap|dikunci|dipukul|dipukuli|ditahan|locked|tolong|help|mati|die|bunuh|hilang|missing|lari|dikejar|ngejar)`,
)
/** "Dia udah ga ada di sini" holds a "not" that says they are gone. */
const NOBODY_LEFT = saying(
  `(?:udah|sudah|wis) ${NOT} ~1 (?:ada|ono) (?:orangnya|lagi|siapa siapa|di sini|disini)`,
)
const MOST_WORDS = 12

/** What grows easier: they are in a hospital, with their own people or out of it, or whoever hurts them went away. */
export type Easing = 'hospital' | 'away' | 'gone'

/** What few words tell has grown easier in a danger, or null. Pure. */
export function easesDanger(text: string): Easing | null {
  const words = spokenWords(text)
  if (text.includes('?') || countSpoken(words) > MOST_WORDS) return null
  if (NOBODY_LEFT.test(words)) return 'gone'
  if (NOT_SO.test(words)) return null
  if (AT_HOSPITAL.test(words)) return 'hospital'
  if (IS_AWAY.test(words) || (WITH_KEEPERS.test(words) && !ALL_OVER.test(words))) return 'away'
  return THEY_ARE_GONE.test(words) || ONLY_GONE.test(words) ? 'gone' : null
}

/** In these nobody hurts them who could come or leave: "they have left" tells of who is in danger. */
export const OF_NO_ATTACKER: readonly DangerKind[] = ['self_harm', 'missing', 'medical']
/** What is over once they are cared for, or away. */
const CARED_FOR: readonly Circumstance[] = ['injured', 'very_sick', 'in_labour', 'overboard']
const LEFT_BEHIND: readonly Circumstance[] = ['guarded', 'to_be_sold', 'to_border', 'sinking']

/**
 * Good news in the midst of a danger is heard as such, and told what is left to do; the danger stays known, for it may come
 * back. @returns whether it was that
 */
export function answersEasing(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  const easing = easesDanger(text)
  // Who stood at an edge or took something may take leave with such words.
  if (
    easing === null ||
    isClose(danger) ||
    (easing !== 'hospital' && danger.circumstances.includes('harmed'))
  )
    return false
  const of = easing === 'gone' && isOfWhoLeft(danger) ? null : easing
  if (of === null) return false
  const over = of === 'hospital' ? CARED_FOR : of === 'away' ? [...LEFT_BEHIND, ...CARED_FOR] : []
  const circumstances = danger.circumstances.filter(one => !over.includes(one))
  const now = { ...danger, circumstances, departing: of === 'away' ? false : danger.departing }
  const end = of !== 'gone' && wantsToDie(danger) ? '-self-harm' : danger.whose === 'others' ? '-other' : ''
  const key = `danger-eased-${of}${end}`
  sayInDanger(turn, now, key, contactsNow(turn, now, false))
  return true
}

function isOfWhoLeft({ kind, also, whose, departing }: AnsweredDanger): boolean {
  return OF_NO_ATTACKER.includes(kind) || also.includes('missing') || whose === 'others' || departing
}

const OWED =
  '(?:gaji|gajinya|gajiku|upah|paspor|paspornya|pasporku|ijazah|ijazahnya|dokumen|uang|uangnya|salary|wages|passport|documents|papers|money)'
const GIVEN_BACK =
  '(?:dibayar|dibayarin|dikasih|dikasi|dibalikin|dikembalikan|dikembaliin|dilunasi|cair|keluar|turun|paid|returned|given back|got (?:it|them) back)'
const SOLVED = saying(
  `${BY_NOW} ~1 ${GIVEN_BACK} ~2 ${OWED}|${OWED} ~2 ${BY_NOW} ~1 ${GIVEN_BACK}|${NOT} jadi (?:deh|dah|kok|lagi|kak|min|ah)|(?:udah|sudah|wis) (?:beres|kelar|selesai masalahnya)`,
)
const CAME_TO_NOTHING = / (?:ga|gak|gk|nggak|ngga|tidak|ora) (?=jadi )/
/** Who wants the money of a job gives none back: kinds in which what was withheld is all that holds them. */
const OF_WHAT_IS_OWED: readonly DangerKind[] = ['documents_held', 'debt_bondage', 'trapped', 'unclear']

/** What was withheld was given back, or it came to nothing: it is heard, and what to make sure of. @returns whether it was that */
export function answersSolved(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  const words = spokenWords(text)
  if (wantsToDie(danger) || !OF_WHAT_IS_OWED.includes(danger.kind) || text.includes('?')) return false
  if (
    countSpoken(words) > MOST_WORDS ||
    NOT_SO.test(words.replace(CAME_TO_NOTHING, ' ')) ||
    !SOLVED.test(words)
  )
    return false
  sayInDanger(turn, danger, 'danger-eased-solved', contactsNow(turn, danger, false))
  return true
}

const LAUGHS = /^\W*(?:(?:he|ha|hi|wk|xi|kw|lol|ok|oke|ya|iya|kak|min)+\W*){1,4}$/iu
const LAUGHTER = /(?:hehe|haha|hihi|wkwk|kwkw|xixi|lol)/iu

/** Laughter alone says neither that it is over nor that it is not: both are asked. @returns whether it was that */
export function answersLaughter(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  if (wantsToDie(danger) || text.length > LONGEST_LAUGHTER || !LAUGHTER.test(text) || !LAUGHS.test(text))
    return false
  sayInDanger(turn, danger, 'danger-laughs', contactsNow(turn, danger, false))
  return true
}

const LONGEST_LAUGHTER = 24
