import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { type Agencies, openAgencies } from './agencies/open.ts'
import type { Config, ModelConfig } from './config.ts'
import { buildGuidance } from './guidance/answer/answer.ts'
import { type Compose, createCompose } from './guidance/answer/compose.ts'
import { createPassageAnswers } from './guidance/answer/passage-answers.ts'
import type { Checklists } from './guidance/checklist.ts'
import { loadChecklists } from './guidance/content/checklist-file.ts'
import { loadKnowledge } from './guidance/content/load.ts'
import { createLanguageDetector, type DetectLanguage } from './guidance/detect-language.ts'
import type { Knowledge } from './guidance/knowledge.ts'
import { builtOnce } from './guidance/search/pieces.ts'
import { loadTips, type Tip } from './guidance/tips.ts'
import type { Answer, AnswerQuestion, Contact } from './guidance/types.ts'
import type { Language, Localised } from './language.ts'
import type { Model } from './llm/model.ts'
import type { Transcribe } from './llm/transcribe.ts'
import { createLog, logFault } from './log.ts'
import { type BareContent, loadBareContent } from './offers/bare/bare-content.ts'
import { withBareChecks } from './offers/bare/bare-verdict.ts'
import { createWhys, type WhyOf } from './offers/card/whys.ts'
import { createOfferChecker } from './offers/check.ts'
import { byList, withListedLicences, withListedNames } from './offers/lapsed-licence.ts'
import { createOpinion, type Opinion } from './offers/opinion/opinion.ts'
import { type Destination, loadDestinations } from './offers/place/destinations.ts'
import { createWhereabouts, type FindWhereabouts } from './offers/place/whereabouts.ts'
import { loadKnownSigns } from './offers/rules/known-signs.ts'
import { loadSignals } from './offers/rules/signals-file.ts'
import { mainSources } from './offers/sources.ts'
import type { CheckOffer } from './offers/types.ts'
import { jakartaDay } from './reports/day.ts'
import type { Say, Words } from './words.ts'

/** The rooms that need no database: enough to check an offer and to answer a question. */
export interface Rooms {
  readonly words: Words
  readonly say: Say
  readonly knowledge: Knowledge
  readonly contacts: readonly Contact[]
  readonly countryName: (code: string) => Localised | undefined
  readonly destination: (code: string) => Destination | undefined
  /** Every country with a card. */
  readonly destinations: readonly Destination[]
  readonly checklists: Checklists
  /** The official list of placement companies, or null while none was imported. */
  readonly agencies: Agencies
  readonly tips: readonly Tip[]
  readonly bareContacts: BareContent['contacts']
  /** The language that a few words tell, or null. */
  readonly languageIn: DetectLanguage
  readonly check: CheckOffer
  /** Where a short text says that somebody is. */
  readonly whereabouts: FindWhereabouts
  readonly whyOf: WhyOf
  readonly answer: AnswerQuestion
  /** Builds the search index while others are served, so that the first to ask does not wait for it. */
  readonly prepareAnswers: () => Promise<void>
  readonly passage: (fact: string, language: Language) => Answer | null
  readonly model: Model | null
  /** A model's closer look at a case, or null without a model. */
  readonly opinion: Opinion | null
  /** Writes down voice messages, or null without a model. */
  readonly transcribe: Transcribe | null
  /** A model's answer out of the knowledge, or null without a model. */
  readonly compose: Compose | null
}

/**
 * Loads and checks the content once.
 * @param before rooms whose model and list of companies are used on, when only the content is read anew
 * @throws Error naming file and field when content is malformed
 */
export async function openRooms(
  config: Config,
  contentDir: string,
  words: Words,
  log: Logger = createLog('silent'),
  before?: Pick<Rooms, 'model' | 'transcribe' | 'agencies'>,
): Promise<Rooms> {
  const knowledge = loadKnowledge(contentDir)
  const sources = mainSources(knowledge.passages.values())
  const bare = loadBareContent(contentDir)
  const whereabouts = createWhereabouts(contentDir)
  const signals = loadSignals(contentDir)
  const offers = createOfferChecker(contentDir, sources, whereabouts, signals)
  const agencies =
    before?.agencies ?? openAgencies(config.databaseFile, error => void logFault(log, error, 'agencies'))
  const whyOf = createWhys(contentDir, signals)
  const today = () => jakartaDay(Date.now())
  const raise = byList(agencies, whyOf, today)
  const listed = withListedLicences(offers, raise)
  const judged = withBareChecks(listed, bare, knowledge.contacts, sources)
  const check = withListedNames(judged, raise)
  // The model's client is large, and most runs have no model.
  const model = before ? before.model : config.model ? await openModel(config.model, log) : null
  // The search index takes a while to build: whoever only checks an offer, or is just starting, need not wait for it.
  const guidance = builtOnce(() =>
    buildGuidance(knowledge, words, {
      danger: asked => check({ parts: [{ kind: 'text', text: asked }] }).danger,
      model: model !== null,
    }),
  )
  const destinations = new Map(loadDestinations(contentDir).map(country => [country.code, country]))
  return {
    words,
    say: words.say,
    knowledge,
    contacts: knowledge.contacts,
    countryName: code => destinations.get(code)?.name,
    destination: code => destinations.get(code),
    destinations: [...destinations.values()],
    checklists: loadChecklists(contentDir, knowledge),
    agencies,
    tips: loadTips(contentDir, knowledge),
    bareContacts: bare.contacts,
    languageIn: createLanguageDetector(knowledge.synonyms.markers),
    check,
    whereabouts,
    whyOf,
    answer: (question, language, history, danger) => guidance.get()(question, language, history, danger),
    prepareAnswers: guidance.prepare,
    passage: createPassageAnswers(knowledge, words),
    model,
    transcribe: before
      ? before.transcribe
      : config.model
        ? (await import('./llm/transcribe.ts')).createTranscriber(config.model, Date.now)
        : null,
    opinion: model ? createOpinion(model, { signs: loadKnownSigns(contentDir) }) : null,
    compose: model ? createCompose(model, knowledge, words) : null,
  }
}

const PROMPTS = fileURLToPath(new URL('../prompts', import.meta.url))

async function openModel(settings: ModelConfig, log: Logger): Promise<Model> {
  const { createModel } = await import('./llm/client.ts')
  return createModel(settings, { log, now: Date.now, promptsDir: PROMPTS })
}
