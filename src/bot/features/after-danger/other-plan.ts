import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { sayInDanger } from './still-here.ts'

const MOST_WORDS = 25
const GOES =
  '(?:berangkat|mangkat|kerja|kerjo|gawe|ikut|melu|miluan|daftar|ndaftar|jadi|pergi|lunga|merantau|work|go|apply|join)'
const OFFERED =
  '(?:ditawari|ditawarin|ditawaran|ditawarno|ditawarke|ditawarkan|diajak|diajakin|dijak|diajakan|offered|invited)'
const WANTS = '(?:mau|arep|pengen|pengin|pingin|ingin|bade|hoyong|hayang|nak|mo|wants?|want to)'
const ANOTHER =
  '(?:adik|adiknya|adike|adina|adikku|adek|kakak|kakaknya|kakakku|lanceukna|anak|anaknya|anakku|ponakan|keponakan|sepupu|temannya|temenku|saudara|saudaranya|sister|brother|cousin|(?:my|his|her) ~1 (?:sister|brother|friend|cousin))'
const ALSO = '(?:juga|jg|jga|oge|ugo|yo|too|also)'
const MYSELF = '(?:saya|aku|sy|gw|gue|gua|kulo|abdi|i)'
const NOW_MYSELF = `(?:sekarang|skrg|saiki|ayeuna|gantian|giliran|now) ~1 ${MYSELF}`
const OTHER_PLAN = saying(
  [
    `${ANOTHER} ~2 ${ALSO} ~2 (?:${OFFERED}|${WANTS} ~2 ${GOES})`,
    `${ANOTHER} ~2 (?:${OFFERED}|${WANTS} ~2 ${GOES}) ~4 ${ALSO}`,
    `${NOW_MYSELF} ~2 (?:${OFFERED}|${WANTS} ~2 ${GOES})`,
    `${MYSELF} ~1 (?:sendiri )?${ALSO} ~1 (?:${OFFERED}|${WANTS} ~1 ${GOES})`,
  ].join('|'),
)
/** Who wants to go home, to flee or to die plans no work; nor does who goes to fetch somebody. */
const NOT_WORK = saying(
  '(?:pulang|kabur|lari|mulih|mati|nyusul|susul|jemput|cari|nyari|lapor|polisi|kbri|kjri|kdei|home|escape|die|report|police|dipukul|disekap|ditahan|dikunci|dipaksa|hilang)',
)

/** Whether somebody tells that another than the one in danger is to go for work as well, or now they themselves. Pure. */
function tellsOfOtherPlan(text: string): boolean {
  const words = spokenWords(text)
  return OTHER_PLAN.test(words) && !NOT_WORK.test(words)
}

/**
 * "Adiknya mau ikut kapal juga", "sekarang saya yang mau berangkat ke Hongkong", after a danger: another journey, which is
 * to be checked before anybody goes. What is an offer already is judged as one.
 */
export function answersOtherPlan({ turn, memory, text, verdict, way }: Heard): 'said' | 'judge' | null {
  const { danger } = memory
  if (!danger || verdict.danger || wordsIn(text) > MOST_WORDS || !tellsOfOtherPlan(text)) return null
  if (way === 'offer' || way === 'described') return 'judge'
  if (looksLikeQuestion(text)) return null
  sayInDanger(turn, danger, 'danger-calm-plan', contactsNamed(['kp2mi-call-center'], turn.desk.contacts))
  return 'said'
}
