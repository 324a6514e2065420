import { saying, spokenWords } from '../text/said.ts'
import { SITUATIONS, type Verdict } from '../types.ts'

const PICTURES =
  '(?:foto|fotoku|fotonya|poto|photo|photos|pic|pics|pictures?|video|videoku|videonya|vidio|pap|selfie|rekaman)'
const NAKED =
  '(?:bikini|bugil|telanjang|topless|lingerie|underwear|nude|nudes|naked|undress|undressed|seksi|sexy|pakaian dalam|(?:tanpa|ga pake|gak pake|buka|lepas|copot) (?:baju|busana|pakaian|bra)|(?:without|no) clothes)'
const BARE = `(?:${NAKED}|full body|fullbody|(?:seluruh|setengah) (?:badan|tubuh))`
const BARE_ASKED = saying(`${PICTURES} ~4 ${NAKED}|${NAKED} ~4 ${PICTURES}`)
const PRIVATE = saying(`${PICTURES} ~4 ${BARE}|${BARE} ~4 ${PICTURES}|pap ${BARE}`)
/** What is named beside it was sent instead. */
const ELSE = saying(
  'ktp|kk|nik|paspor|passport|ijazah|akta|dokumen|documents|berkas|cv|lamaran|uang|duit|money|dana|otp|kode|rekening|atm',
)
const DONE =
  '(?:sudah|udah|udh|uda|sdh|dah|telanjur|terlanjur|kadung|keburu|wis|wes|tos|atos|geus|already|i|we|aku|saya)'
const SENDS =
  '(?:kirim|kirimin|ngirim|ngirimin|dikirim|terkirim|kukirim|kekirim|kasih|ngasih|dikasih|kukasih|ngirimke|ngintun|sent|send|shared|gave)'
const SENT = saying(`${DONE} ~3 ${SENDS}|${SENDS} ~2 ${DONE}`)
const NOT_SENT = saying(
  'belum|blm|durung|jangan|kalau|kalo|klo|nek|lamun|jika|not yet|if|disuruh|suruh|minta|diminta',
)

/** "Kalo ga dia share", "skrg dia minta yg lebih". */
const SHOWS =
  '(?:share|dishare|ngeshare|sebar|disebar|sebarin|disebarin|nyebar|nyebarin|viralin|upload|diupload|posting|diposting|leak|post|spread|show)'
const PRESSES = saying(
  `(?:kalau|if) ~1 (?:ga|gak|nggak|tidak|not|i don't|i dont) ~3 ${SHOWS}|(?:dia|mereka|orangnya|adminnya|he|she|they) ~2 (?:ngancam|ancam|mau|bakal|akan|will|would|threatens?|wants?) ~2 ${SHOWS}|(?:minta|mintak|nuntut|maksa|wants?|asks?|asking) ~2 (?:lebih|lagi|more)|(?:or) (?:he|she|they) ~1 ${SHOWS}`,
)

/** Whether somebody who was asked for pictures is pressed for more, or threatened with them. Pure. */
export function arePressedByPictures(text: string): boolean {
  return PRESSES.test(spokenWords(text))
}

/** Whether few words tell that it was sent, and name nothing else that was. Pure. */
export function tellsOfSending(text: string): boolean {
  return saysSent(spokenWords(text))
}

function saysSent(words: string): boolean {
  return SENT.test(words) && !ELSE.test(words) && !NOT_SENT.test(words)
}

/** Whether pictures are asked for with little or nothing on: of a whole body, dressed, many employers want one. Pure. */
export function wantsBarePictures(offer: string): boolean {
  return BARE_ASKED.test(spokenWords(offer))
}

const TO_SEND = saying(`(?:disuruh|suruh|minta|diminta|dimintai|dimintain|asked|told) ~2 ${SENDS}`)

/** Whether somebody tells that they are to send pictures with little on. Pure. */
export function isToSendBarePictures(text: string): boolean {
  const words = spokenWords(text)
  return TO_SEND.test(words) && BARE_ASKED.test(words)
}

/** Whether pictures with little on are told to have been asked for, and sent. Pure. */
export function hasSentBarePictures(text: string): boolean {
  const rest = spokenWords(text).replace(TO_SEND, '')
  return BARE_ASKED.test(rest) && saysSent(rest)
}

/** Whether an advert asks for pictures of a body. Pure. */
function wantsPrivatePictures(offer: string): boolean {
  return PRIVATE.test(spokenWords(offer))
}

/**
 * What is told after an offer that asks for pictures of a body: what was sent then is those, not papers, and their owner
 * needs other steps than for an identity card. Pure.
 * @param said the verdict on the text
 * @param offer the words of the offer before
 */
export function withPicturesSent(text: string, said: Verdict, offer: string): Verdict {
  if (!tellsOfSending(text)) return said
  if (!PRIVATE.test(spokenWords(text)) && !wantsPrivatePictures(offer)) return said
  const standing = [...said.situations.filter(situation => situation !== 'documents'), 'pictures']
  return {
    ...said,
    remarks: (said.remarks ?? []).filter(remark => remark !== 'sent' && remark !== 'lured'),
    situations: SITUATIONS.filter(situation => standing.includes(situation)),
  }
}
