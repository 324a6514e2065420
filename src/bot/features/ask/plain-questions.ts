import type { NumberOf } from '../../../offers/card/plain-answer.ts'
import { wordSet, wordsOf } from '../../../offers/text/said.ts'
import { NUMBER_WORDS } from '../../talk/number-words.ts'

/** Words that only fill a short question, or speak to whom it is asked. */
const FILLS = wordSet(
  'jadi jd dadi terus trus trs lalu lha lah loh lho nah kalo kalau klo nek gitu gt gtu begitu gini ngono so then but and ok oke okay well aku ak saya sy gw gue gua kita i me we abdi kulo harus hrs hrus mesti kudu kedah dong donk nih sih kak ka kakak mas mbak bang min admin bot ya yah to toh tah iki ki ini itu iku tadi sekarang skrg skrng saiki now dulu the that this is it to do should can must please pls tolong bisa boleh yang yg sing maaf sorry masih still berarti emang apa ap opo naon nopo what how ieu eta teh teu mah atuh pisan kulo punten nuwun sewu jadinya cuma lulusan tamatan sd smp orang kampung desa awam gaptek tua',
)
const WHAT_NOW = wordSet(
  'gimana gmn gmna gimna gmana bagaimana piye pye pripun kumaha ngapain ngapa kesimpulan kesimpulannya intinya simpulannya conclusion next now',
)
/** Where something is not understood, or is to be said again in other words. */
const MEANT = wordSet(
  'paham phm faham ngerti mengerti ngarti mudeng dimengerti maksud maksudnya maksude maksudna jelasin jelaskan jelasno terangin terangkan jelas ketinggian understand understood explain mean means meaning simpler simple simply complicated arti artinya artine artina hartosna hartina ngartos kaharti tegese tegesipun mangertos mangerti dong2 ngertos jlentrehno jelaskeun terangno lieur mumet puyeng confusing',
)
const OF_MEANING = wordSet(
  "ga gak gk nggak ngga engga enggak ndak tidak tdk kurang ora ra teu belum blm not dont don't doesn't cant can't you pelan pelan2 alon alon2 singkat simpel sederhana bahasa bahasanya bahasane tinggi susah sulit ribet panjang kepanjangan lagi pakai pake kata kata2 banget bgt terlalu too hard long difficult words slowly again get does gimana gmn piye bagaimana kumaha biasa aja saja laun laun2 ringkas gampang mudah lebih biar supaya more easier semua semuanya kabeh ka di in plain easy im just only versi version buat untuk for like kayak kaya seperti bagi kids child children kid anak bocah kecil umur usia tahun year years old five ten twelve i'm am was were smp sd sma terms",
)
/** How it is to be said: "pakai bahasa gampang", "versi anak SMP", "in easy words". */
const WORDING = wordSet(
  'bahasa bahasanya bahasane basa kata kata2 words word language versi version terms english inggris',
)
const EASILY = wordSet(
  'gampang mudah sederhana simpel simple simpler easy easier plain singkat ringkas anak smp sd bocah kids child biasa santai gaul lebih yang',
)
const AGE = /^(?:[5-9]|1[0-9])$/
/** Nobody only asks what is meant in more words. */
const MOST_WORDS = 10

/** Whether few words are one of the keys and else only fill, or are of the others. Pure. */
export function isOnlyOf(
  text: string,
  keys: ReadonlySet<string>,
  ...others: readonly ReadonlySet<string>[]
): boolean {
  const words = wordsOf(text)
  if (words.length === 0 || words.length > MOST_WORDS) return false
  return (
    words.some(word => keys.has(word)) &&
    words.every(word => [keys, FILLS, ...others].some(known => known.has(word)))
  )
}

/** "Jd aku hrs ngapain", "lha terus aku kudu piye", "kesimpulannya gmn": asks what to do, in no other words. Pure. */
export function asksWhatThen(text: string): boolean {
  return isOnlyOf(text, WHAT_NOW)
}

/** "Ga paham", "maksudnya apa", "bahasanya ketinggian", "explain please": wants the same in plainer words. Pure. */
export function asksPlainer(text: string): boolean {
  const unaged = wordsOf(text).filter(word => !AGE.test(word))
  if (unaged.length > MOST_WORDS) return false
  // "Explain like I'm 12", but "what is the meaning of number 12" is of a number.
  const said = /(?<!\p{L})(?:like|kayak|kaya|seperti|umur|usia|anak)(?!\p{L})/iu.test(text)
    ? unaged.join(' ')
    : text
  const words = wordsOf(said)
  const easily = words.some(word => WORDING.has(word)) && words.some(word => EASILY.has(word))
  return isOnlyOf(said, MEANT, OF_MEANING) || (easily && isOnlyOf(said, EASILY, WORDING, OF_MEANING))
}

const NUMBERED =
  /(?<!\p{L})(?:nomor|nomer|nmr|no|poin|point|alasan|reason|number|langkah|step|yang|yg|the)\.? ?(?:ke ?-?)?(\d|pertama|kesatu|kedua|ketiga|keempat|kelima|first|second|third|one|two|three)(?![\p{L}\d])/iu
const ASKS =
  /(?<!\p{L})(?:maksud\p{L}*|jelas\p{L}*|alasan\p{L}*|kenapa|knp|paham|ngerti|mudeng|arti\p{L}*|apa|opo|gimana|gmn|piye|why|mean|means|explain|reason|what)(?!\p{L})/iu
const LONGEST = 60

/**
 * "Yang nomer 2 maksudnya apa", "bisa jelasin alasan nomor 1": the number that is asked about, and of what. Pure.
 * @returns null where no number of the card is asked about
 */
export function asksOfNumber(text: string): { readonly number: number; readonly of: NumberOf } | null {
  if (text.length > LONGEST || !ASKS.test(text)) return null
  const named = NUMBERED.exec(text)
  if (!named) return null
  // "Yang pertama tadi" is an offer; a reason or step has a number.
  const word = named[1]?.toLowerCase() ?? ''
  const ofCard = /^(?:yang|yg|the)/iu.test(named[0]) && !/\d/.test(word)
  const number = NUMBER_WORDS[word] ?? Number(word)
  if (ofCard || !(number > 0)) return null
  if (/langkah|step/iu.test(text)) return { number, of: 'step' }
  return { number, of: /alasan|reason/iu.test(text) ? 'reason' : 'any' }
}
