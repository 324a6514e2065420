import { saying, spokenWords } from '../text/said.ts'
import { withThem } from '../text/somebody.ts'

const GONE = '(?:ilang|hilang|menghilang|lenyap|raib|diculik|missing|disappeared|vanished|gone missing)'
/** Things get lost; and who only ghosts somebody, or took money, is not sought as who may be held. */
const NO_PERSON =
  '(?:hp|hape|hpnya|hapenya|paspor|paspornya|pasport|passport|dompet|dompetnya|ktp|tiket|koper|motor|motornya|kunci|kuncinya|tas|tasnya|uang|uangnya|duit|duitnya|kucing|akun|akunnya|ingatan|pekerjaan|kerjaan|harapan|minat|semangat|sinyal|chat|chatnya|akal|rasa|fokus|kesadaran|kesabaran|kendali|phone|phones|wallet|his|her|their|the|my|out)'
const IS_GONE = saying(
  `them ~2 ${GONE}(?! ${NO_PERSON} )|(?:ilang|hilang|kehilangan|diculik)(?! ${NO_PERSON} ) ~1 them`,
)
const NOT_SOUGHT = saying(
  '(?:kalau|kalo|klo|nek|takut|if|afraid|jangan|bawa|bawain|bawa kabur|minjem|minjam|pinjam|pinjem|utang|hutang|ngutang|nawarin|nawari|ngajak|ngajakin|rekrut|tf|transfer|ditransfer|putus|ghosting|ketemu|udah balik|found|meninggal|dulu|mantan|film|cerita|berita|novel|game|jatuh)',
)
const MOST_WORDS = 20

/** Whether few words tell that somebody of theirs cannot be found: "temen gw ilang, ternyata ke kamboja". Pure. */
export function tellsOfGone(text: string): boolean {
  const words = spokenWords(text)
  if (words.split(' ').length > MOST_WORDS || NOT_SOUGHT.test(words)) return false
  return IS_GONE.test(withThem(words))
}
