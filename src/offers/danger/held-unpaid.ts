import { NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const NOT = `(?:${NOT_YET}|durung|durong|acan)`
const WAGE = '(?:gaji|gajiku|gajinya|gajine|upah|upahku|upahnya|honor|honorku|bayaran|salary|wages?|pay)'
const UNPAID = saying(
  `${WAGE} ~6 (?:${NOT} ~2 (?:dibayar2?|dibayarin|bayar|mbayar|dikasih|dikasi|kasih|kasi|bagi|keluar2?|turun2?|cair2?|paid|given)|ditahan|withheld|unpaid)|${NOT} ~1 (?:digaji|dibayar2?|paid)|${NOT} ~1 (?:bayar|bayarin|mbayar|ngasih|kasih|kasi|bagi|nggaji|pay|pays|paying) ~2 ${WAGE}|unpaid`,
)
/** Malay has "tak bagi" and "tak benarkan" for it. */
const LETS =
  '(?:bagi|bagik|kasih|kasi|ngasih|ngasi|benarkan|izinkan|izinin|bolehin|bolehkan|ngebolehin|lepas|lepaskan|biarin|let|lets|allow|allows)'
const OUT = '(?:keluar|kluar|pulang|balik|mulih|muleh|metu|kaluar|leave|go out|go home|out)'
const NOT_LET_GO = saying(
  `${NOT} ~1 ${LETS} ~2 ${OUT}|(?:dilarang|ngelarang|melarang|larang|dihalangi|dihalang|dicegah) ~2 (?:pulang|keluar|balik|muleh|mulih)|${NOT} ~1 (?:boleh|dibolehin|bolehin|dikasih|dikasi|diizinin|diizinkan|diijinin|entuk|oleh|allowed) ~2 (?:pulang|keluar|balik|muleh|mulih|metu|leave|home|go)|(?:don't|dont|won't|not|doesn't) ~1 let ~2 (?:leave|go)`,
)
/** It is asked of the rule, or of an offer. */
const OF_A_RULE = saying(
  '(?:apakah|bolehkah|kontrak|lowongan|loker|kalau|kalo|klo|if|syarat|sebelum kontrak|is it|can an?)',
)

/** Whether somebody tells that wages are not paid. Pure. */
export function tellsOfUnpaid(text: string): boolean {
  return UNPAID.test(spokenWords(text))
}

const UNTIL_PAID = saying(
  `${NOT} ~1 (?:boleh|bisa|dibolehin|dikasih|allowed|can) ~1 ${OUT} ~2 (?:kalau|sebelum|sampai|sampe|until|before|unless) ~3 (?:lunas|utang|hutang|utangnya|hutangnya|debt|paid)`,
)

/** Whether somebody is told not to be let go before a debt is paid. Pure. */
export function isKeptForDebt(text: string): boolean {
  return UNTIL_PAID.test(spokenWords(text))
}

/** Whether somebody tells that they get no wages and are not let go home: who works so is held. Pure. */
export function isHeldUnpaid(text: string): boolean {
  const words = spokenWords(text)
  return UNPAID.test(words) && NOT_LET_GO.test(words) && !OF_A_RULE.test(words)
}

const IN_CHARGE =
  '(?:majikan|majikanku|majikannya|majikane|bos|boss|bosku|bosnya|juragan|agen|agennya|agensi|mandor|tauke|towkay|nyonya|tuan|puan|madam|employer|leader|company|kompeni)'
const THEY = '(?:dia|dorang|diorang|mereka|mrk|he|she|they)'
const KEPT_IN = (by: string) =>
  saying(`${by} ~2 ${NOT} ~1 ${LETS} ~2 ${OUT}(?! (?:duit|uang|wang|modal|hasil))`)
const KEPT_BY_EMPLOYER = KEPT_IN(IN_CHARGE)
const KEPT_BY_THEM = KEPT_IN(THEY)
/** It is asked or told of later, or of an hour, a day off, or money. */
const OF_ELSE = saying(
  '(?:katanya|ktnya|jare|cenah|nanti|kapan|boleh|hari minggu|malam minggu|cuti|libur|offday|off day|day off|sementara|suami|istri|bapak|ibu|ayah|mama|lockdown|covid)',
)

/**
 * Whether whoever employs them does not let them out: "majikan tak bagi keluar rumah". Pure.
 * @param afterOffer an offer was judged just before, so "they" are those who made it
 */
export function isKeptIn(text: string, afterOffer: boolean): boolean {
  const words = spokenWords(text)
  const kept = KEPT_BY_EMPLOYER.test(words) || (afterOffer && KEPT_BY_THEM.test(words))
  return kept && !OF_A_RULE.test(words) && !OF_ELSE.test(words)
}
