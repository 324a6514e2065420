import { createFeatureMaker, type Features } from './model/features.ts'
import { createLexicon, type Lexicon } from './model/lexicon.ts'
import { loadDestinations } from './place/destinations.ts'
import { type Countries, type Reading, readCase } from './read-case.ts'
import { REMARKS, type Remark } from './remarks/remarks.ts'
import { createEmployerBook } from './rules/borrowed-employer.ts'
import { compileDenials } from './rules/denied.ts'
import { hasOnlyOwnWays } from './rules/own-ways.ts'
import { createPatternBook } from './rules/pattern.ts'
import { compileRules, type Found } from './rules/rules.ts'
import { compileNotices, type Notice } from './rules/service-notice.ts'
import {
  type DangerRule,
  isWarning,
  loadSignals,
  type SignalContent,
  type SignalRule,
} from './rules/signals-file.ts'
import { quotedIn } from './text/reported-speech.ts'
import { type Case, SITUATIONS, type Situation, type Span } from './types.ts'

/** All that can be said of a case before it is judged. */
export interface Understanding {
  readonly reading: Reading
  readonly signals: readonly { readonly rule: SignalRule; readonly span: Span }[]
  readonly dangers: readonly { readonly rule: DangerRule; readonly span: Span }[]
  readonly situations: readonly Situation[]
  readonly remarks: readonly Remark[]
  /** It can be followed only by what belongs to a known sender (`own-ways.ts`). */
  readonly ownWays: boolean
  /** It is of a service that wants nothing, and says this. */
  readonly notice: Notice | null
  readonly features: Features
}

/** Reads cases with the rules of a content folder. */
export interface Understander {
  readonly understand: (offer: Case) => Understanding
  readonly content: SignalContent
  readonly countries: Countries
  readonly lexicon: Lexicon
}

/**
 * Loads the rules and makes them ready.
 * @param contentDir path of the content folder
 * @param content the rules, when they are read already
 * @throws Error naming the file, field or signal that is wrong
 */
export function createUnderstander(
  contentDir: string,
  content: SignalContent = loadSignals(contentDir),
): Understander {
  const all = loadDestinations(contentDir)
  const countries: Countries = { all, byCode: new Map(all.map(country => [country.code, country])) }
  const lexicon = createLexicon(
    new Map(Object.entries(content.words.same)),
    new Map(Object.entries(content.words.lists)),
    content.translations,
  )
  const book = createPatternBook(lexicon)
  const dangers = content.dangers.map(rule => ({ ...rule, id: dangerId(rule) }))
  const situations = content.situations.map(({ examples: _, ...rule }) => ({
    ...rule,
    id: `situation-${rule.kind}`,
  }))
  const firstSituation = content.signals.length + dangers.length
  const employers = createEmployerBook(content.employers)
  const signs = content.signals.map(({ examples: _, ...rule }) => ({ ...rule, deniable: isWarning(rule) }))
  const known = [...Object.values(content.senders).flat(), ...content.employers.flatMap(({ own }) => own)]
  const { denials, notices } = content.denials
  const noticeOf = compileNotices(notices, known, book)
  const rules = compileRules(
    [...signs, ...dangers, ...situations],
    book,
    employers,
    compileDenials(denials, noticeOf, book),
  )
  const makeFeatures = createFeatureMaker(lexicon)
  const told = withoutPatterns(content)
  return {
    content: told,
    countries,
    lexicon,
    understand: offer => {
      const reading = readCase(offer, book, countries)
      const found: readonly Found[] = rules.find(reading, countries)
      const signals: { rule: SignalRule; span: Span }[] = []
      const dangerous: { rule: DangerRule; span: Span }[] = []
      const ids = new Set<string>()
      const standing: (Situation | Remark)[] = []
      const isOthers = saidByOthers(offer)
      for (const { rule, span } of found) {
        const situation = told.situations[rule - firstSituation]
        if (situation !== undefined) {
          const { kind, short } = situation
          if (short && beginsInPlace(span, reading)) continue
          if ((short && !isSituation(kind)) || !isOthers(span)) standing.push(kind)
          continue
        }
        const signal = told.signals[rule]
        const danger = told.dangers[rule - told.signals.length]
        if (signal !== undefined) signals.push({ rule: signal, span })
        else if (danger !== undefined) dangerous.push({ rule: danger, span })
        if (signal?.weight !== 0) ids.add(signal?.id ?? (danger ? dangerId(danger) : ''))
      }
      const notice = noticeOf(reading)
      return {
        reading,
        signals,
        dangers: dangerous,
        situations: inOrder(SITUATIONS, standing),
        remarks: inOrder(REMARKS, standing),
        ownWays: hasOnlyOwnWays(reading, known) || notice !== null,
        notice,
        features: makeFeatures(reading, [...ids]),
      }
    },
  }
}

function dangerId({ kind }: Pick<DangerRule, 'kind'>): string {
  return `danger-${kind}`
}

/**
 * What is told and judged by, once the patterns are made ready: they and the examples are most of what is read. In texts of
 * its own, for a piece of a file keeps the whole file in memory.
 */
function withoutPatterns(content: SignalContent): SignalContent {
  const none = { patterns: [], unless: [] }
  const examples = { match: [], not: [] }
  return {
    ...content,
    signals: structuredClone(content.signals.map(rule => ({ ...rule, ...none, examples }))),
    dangers: structuredClone(content.dangers.map(rule => ({ ...rule, ...none }))),
    situations: structuredClone(content.situations.map(rule => ({ ...rule, ...none, examples }))),
  }
}

/** "KK Park" is no family card (KK): the name of a place says nothing else. */
function beginsInPlace({ part, start }: Span, { entities }: Reading): boolean {
  return entities.destinations.some(
    ({ span }) => span.part === part && span.start <= start && start < span.end,
  )
}

/** "Kami sudah berangkatkan 200 orang", in the mouth of an agent, is not where who writes stands. */
function saidByOthers({ parts }: Case): (span: Span) => boolean {
  let quoted: readonly ReturnType<typeof quotedIn>[] | undefined
  return ({ part, start }) => {
    quoted ??= parts.map(({ text }) => quotedIn(text))
    return (quoted[part] ?? []).some(one => one.start <= start && start < one.end)
  }
}

function isSituation(kind: Situation | Remark): kind is Situation {
  return SITUATIONS.some(one => one === kind)
}

const NOTHING: readonly never[] = []

/** Those of the kinds that were found, in the order of the kinds; most messages tell of none. */
function inOrder<Kind extends string>(kinds: readonly Kind[], found: readonly string[]): readonly Kind[] {
  return found.length === 0 ? NOTHING : kinds.filter(kind => found.includes(kind))
}
