import { z } from 'zod'
import type { Question } from '../question.ts'
import { buildNearest } from '../search/nearest.ts'
import { createPhrases } from '../search/phrases.ts'
import type { Pieces } from '../search/pieces.ts'
import type { Search } from '../search/search.ts'
import { tokens } from '../search/tokens.ts'

/** What people ask about the bot itself; each has its answer `about-<kind>` in content/locales. */
export const ABOUT_BOT = [
  'stored',
  'reads',
  'erase',
  'police',
  'identity',
  'ai',
  'judging',
  'accuracy',
  'who',
  'human',
  'contact',
  'for-men',
  'maker',
  'cost',
  'languages',
  'foreigners',
] as const
export type AboutBot = (typeof ABOUT_BOT)[number]

/** `content/guidance/about-bot.yaml`. */
export const aboutBotSchema = z.strictObject({
  /** Words for the bot, and for what is written to it. */
  named_by: z.array(z.string().min(1)),
  /** Concepts of others who may be meant where the bot is not named. */
  others: z.array(z.string().min(1)),
  /** Ways of asking, by kind. */
  kinds: z.record(z.enum(ABOUT_BOT), z.array(z.string().min(1)).min(1)),
})

/** See `aboutBotSchema`. */
export type AboutBotContent = z.infer<typeof aboutBotSchema>

/**
 * How like a way of asking about the bot a question must be, and how much more than like any other: less where it names
 * the bot. Read off the questions of `test/fixtures/questions`, of which none is taken for one about the bot.
 */
const NAMED = { likeness: 0.3, lead: 0.08 }
const UNNAMED = { likeness: 0.45, lead: 0.2 }
/** Where it goes on from other questions and does not name the bot: nearly in the very words. */
const GOING_ON = { likeness: 0.7, lead: 0.3 }
/** Whoever asks about the bot says little else. */
const MOST_WORDS = 25

/**
 * What a question asks about the bot itself, or null.
 * @param rival its likeness to the nearest question about anything else
 * @param goesOn whether others went before it: "bayarnya berapa?" is about them, unless it names the bot or can mean
 *   nothing else
 */
export type FindAboutBot = (question: Question, rival: () => number, goesOn: boolean) => AboutBot | null

/** @param content see `aboutBotSchema` */
export function* buildAboutBot(
  { named_by, others, kinds }: AboutBotContent,
  search: Pick<Search, 'concepts' | 'vocabularies'>,
): Pieces<FindAboutBot> {
  const nearest = yield* buildNearest(kinds, search)
  const naming = createPhrases(named_by.map(word => [tokens(word), word] as const))
  return (question, rival, goesOn) => {
    if (question.words.length > MOST_WORDS) return null
    const named = naming(question.words).size > 0
    // "Do I have to pay tax in Japan?" asks the bot, not about it.
    if (!named && (question.countries.size > 0 || others.some(other => question.concepts.includes(other))))
      return null
    const found = nearest(question)
    const least = named ? NAMED : goesOn ? GOING_ON : UNNAMED
    if (!found || found.likeness < least.likeness || found.likeness - rival() < least.lead) return null
    // "Gratis kan?", after an answer, is of what was told.
    return goesOn && !named && found.kind === 'cost' ? null : found.kind
  }
}
