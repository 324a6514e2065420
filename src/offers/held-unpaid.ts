import { NOT_YET } from './function-words.ts'
import { saying, spokenWords } from './said.ts'

const NOT = NOT_YET
const WAGE = '(?:gaji|gajiku|gajinya|upah|upahku|bayaran|salary|wages?|pay)'
const UNPAID = saying(
  `${WAGE} ~3 (?:${NOT} ~2 (?:dibayar2?|dibayarin|dikasih|dikasi|keluar2?|turun2?|cair2?|paid|given)|ditahan|withheld|unpaid)|${NOT} ~1 (?:digaji|dibayar2?|paid)|${NOT} ~1 (?:bayar|bayarin|mbayar|ngasih|kasih|kasi|nggaji|pay|paying) ~2 ${WAGE}|unpaid`,
)
const NOT_LET_GO = saying(
  `(?:dilarang|ngelarang|melarang|larang|dihalangi|dihalang|dicegah) ~2 (?:pulang|keluar|balik|muleh|mulih)|${NOT} ~1 (?:boleh|dibolehin|bolehin|dikasih|dikasi|diizinin|diizinkan|diijinin|entuk|oleh|allowed) ~2 (?:pulang|keluar|balik|muleh|mulih|metu|leave|home|go)|(?:don't|dont|won't|not|doesn't) ~1 let ~2 (?:leave|go)`,
)
/** It is asked of the rule, or of an offer. */
const OF_A_RULE = saying(
  '(?:apakah|bolehkah|kontrak|lowongan|loker|kalau|kalo|klo|if|syarat|sebelum kontrak|is it|can an?)',
)

/** Whether somebody tells that wages are not paid. Pure. */
export function tellsOfUnpaid(text: string): boolean {
  return UNPAID.test(spokenWords(text))
}

/** Whether somebody tells that they get no wages and are not let go home: who works so is held. Pure. */
export function isHeldUnpaid(text: string): boolean {
  const words = spokenWords(text)
  return UNPAID.test(words) && NOT_LET_GO.test(words) && !OF_A_RULE.test(words)
}
