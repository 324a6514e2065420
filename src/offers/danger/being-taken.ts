import { saying, spokenWords } from '../text/said.ts'

const SELLS = '(?:jual|jualin|ngejual|njual|menjual|adol|ngedol|ngajual|sell|selling|sells)'
const THEM =
  '(?:aku|saya|sy|gw|gue|gua|kulo|abdi|kami|me|us|adikku|adik (?:saya|aku)|anakku|anak (?:saya|aku)|kakakku|temanku|temenku|my (?:sister|daughter|friend|brother|son))'
/** What is sold by who writes, and "aku punya" of Malay, which says whose a thing is. */
const SOLD = saying(
  [
    `(?:mau|akan|arep|bakal|bade|hendak|nak|rencana|want|wants|wanna|going|gonna|trying|try|plan|plans|planning|is) ~3 ${SELLS} ${THEM}(?! (?:punya|barang|produk|motor|rumah|tanah|hp))`,
    `${SELLS} ${THEM} ~1 (?:ke|kepada|nang|neng|menyang|ka|sama|untuk|jadi|to|for|into|off)`,
    '(?:mau|akan|arep|bakal|bade|hendak|takut|besok|lusa|disuruh|nanti) ~2 (?:dijual|didol|dijualin) ~1 (?:ke|nang|neng|sama|oleh|jadi|sebagai|ortu|orang tua|bapak|ibu|ayah|mama)',
    "(?:i'm|im|i am|she is|she's|he is|we are) ~2 (?:being|to be|getting|gonna be|going to be) sold",
  ].join('|'),
)
const NOT_SOLD = saying(
  'berita|film|cerita|produk|dagangan|saham|organ|ginjal|kidney|data (?:saya|aku)|foto|video|kalau|kalo|klo|if|selling point',
)

/** Whether somebody tells that they, or one of theirs, is about to be sold to others: they can still be kept from leaving. Pure. */
export function isToBeSold(text: string): boolean {
  const words = spokenWords(text)
  return /jual|dol|sell|sold/.test(words) && SOLD.test(words) && !NOT_SOLD.test(words)
}

const BORDER =
  '(?:perbatasan|perbatasannya|perbatesan|border|mae sot|maesot|poipet|aranyaprathet|myawaddy|chiang saen|bavet)'
const DRIVEN =
  '(?:mobil|mobilnya|van|minivan|travel|bus|bis|truk|jalan darat|sopir|supir|driver|dijemput|jemput|diantar|dibawa|digawa|lanjut|car|truck|drive|drives|driving|driven|taken|taking|bring|bringing)'
const TAKER =
  '(?:agen|agennya|agent|sopir|sopirnya|supir|driver|mereka|penjemput|jemputan|calo|sponsor|leader|bos|boss|orangnya|orang|wong|perekrut|recruiter|they|dia|he|she|dibawa|digawa|diantar|dijemput|disuruh|taken|being)'
const ON_THE_WAY = saying(
  '(?:transit|bandara|airport|sampai|sampe|nyampe|tiba|mendarat|landed|arrived|lanjut|sekarang|skrg|saiki|lagi|barusan|tadi|malam ini|now|tonight|jalan|perjalanan|di dalam|naik|inside|taking|driving|aku|saya|sy|kami|me|us|we|i)',
)
const TO_THE_BORDER = saying(`${DRIVEN} ~6 ${BORDER}|${BORDER} ~6 ${DRIVEN}`)
const BY_OTHERS = saying(TAKER)
const NOT_TAKEN = saying(
  'berita|film|korban|modus|biasanya|kisah|wisata|liburan|tur|loker|lowongan|gaji|katanya nanti|kalau|kalo|klo|if|news|victims|tourist|tour|holiday|salary|vacancy|pulang|dipulangkan|kabur|lari|escaped|home',
)

/**
 * Whether somebody on the way tells that others take them on to a border by road: so people are brought into the places of
 * forced scams, and before the border they can still get out. Pure.
 */
export function isTakenToBorder(text: string): boolean {
  const words = spokenWords(text)
  if (!/batas|border|mae ?sot|poipet|aranya|myawaddy|saen|bavet|bates/.test(words)) return false
  if (!TO_THE_BORDER.test(words) || NOT_TAKEN.test(words)) return false
  return BY_OTHERS.test(words) && ON_THE_WAY.test(words)
}
