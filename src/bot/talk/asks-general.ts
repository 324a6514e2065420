import { NOT } from '../../offers/text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../../offers/text/said.ts'

const LANGUAGE_TEST = '(?:n[1-5]|jlpt|jft|topik|eps topik|hsk|ielts|toefl|b1|b2|a1|a2|bahasa)'
/** A certificate or language that work asks for, and whether or how long: "butuh N3 buat kerja di jepang?". */
const ASKS_OF_LANGUAGE = saying(
  `(?:butuh|perlu|harus|wajib|minimal|need|must|have) ~3 ${LANGUAGE_TEST}|${LANGUAGE_TEST} ~3 (?:belajarnya|wajib|perlu|cukup|dulu|required|enough)`,
)
/** Where or when the contract is signed, asked as a rule. */
const ASKS_OF_SIGNING =
  /^ (?:(?:kak|min|kalau|kalo|apa|itu|apakah) )*(?:kontrak|kontraknya|kontrak kerja|kontrak kerjanya|perjanjiannya) (?:[^ ]+ )?(?:ditandatangani|ditandatanganin|ditanda tangani|ttd|ttdnya|tanda tangan|tanda tangannya|diteken|baru ada|nyusul) (?:[^ ]+ ){0,4}(?:boleh|bolehkah|wajar|normal|sah|gapapa|aman|gimana) (?:ga|gak|nggak|ngga|tidak|kah|sih|ya|kak)?/
/** One offer is told of, somebody says so, or money changes hands. */
const OF_ONE_OFFER = saying(
  `(?:ini|itu loker|tadi|ditawari|ditawarin|nawarin|tawaran|loker|lowongan|dicari|dibutuhkan|gaji|minat|katanya|ktnya|jare|agennya|agen|sponsor|calo|dia|mereka|bilang|bilangnya|disuruh|suruh|diminta|minta|transfer|tf|dp|deposit|wa|hub|daftar|gabung|visa turis|${NOT} ~1 (?:perlu|butuh|wajib|pakai|pake|usah)|tanpa|no|offer|offered|hiring|apply)`,
)
const MOST_WORDS = 14
/** Somebody under age, or at school. */
const YOUNG = saying(
  '(?:umur|umurku|usia|usiaku|age|im|am) ~1 1[3-7]|1[4-7] (?:tahun|thn|th|taun|years)|(?:masih|sambil|pulang|abis|habis|anak) (?:sma|smk|smp|sekolah)|(?:in|at|after) (?:high )?school',
)
/** Work at home, such as pupils look for. */
const SMALL_JOB = saying(
  'part ~1 time|parttime|paruh waktu|sambilan|(?:kerja|work) (?:di |in |at )?(?:indonesia|dalam negeri|sini|kampung)|(?:jaga|kerja|work) (?:di |in |at )?(?:a |the )?(?:toko|warung|kafe|cafe|konter|laundry|bengkel|minimarket|indomaret|alfamart|mall|shop|store)',
)
const MAY = saying(`boleh|bolehkah|bisa|bisakah|can|may|allowed|legal`)

/** Whether few words ask for a rule of work, of no offer: its language, where a contract is signed, a pupil's small job. Pure. */
export function asksOfRequirement(text: string): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS || OF_ONE_OFFER.test(words)) return false
  return (
    (text.includes('?') && ASKS_OF_LANGUAGE.test(words)) ||
    ASKS_OF_SIGNING.test(words) ||
    asksWhileYoung(words)
  )
}

/** "Umur 16 boleh part time jaga toko ga": no advert says so of who comes, and no child is sent abroad. */
function asksWhileYoung(words: string): boolean {
  return SMALL_JOB.test(words) && YOUNG.test(words) && MAY.test(words)
}
