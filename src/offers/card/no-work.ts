import { saying } from '../text/said.ts'

const FOREIGN =
  '(?:china|cina|tiongkok|chinese|taiwan|taiwanese|korea|korean|hongkong|hong kong|jepang|malaysia|singapura|arab|asing|bule|luar negeri|foreign|foreigner)'
const SPOUSE = '(?:suami|istri|isteri|jodoh|pengantin|bojo|husband|wife|bride)'
/** A foreign husband, and money for the family: `ind-bride`. */
const BRIDE = saying(
  [
    `${SPOUSE} ~4 ${FOREIGN}|${FOREIGN} ~3 (?:cari|mencari|nyari|seeks|looking for) ~2 ${SPOUSE}`,
    `(?:nikah|menikah|dinikahin|dinikahkan|kawin|dikawinin|dijodohin|dijodohkan|marry|married) ~4 ${FOREIGN} ~8 (?:mahar|maharnya|dowry|mas kawin)`,
    `(?:mahar|maharnya|dowry) ~8 (?:${SPOUSE}|nikah|menikah|kawin|marry) ~8 ${FOREIGN}|(?:nikah|menikah|kawin) ~3 (?:mahar|dowry)`,
  ].join('|'),
)
const NAKED = '(?:bugil|telanjang|tanpa busana|tanpa baju|tanpa pakaian|topless|nude|nudes|naked|undress)'
const PICTURE =
  '(?:foto|fotonya|video|videonya|pap|kamera|vc|vcs|video call|photo|photos|picture|pictures|camera)'
const UNDRESSES = saying(
  `${PICTURE} ~4 ${NAKED}|${NAKED} ~4 ${PICTURE}|(?:buka|lepas|copot) ~1 (?:baju|pakaian) ~6 ${PICTURE}|${PICTURE} ~6 (?:buka|lepas|copot) ~1 (?:baju|pakaian)`,
)
const BABY = '(?:bayi|bayinya|baby|anaknya|janin|kandungan|kandungannya)'
const SELLS_CHILD = saying(
  `(?:ibu hamil|hamil|bumil|pregnant) ~6 (?:adopsi|diadopsi|adopt|adoption|serahkan|jual|beli) ~4 ${BABY}|(?:adopsi|diadopsi|jual|dijual|beli|adopt|sell|buy) ~3 ${BABY} ~9 (?:dibayar|bayaran|imbalan|uang|juta|jt|ditanggung|ganti|paid|money)|(?:dicari|cari|mencari|butuh|dibutuhkan|jadi|wanted|seeking|need|needed|looking for|become|sewa|sewakan) ~3 (?:surrogate|surrogates|surrogacy|surogasi|surogat|surogate|rahim|ibu pengganti ~6 (?:pasangan|hamil|rahim|bayi|melahirkan|couple))`,
)

/** What is wanted instead of work wherever it leads, with the first step against it. */
export const NO_WORK = [
  ['bride', BRIDE],
  ['undresses', UNDRESSES],
  ['sells_child', SELLS_CHILD],
] as const
