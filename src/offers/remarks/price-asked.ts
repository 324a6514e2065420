import { saying, spokenWords, wordsOf } from '../text/said.ts'
import type { Verdict } from '../types.ts'

/** Whether it is much, or as it should be. */
const MEASURED = saying(
  'wajar|wajarnya|normal|normalnya|lumrah|standar|standarnya|mahal|kemahalan|larang|awis|murah|kemurahan|kebanyakan|kegedean|kekecilan|masuk akal|di ?bawah|di ?atas|lebih dari|kurang dari|umk|umr|ump|umsk|reasonable|expensive|pricey|cheap|too much|too low|too high|fair|usual|minimum',
)
/** What people end a question with. */
const ASKED =
  /\?|(?<!\p{L})(?:brp|brapa|berapa|piro|pira|sabaraha|ga|gak|gk|nggak|ngga|enggak|kah|kan|ya|yah|sih|si|ra|to|toh|teu|how much|is it|is that|is this)(?:\s+(?:kak|min|mas|mbak|bang|pak|bu|ya|sih))?\s*[.!]*$|(?<!\p{L})(?:brp|berapa|how much)(?!\p{L})/iu
/** Somebody wants it of them: then it is told, whatever is asked of it. */
const WANTED = saying(
  'minta|mintanya|diminta|dimintai|dimintain|suruh|disuruh|nyuruh|harus|hrs|kudu|mesti|wajib|ditarik|dikenai|dikenakan|ditagih|njaluk|dijaluki|menta|dipenta|dikon|transfer|tf|trf|setor|nyetor|rekening|sudah|udah|udh|sdh|wis|tos|terlanjur|telanjur|asks|asked|asking|wants|demands|must|have to|paid|sent',
)
/** What only a recruiter takes, and no counter. */
const RECRUITERS_FEE = saying(
  'dp|dpnya|deposit|depositnya|jaminan|komitmen|pendaftaran|daftar|registrasi|formulir|administrasi|admin|adminnya|seragam|slot|kursi|booking|keseriusan|agen|agennya|calo|calonya|sponsor|sponsornya|lpk|registration|uniform|agent|agency',
)
const WAGE = saying(
  'gaji|gajinya|gajine|gajih|upah|upahnya|bayaran|bayarannya|umk|umr|ump|umsk|lembur|sebulan|perbulan|per bulan|salary|wage|wages|pay|a month|minimum',
)
const COST = saying(
  'biaya|biayanya|beaya|beayane|bayar|bayarnya|mbayar|mayar|ongkos|ongkosnya|harga|tarif|medical|mcu|paspor|visa|skck|tiket|cost|costs|fee|fees|price',
)
const MOST_WORDS = 12

/**
 * Whether a few words ask if a sum is right, and tell of nobody who wants it: "mcu 1,2 juta bayar sendiri wajar?" weighs a
 * price, "mereka minta 1,2 juta, wajar?" tells of a demand. A question is no sign against an offer. Pure.
 * @returns what the sum is of; null where none is weighed
 */
export function priceAsked(
  text: string,
  { entities, situations }: Pick<Verdict, 'entities' | 'situations'>,
): 'wage' | 'cost' | null {
  if (situations.includes('paid') || wordsOf(text).length > MOST_WORDS) return null
  const words = spokenWords(text)
  if (!MEASURED.test(words) || !ASKED.test(text.trim())) return null
  if (WANTED.test(words) || RECRUITERS_FEE.test(words)) return null
  if (WAGE.test(words) && !COST.test(words)) return 'wage'
  return entities.money.length > 0 || COST.test(words) ? 'cost' : null
}
