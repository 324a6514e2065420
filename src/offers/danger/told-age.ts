import { countSpoken, saying, spokenWords } from '../text/said.ts'
import { namesSomebody, withThem } from '../text/somebody.ts'
import { falseAge } from './false-age.ts'

const UNDER_18 = '(?:1[0-7]|[5-9])'
const TEENS =
  '(?:sepuluh|sebelas|(?:dua|tiga|empat|lima|enam|tujuh|rolas|telu|papat|limo|nem|pitu) ?(?:belas|las)|(?:thir|four|fif|six|seven)teen|eleven|twelve|ten)'
const AGE = '(?:umur|umurku|umurnya|umure|umurne|umuré|usia|usiaku|usianya|yuswa|age|aged)'
const YEARS = '(?:tahun|thn|th|taun|yo|years old|yrs|year old|years)'
/** An age under 18, said as one. */
export const CHILD_AGE = `${AGE} ~3 (?:${UNDER_18}|${TEENS})|(?:${UNDER_18}|${TEENS}) ${YEARS}`
/** The class of a school, in which nobody is grown up. */
const GRADE = '(?:kelas|kls) (?:[1-9]|1[0-2])'
const SAYS_AGE = saying(
  [
    CHILD_AGE,
    `(?:asli|asline|aslinya|sebenarnya|sebenernya|sebenere|sakjane|really|actually) ~1 (?:${UNDER_18}|${TEENS})`,
    `(?:i'm|im|i am|she's|he's|shes|hes|she is|he is) ~1 (?:${UNDER_18}|${TEENS})`,
    `(?:masih|msh|isih|still|kelas|kls|sekolah) ~2 (?:sd|smp|sma|smk|mts|sekolah|sakola|pelajar|school)`,
    `(?:saya|aku|sy|gw|gue|gua|dia|anaknya|adikku|anakku|masih|msh|baru|isih) ~1 ${GRADE}|(?<=^ )${GRADE}(?= $)`,
    '(?:belum|blm|under|dibawah|bawah|not yet) ~1 (?:18|umur|usia|eighteen)',
  ].join('|'),
)
/** How long something lasts, or how long ago it was, is no age. */
const NO_AGE = saying(
  '(?:kerja|bekerja|kontrak|selama|sejak|sudah|udah|udh|dulu|lalu|ago|for|since|worked|contract|gaji|juta|jt|orang|hari|bulan|minggu|jam|people|days)',
)
/** Only a number, with no more than whom it is of. */
const AN_AGE = saying(
  `(?:(?:saya|aku|sy|gw|gue|gua|kulo|abdi|dia|anaknya|masih|baru|just|only|kak|min|cewe|cewek|cowo|cowok|perempuan|laki laki|gadis|girl|boy|im|i'm|female|male) ){0,3}(?:[89]|1[0-7]|${TEENS})(?= $)`,
)
const ONLY_AGE = new RegExp(`^${AN_AGE.source}`)
const MOST_WORDS = 12

/** Whoever did it may be young as well. */
const OF_OFFENDER = saying('(?:pelaku|pelakunya|pelakune|perpetrator|offender|abuser)')

/** Whether few words tell that somebody is under 18; after a danger a number alone does. Pure. */
export function tellsOfChild(text: string): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS || OF_OFFENDER.test(words)) return false
  if (ONLY_AGE.test(words)) return true
  return SAYS_AGE.test(words) && !NO_AGE.test(words)
}

const OVER_18 = '(?:1[89]|[2-6]\\d)'
const SAYS_ADULT = saying(
  `${AGE} ~3 ${OVER_18}|${OVER_18} ${YEARS}|(?:i'm|im|i am|she's|he's|shes|hes|she is|he is) ~1 ${OVER_18}(?= $)|(?:udah|sudah|already) (?:dewasa|an adult)`,
)

/** "Anak sy umur 24 mau kerja" tells an age, whatever else is told of work. */
const AGED_ADULT = saying(`them ~1 ${AGE} ~1 ${OVER_18}`)

/** Whether a text tells the age of somebody grown up, and of no child. Pure. */
export function tellsOfAdult(text: string): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_OF_A_STORY || falseAge(text) !== null) return false
  if (NOT_OF_OWN.test(words) && !AGED_ADULT.test(withThem(words))) return false
  return SAYS_ADULT.test(words) && !SAYS_AGE.test(words)
}

const OWN_AGE = saying(
  `(?:umurku|usiaku|(?:saya|aku|sy|gw|gue|gua|kulo|abdi) ~1 (?:umur|usia|masih|baru|isih)|(?:i'm|im|i am)) ~1 (?:${UNDER_18}|${TEENS})|(?:saya|aku|sy|gw|gue|gua) (?:${UNDER_18}|${TEENS})(?= $| ${YEARS}| (?:mau|mw|arep|disuruh|dipaksa|dinikahin|dinikahkan|dikawinin|dikawinkan|dijodohin|dijodohkan|perempuan|cewek|cowok|kelas|kls|dari|di|diancam|diancem|diperas|difoto|divideo|dimintain|takut|tolong|pacar|pacarku|ada ~1 (?:yang|cowok|cowo|orang|om|akun)) )|(?:saya|aku|sy|gw|gue|gua) (?:cewek|cewe|cowok|cowo|perempuan|gadis|anak) ~1 (?:${UNDER_18}|${TEENS}) ${YEARS}|(?:saya|aku|sy|gw|gue|gua|i'm|im) ~1 (?:masih|msh|still) ~2 (?:sd|smp|mts|sma|smk|school)|(?:saya|aku|sy|gw|gue|gua) ~2 ${GRADE}`,
)
/** How long they have been at something, rather than how old they are. */
const NOT_OF_OWN = saying(
  '(?:kerja|bekerja|kontrak|selama|sejak|sudah|udah|udh|dulu|lalu|ago|for|since|worked|contract)',
)
const MOST_OF_A_STORY = 30

/** Whether a text that tells of a danger says that the one in it is under 18, not that a child stands by. Pure. */
export function isOfChild(text: string, whose: 'own' | 'others' | null): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_OF_A_STORY || NOT_OF_OWN.test(words)) return false
  return OWN_AGE.test(words) || (NO_AGE.test(words) ? false : whose === 'others' && WITH_NUMBER.test(words))
}

/** Whether who writes says that they are under 18 themselves: "umurnya 27 aku 13". Pure. */
export function tellsOwnChildhood(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_OF_A_STORY && OWN_AGE.test(words) && !NOT_OF_OWN.test(words)
}

const WITH_NUMBER = saying(CHILD_AGE)

/** Whether a text speaks of a child of the family or of friends by its age: "anakku umur 15 diajak kerja". Pure. */
export function tellsOfTheirChild(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_OF_A_STORY && namesSomebody(words) && WITH_NUMBER.test(words)
}
