import { countSpoken, saying, spokenWords } from '../text/said.ts'

/** What was done to an account of theirs, or what is asked to have it stopped. */
export type AccountLoss = 'emptied' | 'taken_over' | 'bank_number'

const BANKS =
  '(?:bca|bri|bni|bsi|btn|mandiri|cimb|danamon|seabank|jenius|brimo|livin|gopay|gopayku|ovo|shopeepay|linkaja)'
const ACCOUNT = `(?:rekening|rekeningku|rekeningnya|tabungan|tabunganku|mbanking|m banking|mobile banking|bank account|${BANKS})`
/** "Dana" is a wallet only where money is in it: else it is any money. */
const IN_ACCOUNT = `(?:di|dari|ning|nang|in|from) ~1 (?:${ACCOUNT}|atm|atmku|bank|dana|akun|akunku|account|e wallet|ewallet)`
const BALANCE =
  '(?:saldo|saldoku|saldonya|artos|uang|uangku|duit|duitku|duwit|duwitku|tabungan|tabunganku|balance|money|savings)'
const STOLEN =
  '(?:hilang|ilang|leungit|raib|ludes|amblas|terkuras|dikuras|kekuras|dibobol|kebobolan|kebobol|dibajak|kebajak|dihack|kehack|diretas|hacked|drained|emptied|stolen|gone|ditarik orang|dipakai orang|dipake orang)'
/** Of money that is only little it is told by whoever did not spend it. */
const FEW = '(?:habis|abis|entek|kosong|nol|tinggal|sisa|kari|berkurang|empty|zero)'
const SUDDEN = saying(
  'padahal|pdhl|kemarin|kmrn|tiba tiba|tiba2|mendadak|moro moro|sendiri|apk|klik|link|tautan|otp|kode|suddenly|yesterday|code|installed|clicked',
)
const EMPTIED = saying(
  [
    `${ACCOUNT} ~3 ${STOLEN}`,
    `${BALANCE} ~2 ${IN_ACCOUNT} ~3 ${STOLEN}`,
    `${BALANCE} ~1 ${STOLEN} ~2 ${IN_ACCOUNT}`,
    `(?:atm|atmku|kartu|${ACCOUNT}) ~1 (?:ikut|ikutan) (?:keblokir|diblokir|terblokir|keblok)`,
  ].join('|'),
)
const RUN_LOW = saying(
  `${BALANCE} ~1 (?:${ACCOUNT}|atm|atmku|${IN_ACCOUNT}) ~3 ${FEW}|${ACCOUNT} ~4 ${FEW}|${BALANCE} ~1 ${FEW}`,
)
const CHATS =
  '(?:wa|waku|wanya|whatsapp|whatsappku|telegram|fb|facebook|ig|instagram|akun|akunku|nomorku|account)'
const MINE = '(?:aku|saya|ku|ibu|bapak|suami|istri|adik|kakak|anak|teman|my)'
const OTHERS_WRITE =
  '(?:dipakai|dipake|dipakek|dianggo|digunain|digunakan|dibajak|kebajak|dihack|kehack|diretas|diambil alih|hacked|hijacked|taken over|is used|being used)'
const BORROWS =
  '(?:minjem|pinjam|meminjam|pinjem|minjam|minta|mintain|nyilih|borrow|borrows|borrowing|asking for|ask for|asks for) ~1 (?:uang|duit|duwit|money|pulsa)'
const TAKEN_OVER = saying(
  [
    `${CHATS} ~2 ${OTHERS_WRITE} ~2 (?:orang|penipu|wong|uwong|by someone|by somebody|${BORROWS})`,
    `${CHATS} ${MINE} ~1 ${BORROWS}`,
    `(?:orang|penipu|wong|someone|somebody|scammer) ~1 (?:pakai|pake|nganggo|uses|using|used|hacked|hijacked|took over|has) ~1 (?:my )?${CHATS} ~4 ${BORROWS}`,
  ].join('|'),
)
const NUMBER =
  '(?:nomor|nomer|nomornya|nomernya|telp|telpon|telepon|call center|callcenter|hotline|cs|kontak|number|phone)'
const THEIR_BANK = `(?:bank|banknya|bankku|banke|dana|${BANKS})`
const BANK_NUMBER = saying(
  `${NUMBER} ~2 ${THEIR_BANK} ~2 (?:berapa|brp|piro|pinten|dimana)|(?:berapa|brp|piro|what is|what's|whats) ~2 ${NUMBER} ~3 ${THEIR_BANK}`,
)
/** An account to send money to is no hotline. */
const TO_PAY = saying('rekening|rekeningnya|rek|norek|virtual|va|transfer|tf|kirim|pinjaman|kur|kredit|loan')
/** A thing that is lost, news and what is long over, what an agent or employer has done, what is only supposed, what one spent, and what a notice says to its reader. */
const UNLIKE = saying(
  'buku|kartunya|viral|korban|berita|kejadian|bulan|tahun|taun|dulu|agen|agennya|sponsor|calo|majikan|bos|gaji|gajiku|gajian|loker|lowongan|kalau|if|supaya|biar|cegah|mencegah|jangan sampai|protect|prevent|pinjaman|kredit|loan|judi|judol|slot|jajan|kiriman|anda|segera|nasabah|customer|dear|your',
)
const MOST_WORDS = 18

/**
 * What somebody tells of an account of theirs: that money is gone from it, that another writes in their name; or that the
 * number of their bank is wanted. Null where nothing such is told. Pure.
 */
export function accountLoss(text: string): AccountLoss | null {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return null
  if (BANK_NUMBER.test(words)) return TO_PAY.test(words) ? null : 'bank_number'
  if (UNLIKE.test(words)) return null
  if (TAKEN_OVER.test(words)) return 'taken_over'
  return EMPTIED.test(words) || (RUN_LOW.test(words) && SUDDEN.test(words)) ? 'emptied' : null
}
