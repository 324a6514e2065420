import { namesAbroad } from './abroad-words.ts'
import { isBeatenByWork } from './beaten-by-work.ts'
import { asAdult } from './child-in-danger.ts'
import { circumstancesIn } from './circumstances.ts'
import {
  asBeaten,
  asThrownOut,
  dangerOf,
  despairs,
  isHintOfDespair,
  kindsOfDanger,
  withoutHomesickness,
  withoutThreats,
} from './danger-kind.ts'
import { type DangerModel, dangerShares, loadDangerModel } from './danger-model.ts'
import { type Decision, decide } from './decide.ts'
import { describedRisk } from './described.ts'
import { asksFavour } from './favour.ts'
import { onlyFearsCheating } from './fears-cheating.ts'
import { groundsOf, isOnlyWording, saidPlainly } from './grounds.ts'
import { detectLanguage } from './language.ts'
import { goesBySea, tellsOfLeaving } from './leaving.ts'
import { tellsOfLostThing } from './lost-thing.ts'
import { isToBeMovedOn, movedOnFrom } from './moved-on.ts'
import { saysOnlyForcing } from './only-forces.ts'
import { withoutAdvertised } from './own-advert.ts'
import { loadOwnReasons } from './own-reasons.ts'
import { withoutOthersPayment } from './paid-for-them.ts'
import { paragraphsOf, raisedBy } from './paragraphs.ts'
import { quote } from './read-case.ts'
import { type ReasonBook, reasonsFor, type Told } from './reasons.ts'
import { isRisky } from './risk.ts'
import { isWarning } from './signals-file.ts'
import { loadSources, type Sources } from './sources.ts'
import { speaksForChild } from './speaks-for-child.ts'
import { loadTextModel, predict } from './text-model.ts'
import { hasLostKin } from './told-death.ts'
import { standsAbroad } from './told-place.ts'
import type { Case, CheckOffer, Danger, Signal, Verdict } from './types.ts'
import { createUnderstander, type Understanding } from './understand.ts'
import { unreadOf } from './unread.ts'
import { createWhereabouts, type FindWhereabouts } from './whereabouts.ts'
import { whoseDanger } from './whose-danger.ts'
import { isOtherPlace, whosePlaces } from './whose-place.ts'
import { type Word, wordList } from './word.ts'
import { workSetting } from './work-setting.ts'

const isTransit = wordList('transit layover pesawat')
const isShip = wordList(
  'kapal kapalnya laut abk ship boat vessel perahu samudra longline deck captain nahkoda nakhoda',
)

/**
 * Makes the checker ready: rules, word knowledge, destinations and the text model of a content folder.
 * @param contentDir path of the content folder
 * @param sources where facts come from, when the articles are read already
 * @param whereabouts finds where somebody is, when its names are read already
 * @returns a pure function: the same case gives the same verdict
 * @throws Error naming file and field of what is wrong in the content
 */
export function createOfferChecker(
  contentDir: string,
  sources: Sources = loadSources(contentDir),
  whereabouts: FindWhereabouts = createWhereabouts(contentDir),
): CheckOffer {
  const understander = createUnderstander(contentDir)
  const model = loadTextModel(contentDir)
  const dangerModel = loadDangerModel(contentDir)
  const { generic } = understander.content
  /** The source of a sign is that of the fact it stands for. */
  const rules = understander.content.signals.map(rule => ({
    ...rule,
    source: rule.source ?? (rule.fact ? sources.get(rule.fact) : undefined) ?? null,
    saidBy: rule.said_by,
  }))
  /** Signs as told to a person of an offer, and of a scam that is none. */
  const told: Told = new Map(rules.map(rule => [rule.id, rule]))
  const toldElsewhere: Told = new Map(
    rules.flatMap(({ id, why, source, about, saidBy, elsewhere }) => {
      const reason = about === 'other_scam' || elsewhere === true ? why : elsewhere
      return reason ? [[id, { why: reason, source, about, saidBy }] as const] : []
    }),
  )

  const book: ReasonBook = {
    ofOffers: told,
    elsewhere: toldElsewhere,
    generic,
    own: loadOwnReasons(contentDir),
    model,
  }

  const weigh = (offer: Case): Weighed => {
    const read = understander.understand(offer)
    return { read, decision: decide(groundsOf(read, predict(model, read.features)), model.thresholds) }
  }
  const tell = ({ read, decision }: Weighed): Verdict => {
    const offer = read.reading.case
    const warnings = read.signals.filter(({ rule }) => isWarning(rule))
    const signals = warnings.map(({ rule, span }) => ({
      id: rule.id,
      kind: rule.kind as Signal['kind'],
      weight: rule.weight,
      evidence: quote(offer, span),
      span,
    }))
    signals.sort((a, b) => Number(b.kind === 'hard') - Number(a.kind === 'hard') || b.weight - a.weight)
    const { entities, text } = read.reading
    const described = describedRisk(read, decision)
    // Told on a card only: most of what is said to the bot gets none.
    const hasCard = decision.outcome !== 'not_an_offer' || described !== null
    const abroad = entities.destinations.filter(({ country }) => country !== 'ID')
    const setting = hasCard
      ? workSetting(
          text,
          abroad.map(({ span }) => quote(offer, span)),
        )
      : null
    const reasons = (about: Verdict['about']) => reasonsFor(about, { read, signals, setting }, book)
    return {
      outcome: decision.outcome,
      about: decision.about,
      danger: decision.danger && !isCalm(read) ? dangerIn(read, dangerModel, whereabouts) : null,
      score: decision.score,
      signals,
      reasons: isRisky(decision) ? reasons(decision.about) : [],
      entities: read.reading.entities,
      ...(hasCard && namesAbroad(text, entities) ? { abroad: true } : {}),
      situations: withoutAdvertised(text, entities, withoutOthersPayment(text, read.situations)),
      remarks: read.remarks,
      described: described && {
        outcome: described,
        reasons: reasons('job_offer'),
      },
      ...(setting ? { setting } : {}),
      language: detectLanguage(read.reading.copy.tokens),
    }
  }

  const judge: CheckOffer = offer => {
    const verdict = tell(weigh(offer))
    if (verdict.danger || verdict.outcome === 'likely_scam') return verdict
    for (const paragraph of paragraphsOf(offer)) {
      const { kind, text } = paragraph
      const alone = weigh({ parts: [{ kind, text }] })
      // By its wording alone a paragraph says too little: adverts of the longest kind have one that sounds hasty.
      const warns = alone.read.signals.some(({ rule }) => isWarning(rule))
      if (warns && alone.decision.outcome === 'likely_scam' && alone.decision.about === 'job_offer')
        return raisedBy(verdict, paragraph, tell(alone))
    }
    return verdict
  }
  return offer => {
    const unread = unreadOf(offer)
    return unread ? { ...judge(offer), unread } : judge(offer)
  }
}

/**
 * "Tolong translate" pleads for no help in danger, and "takut ditipu", a lost phone and "ibu saya maksa" tell of none, unless
 * a rule finds one.
 */
function isCalm({ dangers, reading }: Understanding): boolean {
  const { text } = reading
  const isNone = () =>
    asksFavour(text) ||
    onlyFearsCheating(text) ||
    tellsOfLostThing(text) ||
    saysOnlyForcing(text) ||
    isBeatenByWork(text)
  return dangers.length === 0 && isNone()
}

/** What was read in a case and what follows from it, before it is put into words. */
interface Weighed {
  readonly read: Understanding
  readonly decision: Decision
}

/** Where somebody in danger seems to be: not where they only want to go, or are not; nor, as told at first, a town at home. */
function placesIn(
  { reading }: Understanding,
  whereabouts: FindWhereabouts,
  whose: Danger['whose'],
): Pick<ReturnType<typeof whosePlaces>, 'home' | 'foreign'> & { named: readonly NamedPlace[] } {
  const { text, entities } = reading
  const [first = { text: '' }] = reading.case.parts
  const { elsewhere, home, foreign } = whosePlaces(first.text, whose, whereabouts(first.text, entities))
  const isElsewhere = (part: number, start: number) =>
    part === 0 && [...elsewhere].some(({ span }) => span.start === start)
  const known = entities.destinations
    .filter(({ span }) => !isElsewhere(span.part, span.start))
    .filter(({ span }) => !isOtherPlace(reading.case.parts[span.part]?.text ?? '', span.start))
    .map(({ country, span }) => ({ country, name: quote(reading.case, span) }))
  if (home || known.some(({ country }) => country !== 'ID')) return { home, foreign, named: known }
  const others = whereabouts(text, { destinations: [] })
    .filter(({ country, span }) => country !== 'ID' && !isOtherPlace(text, span.start))
    .filter(({ span }) => !isElsewhere(0, span.start))
    .map(({ country, span }) => ({ country, name: text.slice(span.start, span.end) }))
  return { home, foreign, named: [...others, ...known] }
}

interface NamedPlace {
  readonly country: string
  readonly name: string
}

function dangerIn(read: Understanding, model: DangerModel, whereabouts: FindWhereabouts): Danger {
  const { reading, dangers } = read
  const found = dangers.map(({ rule }) => rule.kind)
  const shares = dangerShares(model, read.features)
  const kinds = kindsOfDanger(found, saidPlainly(read), shares, reading.copy.tokens.length)
  const thrownOut = asThrownOut(
    asBeaten(withoutHomesickness(withoutThreats(kinds, reading.text), found, reading.text), found),
    found,
    reading.text,
  )
  const { kind, also } = asAdult(thrownOut, reading.text)
  const said = dangers.find(({ rule }) => rule.kind === kind) ?? dangers[0]
  const told = circumstancesIn(reading.text, despairs({ kind, also }))
  const { named: destinations, home, foreign } = placesIn(read, whereabouts, whoseDanger(reading.text))
  const place = destinations.find(({ country }) => country !== 'ID') ?? destinations[0]
  const lost = hasLostKin(reading.text) && !despairs({ kind, also })
  const isAway = lost && place !== undefined && place.country !== 'ID'
  const circumstances = isAway && !told.includes('died') ? [...told, 'died' as const] : told
  // Who lost a relative writes from elsewhere.
  const ofChild = [kind, ...also].includes('minor') && speaksForChild(reading.text)
  const isOthers = ofChild || (lost && circumstances.includes('died'))
  const whose = whoseDanger(reading.text) ?? (isOthers ? ('others' as const) : null)
  // Who is to be taken on from where they are abroad, or fetched there, does not leave from home.
  const stated = { destinations: whereabouts(reading.text, reading.entities) }
  const from = movedOnFrom(reading.text, stated) ?? standsAbroad(reading.text, stated)
  const departing = (isToBeMovedOn(reading.text) && from !== null) || tellsOfLeaving(reading.text, read)
  const has = (test: (word: Word) => boolean) => reading.copy.tokens.some(({ entry }) => test(entry))
  // Whoever is still at home names where they are to go; in transit, where they are comes first.
  const atHome =
    home || (departing && from === null && !has(isTransit)) || circumstances.includes('followed_home')
  const country = atHome ? 'ID' : (from?.country ?? place?.country ?? null)
  const there = destinations.filter(named => named.country === country)
  return {
    ...dangerOf(kind, country, [...new Set(there.map(({ name }) => name))]),
    also,
    departing,
    atSea: departing ? goesBySea(reading.text) : has(isShip) || circumstances.includes('overboard'),
    circumstances: foreign ? [...circumstances, 'foreign'] : circumstances,
    whose,
    evidence: said ? quote(reading.case, said.span) : '',
    ...(isOnlyWording(read) ? { guessed: true } : {}),
    ...(isHintOfDespair(kind, found, shares, reading.text) ? { hinted: true } : {}),
  }
}
