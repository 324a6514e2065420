import { namedAs, type ToldPlace } from '../place/named-places.ts'
import { NOT_YET } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'
import { namesSomebody } from '../text/somebody.ts'
import type { DestinationMention, Entities } from '../types.ts'
import { isHurtByFamily } from './hurt-by-family.ts'
import { tellsOfOthersOnly } from './whose-danger.ts'

/** What stands right before a place that somebody has come to by now. */
const BY_NOW =
  /(?<!\p{L})(?:sekarang|skrg|skr|skrng|saiki|ayeuna|now|sudah|udah|udh|sdh|uda|dah|wis|wes|geus|tos|already|lagi|lg|masih|msh|still|stuck)\s+(?:(?:ada|tinggal|kerja|bekerja|nikah|menikah|dibawa|berangkat|brangkat|brgkt|pergi|nyampe|nyampai|sampe|sampai|tiba|is|stuck|living|working|married|katanya)\s+){0,2}(?:(?:di|ke|in|at|nang|neng|ning|ing|ka)\s+|(?<=(?:sampai|sampe|nyampe|tiba)\s+))(?:negara |kota )?$|(?<!\p{L})(?:went|flew|moved|was taken|got taken|was sold)\s+(?:over\s+)?to\s+$/iu
/** "Ibu saya di jeddah", of who has no work there yet: without that, who tells of it may be in danger at home. */
const IS_IN =
  /(?:ku|nya|\s(?:saya|sy|aku|gw|gue|kami))\s+(?:(?:ada|tinggal|tkw|tki|pmi)\s+){0,1}(?:di|nang|neng|ning)\s+$|(?<!\p{L})my\s+\p{L}+\s+is\s+in\s+$/iu
const LONGEST_BEFORE = 60
/** A town that is not known is in the one country abroad that they name: "kontrak tentara rusia, skrg di rostov". */
const IN_A_TOWN = saying('(?:sekarang|saiki|now|lagi) ~1 (?:di|nang|neng|in)')
const AT_HOME = saying(
  'rumah|omah|kampung|desa|indonesia|sini|disini|home|rs|sudah ~1 (?:pulang|balik|mulih|bali)|back from',
)
/** What a text has to say for the country whose people are named to be where it happens: "nikah sama orang taiwan … disana". */
const OVER_THERE = saying(
  '(?:di sana|disana|dsana|kesana|ke sana|di sono|nang kono|neng kono|di ditu|over there|there now|dibawa ke|took (?:her|him) (?:there|home|back))',
)
const MARRIED = saying(
  '(?:nikah|nikahin|dinikahin|dinikahi|menikah|kawin|dikawin|rabi|married|marry|istri orang|mail order)',
)
const MOST_OF_A_STORY = 40

/**
 * The country that somebody of theirs is in by now, told by who is not there: "ibu sy udah berangkat, skrg di jeddah". Who
 * married abroad and is "there" is where the spouse comes from. Pure.
 * @param destinations all places that the text names
 */
export function whereKinIs(text: string, { destinations }: Pick<Entities, 'destinations'>): ToldPlace | null {
  const words = spokenWords(text)
  if (!namesSomebody(words) || countSpoken(words) > MOST_OF_A_STORY || !tellsOfOthersOnly(text)) return null
  // Who is hurt at home tells where the husband works.
  if (isHurtByFamily(text)) return null
  const abroad = destinations.filter(({ country }) => country !== 'ID')
  const waits = kinWaitsForWork(text)
  const [first] = abroad.filter(({ span }) => {
    const before = text.slice(Math.max(0, span.start - LONGEST_BEFORE), span.start)
    return BY_NOW.test(before) || (waits && IS_IN.test(before))
  })
  const inTown = IN_A_TOWN.test(words) && !AT_HOME.test(words) && abroad.length === destinations.length
  const isThere = (OVER_THERE.test(words) && MARRIED.test(words)) || inTown
  const place = first ?? (isThere ? onlyOne(abroad) : undefined)
  if (!place) return null
  return namedAs(text, place)
}

function onlyOne(places: readonly DestinationMention[]): DestinationMention | undefined {
  return new Set(places.map(({ country }) => country)).size === 1 ? places[0] : undefined
}

const WAITS_FOR_WORK = saying(
  [
    '(?:penampungan|tempat penampungan|ditampung|ditampungin|holding house|(?:rumah|omah|imah|kantor) ~1 (?:agen|agensi|sponsor|calo|kafil|syarikah|muassasah|agency))',
    `${NOT_YET} ~1 (?:dapat|dapet|dpt|ada|dikasih|dikasi|punya|oleh|entuk|kerja|bekerja|disalurkan|found|have|any) ~1 (?:kerja|kerjaan|pekerjaan|gawean|majikan|work|job|employer)?`,
    '(?:terlantar|telantar|keleleran|luntang lantung|stranded)',
  ].join('|'),
)

/** Whether somebody of theirs who is abroad by now is kept waiting there for work, or has none. Pure. */
export function kinWaitsForWork(text: string): boolean {
  return WAITS_FOR_WORK.test(spokenWords(text))
}
