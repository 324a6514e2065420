import { isOnlyWording, saidPlainly } from '../grounds.ts'
import { asOverBorder } from '../place/across-border.ts'
import { firstAbroad } from '../place/named-places.ts'
import { isOnlyPromised } from '../place/promised-place.ts'
import { broughtTo, standsAbroad } from '../place/told-place.ts'
import type { FindWhereabouts } from '../place/whereabouts.ts'
import { isOtherPlace, whosePlaces } from '../place/whose-place.ts'
import { quote } from '../read-case.ts'
import { type Word, wordList } from '../text/word.ts'
import type { Circumstance, Danger } from '../types.ts'
import type { Understanding } from '../understand.ts'
import { asAdult, asCrossing, asSibling } from './child-in-danger.ts'
import { asInvited, isChildToGo } from './child-invited.ts'
import { circumstancesIn } from './circumstances.ts'
import {
  asBeaten,
  asReached,
  asThrownOut,
  dangerOf,
  despairs,
  isHintOfDespair,
  kindsOfDanger,
  withoutHomesickness,
  withoutThreats,
} from './danger-kind.ts'
import { type DangerModel, dangerShares } from './danger-model.ts'
import { asHarmedThere } from './harmed-there.ts'
import { asHeldBy } from './held-for-ransom.ts'
import { isKeptInLodging } from './kept-in-lodging.ts'
import { kinWaitsForWork, whereKinIs } from './kin-abroad.ts'
import { tellsOfSilence } from './kin-there.ts'
import { isPromisedAndLeaves } from './leaves-tonight.ts'
import { goesBySea, isToBeSent, tellsOfLeaving } from './leaving.ts'
import { asMadeToGo } from './made-to-go.ts'
import { isToBeMovedOn, movedOnFrom } from './moved-on.ts'
import { isMoored } from './ship-in-port.ts'
import { speaksForChild } from './speaks-for-child.ts'
import { asMourning, hasLostKin } from './told-death.ts'
import { waitsForBoat } from './waits-for-boat.ts'
import { whoseDanger } from './whose-danger.ts'
import { tellsWishToDie } from './wish-to-die.ts'

const isTransit = wordList('transit layover pesawat')
const isShip = wordList(
  'kapal kapalnya laut abk ship boat vessel perahu samudra longline deck captain skipper bosun nahkoda nakhoda',
)

/** Where somebody in danger seems to be: not where they only want to go, or are not; nor, as told at first, a town at home. */
function placesIn(
  { reading, dangers }: Understanding,
  whereabouts: FindWhereabouts,
  whose: Danger['whose'],
): Pick<ReturnType<typeof whosePlaces>, 'home' | 'foreign'> & { named: readonly NamedPlace[] } {
  const { text, entities } = reading
  const [first = { text: '' }] = reading.case.parts
  // Whom a false offer drove to despair never got where it was to lead.
  const onlyDespairs = dangers.length > 0 && dangers.every(({ rule }) => rule.kind === 'self_harm')
  const isNotThere = (within: string, start: number) =>
    isOtherPlace(within, start) || (onlyDespairs && isOnlyPromised(within, start))
  const { elsewhere, home, foreign } = whosePlaces(first.text, whose, whereabouts(first.text, entities))
  const isElsewhere = (part: number, start: number) =>
    part === 0 && [...elsewhere].some(({ span }) => span.start === start)
  const known = entities.destinations
    .filter(({ span }) => !isElsewhere(span.part, span.start))
    .filter(({ span }) => !isNotThere(reading.case.parts[span.part]?.text ?? '', span.start))
    .map(({ country, span }) => ({ country, name: quote(reading.case, span) }))
  if (home || known.some(({ country }) => country !== 'ID')) return { home, foreign, named: known }
  const others = whereabouts(text, { destinations: [] })
    .filter(({ country, span }) => country !== 'ID' && !isNotThere(text, span.start))
    .filter(({ span }) => !isElsewhere(0, span.start))
    .map(({ country, span }) => ({ country, name: text.slice(span.start, span.end) }))
  return { home, foreign, named: [...others, ...known] }
}

const isForeign = ({ country }: { readonly country: string }) => country !== 'ID'

interface NamedPlace {
  readonly country: string
  readonly name: string
}

/** Whoever tells of these is in Indonesia, wherever else is named. */
const AT_HOME: readonly Circumstance[] = ['followed_home', 'made_to_go']

/**
 * What danger a case tells of: its kind, where it is, whose, and what changes the first steps. Pure.
 * @param read a case in which danger was found already (`Decision.danger`)
 */
export function dangerIn(read: Understanding, model: DangerModel, whereabouts: FindWhereabouts): Danger {
  const { reading, dangers } = read
  const found = dangers.map(({ rule }) => rule.kind)
  const shares = dangerShares(model, read.features)
  const despairing = tellsWishToDie(read, 1)
  const plain = despairing ? [...saidPlainly(read), 'self_harm' as const] : saidPlainly(read)
  const has = (test: (word: Word) => boolean) => reading.copy.tokens.some(({ entry }) => test(entry))
  // Of a crew that a captain beats the model hears that it is held.
  const outright = has(isShip) ? dangers.filter(({ rule }) => rule.plain).map(({ rule }) => rule.kind) : []
  const guessed = kindsOfDanger(found, plain, shares, reading.copy.tokens.length)
  const kinds = despairing ? guessed : asHarmedThere(guessed, shares, reading.text)
  const heard = despairing ? kinds : asMourning(kinds, found, reading.text)
  const thrownOut = asThrownOut(
    asBeaten(withoutHomesickness(withoutThreats(heard, reading.text), found, reading.text), found, outright),
    found,
    reading.text,
  )
  const stated = { destinations: whereabouts(reading.text, reading.entities) }
  const kin = whereKinIs(reading.text, stated)
  const leaves = kin === null && tellsOfLeaving(reading.text, read)
  const isHere = kin ? kinWaitsForWork(reading.text) : leaves && isToBeSent(reading.text)
  const reached = isHere && !tellsOfSilence(reading.text) ? asReached(thrownOut, found) : thrownOut
  const namesAbroad = stated.destinations.some(isForeign)
  const young = asSibling(asCrossing(reached, found, reading.text), found, reading.text)
  const invited = namesAbroad ? asInvited(young, found, reading.text) : young
  const { kind, also } = asHeldBy(
    asMadeToGo(asAdult(invited, reading.text), found, reading.text),
    reading.text,
    namesAbroad,
  )
  const said = dangers.find(({ rule }) => rule.kind === kind) ?? dangers[0]
  const told = circumstancesIn(reading.text, despairs({ kind, also }))
  const { named: destinations, home, foreign } = placesIn(read, whereabouts, whoseDanger(reading.text))
  const brought = broughtTo(reading.text, stated.destinations)
  const place =
    destinations.find(({ country }) => country !== 'ID' && country === brought) ??
    firstAbroad(destinations) ??
    destinations[0]
  // That who lost somebody may despair is a guess beside it: those who listen are told all the same.
  const lost = hasLostKin(reading.text) && kind !== 'self_harm' && !found.includes('self_harm')
  const isAway = lost && place !== undefined && place.country !== 'ID'
  const circumstances = isAway && !told.includes('died') ? [...told, 'died' as const] : told
  // Who lost a relative writes from elsewhere.
  const ofChild = [kind, ...also].includes('minor') && speaksForChild(reading.text)
  const isOthers = ofChild || kin !== null || (lost && circumstances.includes('died'))
  const whose = whoseDanger(reading.text) ?? (isOthers ? ('others' as const) : null)
  // Who is to be taken on from where they are abroad, or fetched there, does not leave from home.
  const from = movedOnFrom(reading.text, stated) ?? standsAbroad(reading.text, stated) ?? kin
  const wantedAbroad = from === null && brought === null && namesAbroad
  // Who is kept in a house for migrants at home is to be sent away from there.
  const isLodged = home && isKeptInLodging(reading.text)
  const isToCross = from === null && waitsForBoat(reading.text)
  const departing =
    isLodged ||
    (wantedAbroad && isChildToGo({ kind, also }, reading.text)) ||
    isToCross ||
    (isToBeMovedOn(reading.text) && from !== null) ||
    circumstances.includes('made_to_go') ||
    (whose === 'others' && isPromisedAndLeaves(reading.text)) ||
    leaves
  // Whoever is still at home names where they are to go; in transit, where they are comes first.
  const atHome =
    home ||
    (departing && from === null && !has(isTransit)) ||
    AT_HOME.some(one => circumstances.includes(one))
  const country = atHome ? 'ID' : (from?.country ?? place?.country ?? null)
  const there = destinations.filter(named => named.country === country)
  const places = there.length > 0 ? there.map(({ name }) => name) : country === kin?.country ? kin.places : []
  const danger: Danger = {
    ...dangerOf(kind, country, [...new Set(places)]),
    also,
    departing,
    atSea: departing
      ? isToCross || goesBySea(reading.text)
      : (has(isShip) && !isMoored(reading.text)) || circumstances.includes('overboard'),
    circumstances: [
      ...circumstances,
      ...(isLodged && !circumstances.includes('guarded') ? ['guarded' as const] : []),
      ...(foreign ? ['foreign' as const] : []),
    ],
    whose,
    evidence: said ? quote(reading.case, said.span) : '',
    ...(isOnlyWording(read) ? { guessed: true } : {}),
    ...(isHintOfDespair(kind, found, shares, reading.text) ? { hinted: true } : {}),
  }
  const abroad = destinations.filter(named => named.country !== 'ID')
  return asOverBorder(danger, reading.text, abroad)
}
