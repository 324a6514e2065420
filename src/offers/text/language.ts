import type { Language } from '../../language.ts'
import { type Word, wordList } from './word.ts'

/** The commonest words that only English has, and those that only Indonesian and its neighbours have. */
const isEnglish = wordList(
  'the and you your are is for with will this that have from our we they not can please what how who when if at be or as it to of in on my no was were been has do does i me am want help he she him her his them their us but myself feel salary needed wanted month week first pay worker workers must any only',
)
const isIndonesian = wordList(
  'yang dan di ke dari untuk dengan ini itu ada tidak bisa kami kita saya aku kamu anda kak mbak mas pak bu gaji kerja bayar sudah belum akan nanti aja saja ya yg utk dgn gak ga nggak ora neng sing teu nu ka mah lowongan loker dibutuhkan dicari membuka syarat usia tahun lulusan pengalaman pendaftaran daftar biaya kontrak penempatan pria wanita orang bulan juta hubungi segera resmi gratis',
)
const MOST_WORDS = 200

/**
 * The language the bot should answer in: English when its function words clearly lead, else Indonesian, which also
 * serves who writes a regional language.
 * @param tokens with the folded words of a message
 */
export function detectLanguage(tokens: readonly { readonly entry: Word }[]): Language {
  let english = 0
  let indonesian = 0
  for (let at = 0; at < tokens.length && at < MOST_WORDS; at++) {
    const word = tokens[at]?.entry
    if (word === undefined) break
    if (isEnglish(word)) english += 1
    else if (isIndonesian(word)) indonesian += 1
  }
  return english >= 2 && english > indonesian * 1.5 ? 'en' : 'id'
}
