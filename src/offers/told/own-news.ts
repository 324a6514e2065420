import { countSpoken, saying, spokenWords } from '../text/said.ts'

const SELF = '(?:saya|aku|ak|sy|gw|gue|gua|kulo|abdi|i)'
const OTHERS =
  '(?:kakakku|kakak (?:saya|aku)|adikku|adik (?:saya|aku)|abangku|mbakku|masku|bapakku|bapak (?:saya|aku)|ibuku|ibu (?:saya|aku)|mamaku|ayahku|omku|tanteku|pamanku|bibiku|sepupuku|sodaraku|saudaraku|temanku|temenku|teman (?:saya|aku)|temen (?:saya|aku|gw|gue)|tetanggaku|kakak kelasku|my ~1 (?:brother|sister|father|mother|dad|mom|uncle|aunt|cousin|friend|neighbour|neighbor))'
const GRANT =
  '(?:beasiswa|arisan|kip|pip|bidikmisi|thr|warisan|bansos|bantuan|lomba|juara|scholarship|grant|prize)'
const STUDY =
  '(?:kuliah|sekolah|kuliahku|sekolahku|berobat|operasi|nikahan|umroh|wisuda|spp|school|university|college)'
const PLACE =
  '(?:korea|jepang|japan|taiwan|hongkong|hong kong|singapura|singapore|malaysia|jerman|germany|arab|saudi)'
const OWN_NEWS = saying(
  [
    `${SELF} ~1 (?:dapet|dapat|dpt|oleh|entuk|menang|keterima|lolos|terima|got|won|received) ~2 ${GRANT}`,
    `${OTHERS} ~1 (?:jual|gadai|gadein|sold|sells) ~2 (?:buat|untuk|kanggo|for) ~2 ${STUDY}`,
    `${OTHERS} ~2 (?:kerja|bekerja|magang|kuliah|works|working|worked|studies) ~1 (?:di|in) ${PLACE} ~2 (?:lewat|via|pakai|pake|program|through|resmi|g to g|gtog|ssw|udah|sudah|for)`,
    `${OTHERS} ~1 (?:udah|sudah|udh|dah|has been) ~3 (?:di|in) ${PLACE}`,
  ].join('|'),
)
/** It may be of the offer, of who made it, or of harm. */
const OF_AN_OFFER = saying(
  '(?:ini|itu|tadi|tawaran|tawarannya|lowongan|loker|agen|agennya|agent|sponsor|calo|pt|katanya|dia|mereka|they|he|she|nawarin|nawari|ditawari|ditawarin|ngajak|ngajakin|diajak|ajak|suruh|disuruh|nyuruh|minta|diminta|bayar|dibayar|transfer|juga|sama|perusahaan|admin|offer|offered|also|same|too|asked|told|berangkat|disana|sana|there|tapi|but|sakit|dipukul|ditahan|hilang|kabur|takut|ga|gak|nggak|tidak|belum|not|tolong|help)',
)
const MOST_WORDS = 12

/** Whether few words tell news of one's own, or how one of theirs fares, that have nothing to do with an offer: "aku dapet beasiswa 10 juta". Pure. */
export function tellsOwnNews(text: string): boolean {
  const words = spokenWords(text)
  if (text.includes('?') || countSpoken(words) > MOST_WORDS) return false
  return OWN_NEWS.test(words) && !OF_AN_OFFER.test(words)
}
