import { speaksOfSelf } from '../place/told-place.ts'
import { BY_NOW } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const ACCOUNT =
  '(?:rekening|rekeningku|rekeningnya|rek|norek|atm|atmku|atmnya|akun bank|buku tabungan|m banking|mbanking|bank account|account|atm card)'
const LENDS =
  '(?:minjemin|minjamin|pinjemin|pinjamin|pinjamkan|meminjamkan|minjemi|nyewain|sewain|sewakan|menyewakan|jual|ngejual|menjual|nyilihno|nyilihke|ngadol|lent|rented out|rented|sold|lend)'
const HANDS =
  '(?:kasih|ngasih|kukasih|kasihin|kasi|serahin|serahkan|nyerahin|kirim|kirimin|kuserahkan|gave|given|handed|sent)'
const USED =
  '(?:dipake|dipakai|dipakek|digunakan|digunain|disalahgunakan|dienggo|dipinjem|dipinjam|disewa|disilih|used|borrowed)'
const FRAUD =
  '(?:nipu|penipuan|menipu|nampung|menampung|tampung|judol|judi|judi online|slot|scam|fraud|uang (?:orang|haram|penipuan)|duit orang|money laundering|pencucian)'
const DONE = saying(
  [
    `(?:${BY_NOW}|telanjur|terlanjur|kadung|ternyata|pernah) ~4 ${LENDS} ~3 ${ACCOUNT}`,
    `(?:${BY_NOW}|telanjur|terlanjur|kadung|pernah) ~4 ${HANDS} ~3 (?:atm|atmku|atmnya|buku tabungan)`,
    `${LENDS} ~3 ${ACCOUNT} ~9 (?:ternyata|taunya|tahunya|eh) ~3 (?:${USED}|buat|${FRAUD})`,
    `${LENDS} ~3 ${ACCOUNT} ~9 ${USED}`,
    `${ACCOUNT} ~4 ${USED} ~6 ${FRAUD}`,
    `(?:lent|rented out|sold) ~2 ${ACCOUNT}`,
  ].join('|'),
)
const OWN_ACCOUNT = saying('(?:rekeningku|atmku|my (?:bank )?account)')
/** It is asked or warned of, or the account of whoever cheats is meant. */
const OTHERWISE = saying(
  '(?:kalau|kalo|klo|boleh|bolehkah|apakah|amankah|waspada|berita|jangan|rekening penipu|rekening dia|rekeningnya dia|if|may i|is it ok|beware)',
)

/** Whether somebody tells that they lent, rented or sold their bank account, or that it was used for the money of others. Pure. */
export function tellsOfLentAccount(text: string): boolean {
  const words = spokenWords(text)
  return DONE.test(words) && !OTHERWISE.test(words) && (speaksOfSelf(text) || OWN_ACCOUNT.test(words))
}

/** What is asked after that: `lent-asked-<topic>` in content/locales. */
export type AskedOfLent = 'jail' | 'money' | 'police' | 'next'

const MOST_WORDS = 16
const POLICE = '(?:polisi|polis|polsek|polres|kantor polisi|police)'
const TOPICS: readonly (readonly [AskedOfLent, RegExp])[] = [
  [
    'jail',
    saying(
      '(?:dipenjara|penjara|dipenjarain|ditangkap|ditangkep|dihukum|dipidana|pidana|kena pasal|masuk bui|dipolisikan|jadi tersangka|tersangka|salah ga|salah gak|jail|prison|arrested|in trouble)',
    ),
  ],
  [
    'money',
    saying(
      '(?:balikin|dibalikin|kembaliin|dikembalikan|kembalikan|mbalekno|kembali|give ~1 back|return|refund)|(?:uang|uangnya|duit|duitnya|saldo|saldonya|money) ~4 (?:gimana|diapain|dikemanain|masih ada|masuk|ke siapa|what)',
    ),
  ],
  [
    'police',
    saying(`${POLICE}|(?:lapor|ngelapor|melapor|report) ~2 (?:kemana|ke mana|dimana|where|dulu|ga|gak)`),
  ],
  [
    'next',
    saying(
      '(?:gimana|gmn|bagaimana|piye) ~1 (?:dong|nih|ya|ini|sekarang|caranya)|(?:terus|trus|trs|jadi|harus|kudu) ~2 (?:gimana|gmn|piye|apa|ngapain)|ngapain|what ~1 (?:should|can|do) i do|what now|now what',
    ),
  ],
]

/** What few words go on to ask about an account that was lent; null where it is another matter. Pure. */
export function askedOfLent(text: string): AskedOfLent | null {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS) return null
  return TOPICS.find(([, says]) => says.test(words))?.[0] ?? null
}
