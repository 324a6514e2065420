import { NOT, OR_NOT } from '../../../offers/text/function-words.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { wordsIn } from '../../route.ts'
import { saysWrong } from '../../talk/asked-of-verdict.ts'

const NOT_SO = `(?:${NOT}|bukan|bkn)`
const AT_RISK =
  '(?:danger|dangerous|emergency|at risk|bahaya|berbahaya|bahayanya|darurat|gawat|terancam|genting|kecemasan)'
/** "I never said that I am". "No, I am in danger" is none of these. */
const SAID =
  "(?:ever |pernah )?(?:say|said|saying|bilang|ngomong) (?:that |kalau |kalo )?(?:i'm |i am |im |i was |we are |aku |saya |gw |gue )?"
const BETWEEN =
  '(?:(?:really|actually|even|any|a|an|in|lagi|lg|sedang|dalam|dlm|di|ada|keadaan|posisi|situasi|kondisi) ){0,5}?'
/** "I am not in danger", "ga dalam bahaya kok", "ora bahaya". */
const NAMES_IT = `${NOT_SO} (?:${SAID})?${BETWEEN}${AT_RISK}|no (?:real |actual )?(?:danger|emergency)`
const NO_DANGER = saying(NAMES_IT)
/** That there is no danger, and never was. */
const DENIES = saying(
  [
    NAMES_IT,
    'nothing ~2 (?:bad|wrong|happened)',
    `${NOT_SO} ~1 (?:say|said|bilang|ngomong) (?:that|so|it|gitu|begitu|itu)`,
    `(?:a|by) mistake(?! to)|${NOT_SO} sengaja|kepencet`,
    '(?:you|kamu|bot|botnya|kalian) ~2 (?:misunderstand|misunderstood|misread|wrong|mistaken|salah|keliru|lebay|ngawur)',
  ].join('|'),
)
/** From who may want to die these are no denial. */
const DENIES_WITHOUT_DESPAIR = saying(
  "(?:i'm|im|i am|we are|we're|everything is|aku|saya|sy|gw|gue|kami|kita) ~1 (?:safe|aman|aman2|selamat)",
)
/** Nor from whom something grave is done to. */
const DENIES_SOFTLY = saying(
  [
    "(?:i'm|im|i am|we are|we're|everything is|aku|saya|sy|gw|gue|kami|kita) ~1 (?:okay|ok|fine|baik|baik2)",
    `${NOT_SO} ~1 (?:need|butuh|perlu|minta) ~1 (?:help|bantuan|pertolongan|dibantu|ditolong|contacts?|kontak|nomor)`,
    `${NOT_SO} ~1 (?:ada|terjadi) ~1 (?:apa apa|apa2|papa|masalah)`,
  ].join('|'),
)
/** What takes a denial back in the same breath: "not in danger yet", "not me, my sister is"; and who asks whether. */
const NOT_DENIED = saying(
  `(?:tapi|tp|but|kalau|kalo|klo|if|yet|belum|blm|apa|apakah|am i|are we|mati|mampus|dead|die|dying|takut|tolong|help me|scared|afraid|dikunci|disekap|dipukul|dipukuli|ditahan|locked|trapped|beats?|hits?|hilang|missing|aman ~1 ${OR_NOT}|${NOT_SO} ~1 (?:safe|fine|ok|okay|good|aman|baik|selamat))`,
)
/** "But I want to ask" takes nothing back. */
const BUT_ASKS =
  / (?:but|tapi|tp) (?:(?:i|i'm|have|want|just|only|to|a|saya|aku|gw|gue|mau|cuma|cuman|hanya|pengen|ingin|ada) ){0,4}(?:ask|asking|know|question|tanya|nanya|bertanya|pertanyaan|tau|tahu)(?= )/g
const MOST_OF_A_DENIAL = 30
/** Whoever ends a danger says hardly anything else. */
export const MOST_OF_AN_END = 14

/** What ends a danger depends on what it was. */
export interface Endured {
  /** They may want to die: then only words about the danger itself count. */
  readonly despairs: boolean
  /** They said so themselves, or it is all that is known of them. */
  readonly mayLeaveLife?: boolean
  /** What is done to them silences people: that they are fine ends nothing. */
  readonly grave: boolean
}

/** Whether somebody says in plain words that they are in no danger. Pure. */
export function deniesDanger(text: string, { despairs, grave }: Endured): boolean {
  if (wordsIn(text) > MOST_OF_A_DENIAL) return false
  const words = denialWords(text)
  if (NOT_DENIED.test(words)) return false
  if (DENIES.test(words)) return true
  if (despairs) return false
  if (saysWrong(text)) return !saysAnswerWrong(text)
  return DENIES_WITHOUT_DESPAIR.test(words) || (!grave && DENIES_SOFTLY.test(words))
}

const OF_ANSWER = saying('(?:hasil|hasilnya|jawaban|jawabannya|jawabanmu|penilaian|result|answer)')

/** "Hasil ini salah": the answer is wrong, and somebody may be in danger all the same. Pure. */
export function saysAnswerWrong(text: string): boolean {
  return saysWrong(text) && OF_ANSWER.test(spokenWords(text))
}

/** Whether a short message says that there is no danger, where nothing was said of one before. Pure. */
export function saysNoDanger(text: string): boolean {
  const words = denialWords(text)
  return wordsIn(text) <= MOST_OF_AN_END && NO_DANGER.test(words) && !NOT_DENIED.test(words)
}

const WRONG_CHAT = saying(
  `(?:wrong chat|wrong number|wrong person|salah (?:kirim|chat|pencet|orang|kamar)|${NOT} ~1 (?:ada|terjadi) ~1 (?:apa2|papa))`,
)
const FEW_OF_THEM = 6

/** Whether hardly more is said than that nothing happened, or that it was meant for another chat. Pure. */
export function saysNothingHappened(text: string): boolean {
  const words = denialWords(text)
  return wordsIn(text) <= FEW_OF_THEM && WRONG_CHAT.test(words) && !NOT_DENIED.test(words)
}

/** Whether somebody says that they are fine, or need no help: no denial from whom something grave is done to. Pure. */
export function deniesSoftly(text: string): boolean {
  return DENIES_SOFTLY.test(denialWords(text))
}

/** Whether something else in a text takes back that there is no danger. Pure. */
export function isTakenBack(text: string): boolean {
  return NOT_DENIED.test(denialWords(text))
}

function denialWords(text: string): string {
  return spokenWords(text)
    .replaceAll(BUT_ASKS, '')
    .replaceAll(/ apa apa(?= )/g, ' apa2')
}
