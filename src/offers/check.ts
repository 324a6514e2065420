import { loadOwnReasons } from './card/own-reasons.ts'
import { type ReasonBook, reasonsFor, type Told } from './card/reasons.ts'
import { unreadOf } from './card/unread.ts'
import { workSetting } from './card/work-setting.ts'
import { dangerIn } from './danger/danger-in.ts'
import { loadDangerModel } from './danger/danger-model.ts'
import type { Decision } from './decide.ts'
import { decideOn, isInDanger } from './decide-on.ts'
import { describedRisk } from './described.ts'
import { KINDS, loadTextModel, predict } from './model/text-model.ts'
import { namesAbroad } from './place/abroad-words.ts'
import { createWhereabouts, type FindWhereabouts } from './place/whereabouts.ts'
import { quotedVerdict, toldByQuote } from './quoted-offer.ts'
import { quote } from './read-case.ts'
import { withoutOthersPayment } from './remarks/paid-for-them.ts'
import { isRisky } from './risk.ts'
import { isWarning, loadSignals, type SignalContent } from './rules/signals-file.ts'
import { loadSources, type Sources } from './sources.ts'
import { detectLanguage } from './text/language.ts'
import { paragraphsOf, raisedBy } from './text/paragraphs.ts'
import { meantInLaughter } from './told/meant-in-laughter.ts'
import { withoutAdvertised } from './told/own-advert.ts'
import type { Case, CheckOffer, Signal, Verdict } from './types.ts'
import { createUnderstander, type Understanding } from './understand.ts'

/**
 * Makes the checker ready: rules, word knowledge, destinations and the text model of a content folder.
 * @param contentDir path of the content folder
 * @param sources where facts come from, when the articles are read already
 * @param whereabouts finds where somebody is, when its names are read already
 * @param content the signs, when they are read already
 * @returns a pure function: the same case gives the same verdict
 * @throws Error naming file and field of what is wrong in the content
 */
export function createOfferChecker(
  contentDir: string,
  sources: Sources = loadSources(contentDir),
  whereabouts: FindWhereabouts = createWhereabouts(contentDir),
  content: SignalContent = loadSignals(contentDir),
): CheckOffer {
  const understander = createUnderstander(contentDir, content)
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

  const own = loadOwnReasons(contentDir)
  const book: ReasonBook = { ofOffers: told, elsewhere: toldElsewhere, generic, own, model }

  const weigh = (offer: Case): Weighed => {
    const read = understander.understand(offer)
    const shares = predict(model, read.features)
    return { read, shares, decision: decideOn(read, shares, model.thresholds) }
  }
  const tell = ({ read, shares, decision }: Weighed): Verdict => {
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
    const reasons = (about: Verdict['about']) =>
      reasonsFor(about, { read, signals, setting, soundsFalse: soundsLikeScam(shares) }, book)
    return {
      outcome: decision.outcome,
      about: decision.about,
      danger: isInDanger(read, decision, whereabouts) ? dangerIn(read, dangerModel, whereabouts) : null,
      score: decision.score,
      signals,
      reasons: isRisky(decision) ? reasons(decision.about) : [],
      entities: read.reading.entities,
      ...(hasCard && namesAbroad(text, entities) ? { abroad: true } : {}),
      ...(read.notice && decision.outcome === 'not_an_offer' ? { notice: read.notice } : {}),
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
    const whole: CheckOffer = one => tell(weigh(one))
    const verdict = whole(offer)
    if (verdict.danger) return verdict
    if (verdict.outcome === 'likely_scam') return toldByQuote(offer, verdict, whole)
    const meant = meantInLaughter(offer, whole) ?? quotedVerdict(offer, verdict, whole)
    if (meant) return meant
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

/** What was read in a case and what follows from it, before it is put into words. */
interface Weighed {
  readonly read: Understanding
  /** What the text model makes of it, in the order of KINDS. */
  readonly shares: Float64Array
  readonly decision: Decision
}

/** Below this share of a scam among the kinds of offer, what makes wording doubtful is how little it says. */
const LEAST_SCAM = 0.1

/** Whether wording is that of scams, not only of offers that say too little. */
function soundsLikeScam(shares: Float64Array): boolean {
  const share = (kind: (typeof KINDS)[number]) => shares[KINDS.indexOf(kind)] ?? 0
  const scam = share('scam')
  return scam > LEAST_SCAM * (scam + share('suspicious') + share('legit'))
}
