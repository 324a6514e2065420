import { saying } from '../../../offers/text/said.ts'
import { FILLER, REPORT } from './report-words.ts'

const DONE_WITH_IT =
  '(?:dibaca|dibacanya|diwaca|kebaca|diproses|diprosesnya|dicek|diperiksa|ditangani|ditinjau|ditindak|ditindaklanjuti|direview|dilihat|diterima|read|processed|checked|reviewed|handled|looked at)'
const ALREADY = '(?:udah|sudah|udh|sdh|dah|wis|wes|atos|geus|already)'
const NOT_YET = '(?:belum|blm|blom|durung|acan|yet|or not)'
const STATE = '(?:status|statusnya|statuse|statusna|progres|progresnya|progress)'

/** How a report stands, by its name: "sudah dibaca belum laporan saya", "status laporan". */
export const STATUS_NAMED: RegExp = saying(
  [
    `${ALREADY} ~2 ${DONE_WITH_IT} ~3 ${REPORT}`,
    `${REPORT} ~3 ${ALREADY} ~2 ${DONE_WITH_IT}|${REPORT} ~2 ${DONE_WITH_IT} ~2 ${NOT_YET}`,
    `(?:has|is|was|have you) ~1 (?:${DONE_WITH_IT} )?${REPORT} ~2 (?:${DONE_WITH_IT}|${NOT_YET})`,
    `${STATE} ~2 ${REPORT}|${REPORT} ~2 ${STATE}`,
    `where(?: is|'s)? ${REPORT}|${REPORT} ~2 (?:mana|dimana|ndi)`,
  ].join('|'),
)

/** It has not been read for long: "laporan saya kok belum dibaca". */
export const WAITS: RegExp = saying(
  `${REPORT} ~4 (?:${NOT_YET}|never|not|hasn't|hasnt|still) ~3 ${DONE_WITH_IT}|${NOT_YET} ~2 ${DONE_WITH_IT} ~2 ${REPORT}|why ~4 ${REPORT} ~3 not ~2 ${DONE_WITH_IT}`,
)

const LOOKS =
  '(?:lihat|liat|ngeliat|melihat|lht|buka|bukain|cari|nyari|mencari|temukan|nemu|see|view|open|find|look at|delok|ndelok|tingali)'
const OWN_REPORT =
  '(?:laporanku|laporanne|laporan (?:saya|sy|aku|ku|ak|gw|gue|gua|kami|kulo|abdi)|my (?:own |old |last )?reports?)'
/** They want to see it: "mau lihat laporan saya, kodenya hilang". */
export const LOOKED_FOR: RegExp = saying(`${LOOKS} ~2 ${OWN_REPORT}`)

/** How many there are. */
export const COUNTED: RegExp = saying('(?:berapa|brp|how many) ~1 (?:laporan|reports)')

/** The same where nothing else is said: "statusnya gimana", "udah dibaca petugas blm". */
export const STATUS_ALONE: RegExp = new RegExp(
  [
    `^ (?:${FILLER} ){0,4}${STATE}(?: (?:${FILLER}|gimana|gmn|bagaimana|piye|kumaha|sekarang|skrg|how)){0,4} $`,
    `^ (?:how is |what is |what's )(?:the |my )?(?:status|progress) $`,
    `^ (?:${FILLER} ){0,3}${ALREADY}(?: ${FILLER}){0,3} ${DONE_WITH_IT}(?: ${FILLER}){0,4} $`,
    `^ (?:${FILLER} ){0,3}${DONE_WITH_IT}(?: ${FILLER}){0,3} ${NOT_YET}(?: ${FILLER}){0,2} $`,
  ].join('|'),
)
