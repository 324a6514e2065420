import { hasLeft, isNotBackIn } from '../danger/came-home.ts'
import { saying, spokenWords } from '../text/said.ts'
import { namesSomebody } from '../text/somebody.ts'
import type { DestinationMention } from '../types.ts'
import { nameIn } from './named-places.ts'
import { isDenied, isNationality, isOnlyWanted } from './said-before-place.ts'
import { isStoodIn, speaksOfSelf } from './told-place.ts'

/** Whom the bot has no mission for: nationalities as people in Indonesia write them. */
export const NATIONAL =
  '(?:burmese|rohingya|bangladeshi|filipino|filipina|indian|pakistani|nepali|nepalese|sri lankan|afghan|iranian|iraqi|syrian|yemeni|egyptian|sudanese|somali|ethiopian|kenyan|ugandan|nigerian|ghanaian|cameroonian|congolese|chinese|taiwanese|korean|japanese|thai|vietnamese|cambodian|khmer|laotian|malaysian|singaporean|timorese|russian|ukrainian|uzbek|turkish|moroccan)'
const IS_FOREIGN = saying(
  `(?:i'm|im|i am|we are|we're|as|me) ~1 ${NATIONAL}|${NATIONAL} (?:here|woman here|man here|girl here|worker here)`,
)
const OF_FAMILY = saying(
  'my ~1 (?:sister|brother|wife|husband|son|daughter|mother|father|child|children|cousin|niece|nephew)',
)
const NATIONAL_WORD = new RegExp(`^${NATIONAL}$`)
/** In Indonesian it is the name of the country too. */
const COUNTRY_TOO = /^filipina$/
/** What stands right before a nationality, and not before a country. */
const A_PERSON = /(?<!\p{L})(?:(?:i am|i'm|im|we are|we're|as|me)\s+(?:an?\s+)?|an?\s+)$/iu

/** What a nationality says of where the work is, right after it: "Taiwanese vessel". */
const OF_WORK =
  /^[\s-]+(?:(?:fishing|cargo|flag(?:ged)?|owned|longline|tuna|squid)[\s-]+){0,2}(?:vessel|ship|boat|trawler|captain|skipper|crew|boss|employer|madam|sir|company|factory|agency|agent|farm|restaurant|household|family)(?!\p{L})/iu

/** What stands right before the country that somebody comes from. */
const FROM =
  /(?<!\p{L})(?:(?:i am|i'm|im|we are|we're|come|comes|came)\s+(?:originally\s+|all\s+|both\s+)?from|(?:saya|aku|kami)\s+(?:(?:orang|warga|asli|asal|berasal|negara)\s+){1,2}(?:dari\s+)?)\s*(?:the )?$/iu
/** What stands right before a place that somebody is in. */
const IN = /(?<!\p{L})(?:di|in|at|near|nang|neng|ning)\s+(?:the |kota )?$/iu
/** Somebody of the family, away at work. */
const KIN_AWAY =
  /(?<!\p{L})(?:suami|laki|istri|isteri|bojo|bapak|bapa|ayah|ibu|mama|mamak|emak|kakak|abang|anak|ortu|orang tua|husband|wife|father|mother|parents)(?:ku|nya|e|ne)?\s+(?:(?:saya|aku|sy|gw|ku|is|are|lagi|lg|sedang|masih|jadi)\s+){0,3}((?:tkw|tki|pmi|abk|kerja|bekerja|merantau|nyambut gawe|working|works)\s+(?:\p{L}+\s+)?)?(?:di|in|nang|neng|ning)\s+$/iu
/** "My husband and I in Malaysia" */
const TOGETHER = /(?<!\p{L})(?:dan|sama|bareng|and|with)\s+$/iu
/** Where who is to be sent abroad is kept waiting, right before a town: "aku di penampungan Bekasi". */
const LODGED =
  /(?<!\p{L})(?:saya|aku|sy|gw|gue|gua|kami|kita|abdi|kulo|i|i'm|im|we|we're)\s+(?:\p{L}{1,12}\s+){0,3}(?:di|ke|ka|nang|neng|ning|in|at|to)\s+(?:a |the )?(?:mess|penampungan|asrama|blk|lpk|shelter|dormitory|holding (?:house|centre|center)|rumah (?=agen|sponsor|calo|tekong|penyalur|pt))\s*(?:(?:pt|agen|sponsor|calo|tekong|penyalur|daerah|kota|di|nang|neng|in|at)\s+){0,3}$/iu
const LONGEST_BEFORE = 70

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - LONGEST_BEFORE), start)
}

/** Whether nobody is said to be in the place that begins there now. Pure. */
export function isOtherPlace(text: string, start: number): boolean {
  return (
    isOnlyWanted(text, start) ||
    isDenied(text, start) ||
    isNationality(text, start) ||
    hasLeft(text, start) ||
    isNotBackIn(text, start)
  )
}

/** Where somebody in danger says to be, as far as it differs from the countries that their words name. */
export interface WhosePlace {
  /** Countries named that they are not in: where they come from, or where their family works. */
  readonly elsewhere: ReadonlySet<DestinationMention>
  /** They say that they are in Indonesia. */
  readonly home: boolean
  /** They are of another country than Indonesia, and not known to be abroad. */
  readonly foreign: boolean
}

/**
 * Whose the places of a text are: of a foreigner in Indonesia the country of origin is no place to look for help, nor for
 * who is hurt at home where the husband works abroad. Pure.
 * @param whose see `whoseDanger`
 * @param places all places in the text, those in Indonesia too
 */
export function whosePlaces(
  text: string,
  whose: 'own' | 'others' | null,
  places: readonly DestinationMention[],
): WhosePlace {
  const words = spokenWords(text)
  const abroad = places.filter(({ country }) => country !== 'ID')
  const isForeign = IS_FOREIGN.test(words)
  const isAt = ({ span }: DestinationMention) => IN.test(before(text, span.start))
  const atHome = places.some(place => place.country === 'ID' && isAt(place))
  const lodged = places.some(({ country, span }) => country === 'ID' && LODGED.test(before(text, span.start)))
  // Who writes for somebody tells of their own town, which is not where help is needed.
  const isIn =
    whose !== 'others' &&
    !namesSomebody(words) &&
    places.some(({ country, span }) => country === 'ID' && isStoodIn(text, span.start))
  const origin = (place: DestinationMention) =>
    (isNational(nameIn(text, place), before(text, place.span.start)) &&
      !OF_WORK.test(text.slice(place.span.end))) ||
    (atHome && FROM.test(before(text, place.span.start)))
  const left = abroad.filter(({ span }) => hasLeft(text, span.start))
  const ofKin = whose === 'own' ? abroad.filter(({ span }) => isOfKin(text, span.start, atHome)) : []
  const from = abroad.filter(origin)
  // The family of a foreigner in Indonesia has no Indonesian mission to turn to, wherever they were taken.
  const ofForeigner = isForeign && atHome && OF_FAMILY.test(words) ? abroad : []
  const elsewhere = new Set([...left, ...ofKin, ...from, ...ofForeigner])
  const isAbroad = abroad.some(place => !elsewhere.has(place))
  return {
    elsewhere,
    home: !isAbroad && (lodged || isIn || ((left.length > 0 || atHome) && (elsewhere.size > 0 || isForeign))),
    foreign: !isAbroad && (whose !== 'others' || ofForeigner.length > 0) && (from.length > 0 || isForeign),
  }
}

function isNational(name: string, words: string): boolean {
  return NATIONAL_WORD.test(name) && (!COUNTRY_TOO.test(name) || A_PERSON.test(words))
}

/** The family's place: known to be away at work, or where the writer says to be at home, or nothing of themselves. */
function isOfKin(text: string, start: number, atHome: boolean): boolean {
  const words = before(text, start)
  const kin = KIN_AWAY.exec(words)
  if (kin === null || TOGETHER.test(words.slice(0, kin.index))) return false
  if (atHome || kin[1] !== undefined) return true
  const [rest = ''] = text.slice(start).split(CLAUSE, 1)
  const begins = /(?:^|[,.;!?\n])\s*$/u.test(words.slice(0, kin.index))
  return begins && !MAY_CALL.test(kin[0]) && !speaksOfSelf(rest)
}

const CLAUSE = /[,.;!?\n]/u
/** "Kakak saya di Hongkong" may be said to a sister. */
const MAY_CALL = /^(?:kakak|abang)\s+(?:saya|aku|sy|gw)/iu
