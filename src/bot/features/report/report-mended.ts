import { countSpoken, saying, spokenWords, wordSet, wordsOf } from '../../../offers/text/said.ts'
import { REPORT } from './report-words.ts'

const MOST_WORDS = 60
const POLITE =
  '(?:eh|eeh|oh|oya|oiya|ya|maaf|maap|sorry|kak|min|mas|mbak|bang|tunggu|bentar|tolong|please|aku|saya|gw|gue|sy|i|mau|pengen|ingin|arep|hayang|bade|want to|wanna|need to|bisa|boleh|can|cara|gimana|ada|masih|juga|lagi|sama)'
const ADDS =
  '(?:tambah|tambahin|tambahkan|nambah|nambahin|nambahi|menambah|menambahkan|nambahkeun|susulin|nyusulin|lengkapi|ngelengkapi|lengkapin|add|append)'
const MATTER =
  '(?:info|infonya|informasi|bukti|buktinya|data|keterangan|ket|detail|detil|screenshot|ss|foto|nomornya|nomor|rekening|kontak|evidence|proof|details?|information|something)'
const CORRECTS =
  '(?:ralat|meralat|ngeralat|koreksi|mengoreksi|revisi|merevisi|perbaiki|perbaikin|betulin|betulkan|mbetulin|benerin|ubah|ngubah|mengubah|ganti|edit|ngedit|correct|fix|change)'
const RIGHT = '(?:bener|benar|benere|betul|sing bener|leres|right|correct)'

/** Of a report, by its name, from anybody who has made one. */
const NAMED = saying(`(?:${ADDS}|${CORRECTS}) ~3 ${REPORT}|${REPORT} ~2 (?:${ADDS}|${CORRECTS})`)
/** So begins what is to be added or corrected. */
const BEGUN = new RegExp(
  [
    `^ (?:${POLITE} ){0,6}${ADDS} (?:(?:lagi|satu|beberapa|sedikit|dikit|some|more|an|a) ){0,2}${MATTER} `,
    `^ (?:${POLITE} ){0,6}(?:${MATTER} ){0,1}(?:tambahan|tambahannya) `,
    `^ (?:${POLITE} ){0,6}(?:ralat|koreksi|correction) `,
    `^ (?:${POLITE} ){0,4}salah (?:tulis|ketik|nulis|ngetik|sebut|nyebut) `,
    `^ (?:${POLITE} ){0,4}(?:lupa|ketinggalan|kelupaan|forgot) (?:to )?(?:bilang|nyebut|sebut|nulis|tulis|tambahin|mention|say|add) `,
  ].join('|'),
)
/** What is right instead: alone it is only an outcry ("yang bener aja"). */
const RIGHTED = new RegExp(
  [
    `^ (?:${POLITE} ){0,4}(?:salah|keliru|klentu|wrong|mistake) (?:(?:tulis|ketik|sebut|info|data|tadi|harusnya|seharusnya|kak|min|yang|yg|sing|nu|it's|it is|should be|the) ){0,3}(?:${RIGHT} |harusnya |seharusnya |should be )`,
    `^ (?:${POLITE} ){0,4}(?:yang|yg|sing|nu|the) ${RIGHT} `,
  ].join('|'),
)
const THING =
  '(?:(?:nomor|nomer|no|nope|norek|rekening|rek|wa|hp|telp|telepon|nama|pt|gaji|tanggal|tgl|negara|alamat|jumlah|biaya|link|akun|email)(?:nya|ne|na|e)?|nya|the|phone|number|account|name|company|salary|date|country|address|amount|bank)'
/** What is wrong in it is named first: "nomor rekeningnya salah", "rekeningnya kurang satu angka". */
const WRONG = new RegExp(
  `^ (?:${POLITE} ){0,4}(?:${THING} ){1,4}(?:(?:tadi|itu|ini|yang|yg|ada|kok|saya|aku|tulis|is|was|has|i|wrote|gave|di|laporan) ){0,4}(?:salah|keliru|klentu|typo|kebalik|wrong|incorrect|missing|(?:kurang|kelebihan|kekurangan) (?:satu|1|dua|2|sa|siji|one) (?:angka|digit|nol|huruf|number)) `,
)
/** "Tambah info dong soal jepang" wants to know. */
const WANTS_TO_KNOW = / (?:soal|tentang|ttg|mengenai|about) /
/** What names no matter beside the wish. */
const BESIDE = wordSet(
  'eh eeh oh oya oiya ya maaf maap sorry kak min mas mbak bang tunggu bentar tolong please aku saya gw gue sy i mau pengen ingin arep hayang bade want to wanna need bisa boleh can cara gimana ada masih juga lagi sama satu beberapa sedikit dikit some more an a dong deh nih ga gak nggak ngga ke di to my the laporan laporannya laporanku report tadi itu ini yang yg info infonya informasi bukti buktinya data keterangan ket detail detil screenshot ss foto nomornya nomor rekening kontak evidence proof details information something tambah tambahin tambahkan nambah nambahin nambahi menambah menambahkan nambahkeun susulin nyusulin lengkapi ngelengkapi lengkapin add append tambahan tambahannya ralat meralat ngeralat koreksi mengoreksi revisi merevisi perbaiki perbaikin betulin betulkan benerin ubah ngubah mengubah ganti edit ngedit correct fix change correction salah keliru klentu wrong mistake tulis ketik nulis ngetik isi isinya how do aja saja sih nih kah wae sing nu the bener benar benere betul leres right yah deh lah',
)

/** Most messages have none of these, and need not be read for the rest. */
const MAY_BE =
  /ambah|susulin|lengkapi|add|append|ralat|koreksi|revisi|perbaik|etul|ben[ae]r|ubah|ganti|edit|correct|fix|change|salah|keliru|klentu|wrong|mistake|right|leres|lupa|tinggal|forgot|should|typo|kebalik|missing|incorrect|kurang|lebihan/

/** A wish to add to a report or to correct it. */
export interface Mending {
  /** It names a report. */
  readonly named: boolean
  /** What is to be added stands in it already. */
  readonly told: boolean
}

/** "Aku mau tambah bukti", "ralat, gajinya 30 juta", "nomornya salah, harusnya …"; null where it says anything else. Pure. */
export function reportMended(text: string): Mending | null {
  const words = spokenWords(text)
  if (!MAY_BE.test(words) || countSpoken(words) > MOST_WORDS) return null
  const named = NAMED.test(words)
  const told = wordsOf(text).some(word => !BESIDE.has(word))
  const begun = BEGUN.test(words) || WRONG.test(words) || (told && RIGHTED.test(words))
  return named || (begun && !WANTS_TO_KNOW.test(words)) ? { named, told } : null
}
