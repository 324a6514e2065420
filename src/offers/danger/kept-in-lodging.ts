import { NOT } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

/** Where those who are to be sent abroad are kept until then. */
const LODGING =
  '(?:penampungan|penampungannya|tempat penampungan|mess|mes|asrama|blk|blkln|lpk|(?:rumah|omah|imah|tempat) ~1 (?:agen|agene|sponsor|sponsore|calo|calone|pt|tekong|penyalur)|shelter|dormitory|dorm|holding (?:house|centre|center))'
const TO = '(?:di|ke|nang|neng|ning|ing|ka|kat|dalam|in|at|to|inside)'
const IN_LODGING = saying(`${TO} ~2 ${LODGING}`)
const MAY =
  '(?:boleh|bole|bisa|iso|tiasa|entuk|oleh|meunang|kenging|dikasih|dikasi|diizinin|diizinkan|diijinkan|dibolehin|dibolehkan|allowed|able|bagi|kasih|kasi|let)'
const OUT = '(?:keluar|kluar|metu|medal|kaluar|pulang|balik|mulih|wangsul|uih|leave|out|outside|go home)'
const NOT_LET_OUT = saying(
  `${NOT} ~1 ${MAY} ~2 ${OUT}|(?:won't|wont|don't|doesn't|not) let ~1 (?:me|us|her|him|them) ~1 ${OUT}|(?:dilarang|dicegah|dihalangi) ~1 ${OUT}|(?:dikunci|digembok|dikurung|locked)`,
)
/** It is told of the place, asked, or only so for a while. */
const NOT_NOW = saying(
  'katanya|ktnya|jare|jarene|cenah|kalau|kalo|klo|nek|lamun|if|nanti|mengko|engke|suruh|disuruh|dulu|mbiyen|pernah|bakal|akan|mau|would|will|sementara|minggu|malam|lockdown|karantina',
)

/** Whether somebody is kept in a house of those who send people abroad: "sudah dibawa ke penampungan, ga boleh keluar". Pure. */
export function isKeptInLodging(text: string): boolean {
  const words = spokenWords(text)
  return IN_LODGING.test(words) && NOT_LET_OUT.test(words) && !NOT_NOW.test(words)
}
