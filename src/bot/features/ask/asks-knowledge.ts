import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'

const ASKS =
  /^ (?:(?:kak|min|bot|btw|oh|ya|terus|trus|lalu|and|so|ok|oke|please|tolong|coba|bisa) )*(?:jelasin|jelaskan|terangkan|terangin|explain|define|what is|what are|what does|what's the|difference|the difference|perbedaan|bedanya|beda|apa beda|apa bedanya|apa perbedaan|apa itu|apa saja|apa arti|arti|definisi|pengertian|jumlah|berapa jumlah|berapa banyak|berapa korban|how many|number of (?:victims|cases|people|migrants)|(?:nomor|nomer|number|kontak|contact|alamat)(?: of| for)? (?:iom|sbmi|lpsk|sapa|kp2mi|bp2mi|kemnaker|komnas|migrant care|ojk|iasc)) /
/** Who asks what becomes of themselves needs more than an article. */
const OF_SELF = saying(
  '(?:saya|aku|sy|gw|gue|gua|kami|kita|dia|mereka|majikan|bos|agen|adikku|anakku|temanku|i|me|my|we|us|he|she|they|him|her|them|harus|should|must|lakukan|lakuin|terjadi)',
)
const MOST_WORDS = 14
/** "Kami perangkat desa, mau sosialisasi": to teach others is asked calmly, whoever they are. */
const WOULD_TEACH = saying(
  '(?:mau|ingin|pengen|akan|rencana|want to|would like to|plan to|going to) ~3 (?:sosialisasi|sosialisasikan|menyosialisasikan|penyuluhan|seminar|edukasi|(?:hold|give|organi[sz]e|run) ~2 (?:talk|training|session|workshop|seminar))|(?:bahan|materi) ~1 (?:sosialisasi|penyuluhan)',
)

/**
 * Whether a text asks only for what is known in general: "jumlah korban TPPO 2024", "difference between smuggling and
 * trafficking". A teacher who told of a pupil in danger asks so too. Pure.
 */
export function asksForKnowledge(text: string): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return false
  return WOULD_TEACH.test(words) || (ASKS.test(words) && !OF_SELF.test(words))
}
