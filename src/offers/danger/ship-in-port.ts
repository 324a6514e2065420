import { NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const SHIP = '(?:kapal|kapalnya|kapale|kapalku|kapalna|ship|vessel|trawler|longliner)'
const MOORED = saying(
  `${SHIP} ~9 (?:sandar|nyandar|bersandar|disandarkan|labuh|berlabuh|ditahan|dok|docked|moored|anchored|stuck|abandoned) ~2 (?:di|neng|nang|ning|in|at|off)|(?:sandar|bersandar|berlabuh|docked|moored|anchored) ~2 (?:di|neng|nang|ning|in|at) ~3 [^ ]+ ~9 ${SHIP}`,
)
const NOT_IN_PORT = saying(
  `(?:${NOT_YET}|mau|arep|akan|bakal|kapan|besok|nanti|will|when|until|before|sebelum) ~2 (?:sandar|nyandar|bersandar|labuh|berlabuh|docked|dock|moored)`,
)
const UNPROVIDED = saying(
  [
    `${NOT_YET} ~1 (?:dikasih|dikasi|dikirim|diberi|dikei|diwenehi|ada|given|any) ~1 (?:makan|makanan|mangan|air|bekal|logistik|food|water|supplies)`,
    '(?:no|without) ~1 (?:food|water|pay|wages|supplies)',
    '(?:makanan|bekal|logistik|air|food|water|supplies) ~2 (?:habis|abis|entek|gone|out)',
    `(?:gaji|gajinya|gajiku|gajine|upah|wages?|salary|salaries) ~4 (?:${NOT_YET} ~1 (?:dibayar|dibayarkan|keluar|turun|cair|paid)|ditahan|unpaid)|${NOT_YET} ~1 (?:digaji|dibayar|paid)`,
    '(?:ditinggal|ditinggalin|ditinggalkan|ditelantarkan|abandoned|left) ~3 (?:perusahaan|agen|agensi|pemilik|owner|owners|company|agency|kapten|captain)',
  ].join('|'),
)

/** Whether a crew lies in port: no radio calls for help there, and no water is caught. Pure. */
export function isMoored(text: string): boolean {
  const words = spokenWords(text)
  return MOORED.test(words) && !NOT_IN_PORT.test(words)
}

/** Whether whoever owns the ship leaves a crew in port without food or wages. Pure. */
export function isCrewAbandoned(text: string): boolean {
  return isMoored(text) && UNPROVIDED.test(spokenWords(text))
}
