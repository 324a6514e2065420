import { despairs } from '../../../offers/danger/danger-kind.ts'
import { NOT_YET } from '../../../offers/text/function-words.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { wordsIn } from '../../route.ts'
import { wasLeftCalm } from './calm-again.ts'

/** "Sorry, I meant Doha": of what was asked before. */
const CORRECTS = saying(
  '(?:i ~1 mean|i ~1 meant|maksudku|maksud (?:saya|aku|gw)|maksudnya|ralat|salah (?:ketik|tulis|sebut)|typo)',
)

/** What they say of themselves is never another matter. */
const OF_SELF = saying(
  "(?:aku|saya|sy|gw|gue|gua|kulo|abdi|i|i'm|im|i'd|me|my|myself|hidup|hidupku|life|gone|bunuh|kuat|sanggup|pamit|maafin|maafkan)",
)

/** A danger that was only guessed from a few words is not spoken of again where somebody calmly corrects another matter. */
export function correctsAnotherMatter({ guessed, circumstances }: AnsweredDanger, text: string): boolean {
  if (!guessed || circumstances.length > 0 || TELLS.test(text)) return false
  const words = spokenWords(text)
  const rest = words.replace(CORRECTS, ' ')
  return rest !== words && !OF_SELF.test(rest) && !PLEADS.test(rest)
}

/** After thanks or good news, what asks nothing and tells of no harm is a matter of its own. */
export function isCalmRemark(danger: AnsweredDanger, text: string, asks: boolean): boolean {
  if (!wasLeftCalm(danger) || danger.circumstances.includes('harmed')) return false
  const words = spokenWords(text)
  if (wordsIn(text) < FEWEST_OF_A_MATTER || !mayBeCalm(text) || PLEADS.test(words)) return false
  return despairs(danger) ? !OF_SELF.test(words) && !OF_AN_END.test(words) : !asks
}

const FEWEST_OF_A_MATTER = 3
/** What may be a farewell. */
const OF_AN_END = saying(
  '(?:selamat tinggal|pamit|akhir|terakhir|selesai|selamanya|surat|wasiat|titip|tidur|goodbye|last|end|forever|sleep|alone|sendiri|sendirian|sepi|sedih|nangis|hampa|kosong|percuma|sad|lonely|empty)',
)

/** Who is afraid, refuses, or tells that something fails is not asked whether there is a danger at all. */
const NOT_CALM = saying(
  `(?:${NOT_YET}|takut|wedi|sieun|ngeri|tolong|help|scared|afraid|berani|mati|sakit|darah|nangis|jangan|jgn|no|nope|nombor|nomor|nomer|number|please|cepat|cepet|hurry|dia|mereka|they|he|she)`,
)
/** Nor who tells a fact of it: what was done to them, whose it is, how many, how old. */
const TELLS =
  /\d|(?<!\p{L})(?:di[a-z]{4,}|ke(?:kunci|tangkap|jebak)|ter[a-z]{4,}|umur|usia|paspor|passport|ktp|ijazah|dokumen|hp|gaji|utang|hutang|uang|duit|majikan|bos|boss|agen|sponsor|leader|mandor|polisi|police|imigrasi|lapor|kbri|kjri|orang|kamar|pintu|salary|debt|money|papers|door|age)(?!\p{L})/iu

/** What nobody says of another matter. */
const PLEADS = saying(
  '(?:takut|wedi|sieun|tolong|help|scared|afraid|mati|die|dying|sakit|hurt|nangis|crying|capek|lelah)',
)

/** Whether nothing in it is of a danger: neither fear nor a fact of one. Pure. */
export function mayBeCalm(text: string): boolean {
  return !NOT_CALM.test(spokenWords(text)) && !TELLS.test(text)
}
