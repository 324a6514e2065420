import { inLanguage, type Language } from '../../language.ts'
import { isAbroad } from '../place/workplace.ts'
import { verdictStays } from '../remarks/remark-card.ts'
import { isRisky } from '../risk.ts'
import type { Verdict } from '../types.ts'
import { type CardWords, headline, reasonLine, shownReasons, stepLines, stepText } from './card.ts'
import { stepsFor, withContacts } from './steps.ts'

/**
 * A verdict in the shortest words: what it is, its first reason, and what to do, a few words each. Pure.
 * @param title key of what stands above it
 * @returns null where there is nothing to do
 */
export function simplyPut(
  verdict: Verdict,
  language: Language,
  words: CardWords,
  title: 'simple-title' | 'short-title' = 'simple-title',
): string | null {
  if (verdict.bare || verdict.outcome === 'not_an_offer') return null
  const say = (key: string) => words.say(language, key)
  const [outcome = ''] = headline(verdict, say).split('\n')
  const [reason] = isRisky(verdict) ? shownReasons(verdict) : []
  const steps = stepLines(withContacts(simpleKeys(verdict), verdict, words.contacts), language, words)
  const why = reason ? `\n${inLanguage(reason.why, language)}` : ''
  return `${say(title)}\n\n${outcome}${why}\n\n${say('card-do-now')}\n${steps}`
}

function simpleKeys(verdict: Verdict): readonly string[] {
  if (!isRisky(verdict)) return ['simple-check', 'simple-no-fee', 'simple-keep']
  const paid = verdict.situations.includes('paid') ? ['simple-bank'] : []
  if (verdict.about === 'other_scam') return [...paid, 'simple-no-money', 'simple-no-code', 'simple-bank']
  return [...paid, 'simple-no-money', isAbroad(verdict) ? 'simple-stay' : 'simple-wait', 'simple-ask']
}

/**
 * To who asks whether a verdict means that all is well: that nobody can promise it, and what is left to do. Pure.
 * @returns null where there is nothing to do
 */
export function noPromise(verdict: Verdict, language: Language, words: CardWords): string | null {
  if (verdict.bare || verdict.outcome === 'not_an_offer') return null
  const [first] = stepsFor(verdict, words.contacts)
  if (!first) return null
  const title = words.say(language, isRisky(verdict) ? 'no-promise-risky' : 'no-promise')
  const stays = isRisky(verdict) ? verdictStays(verdict, (key, args) => words.say(language, key, args)) : []
  return [`${title}\n${stepLines([first], language, words)}`, ...stays].join('\n\n')
}

/**
 * To who asks whether an offer that is warned of is legal: that the text alone does not tell, and what is wrong in it. Pure.
 * @returns null where it is not warned of: then how to check is the answer
 */
export function noRuling(verdict: Verdict, language: Language, words: CardWords): string | null {
  const reasons = isRisky(verdict) && !verdict.bare ? shownReasons(verdict) : []
  if (reasons.length === 0) return null
  const say = (key: string, args = {}) => words.say(language, key, args)
  const lines = reasons.map((reason, i) => reasonLine(reason, i + 1, language, words))
  return [[say('no-ruling-risky'), ...lines].join('\n'), ...verdictStays(verdict, say)].join('\n\n')
}

/** What of a card has the number that is asked about. */
export type NumberOf = 'reason' | 'step' | 'any'

/**
 * The reason and the step that have a number on the card, each as it was told, the reason with its source. Pure.
 * @param of what has that number, where it was said
 * @returns null where neither has that number
 */
export function toldAsNumber(
  { number, of }: { readonly number: number; readonly of: NumberOf },
  verdict: Verdict,
  language: Language,
  words: CardWords,
): string | null {
  if (verdict.bare || verdict.outcome === 'not_an_offer') return null
  const say = (key: string, args = {}) => words.say(language, key, args)
  const reason = of !== 'step' && isRisky(verdict) ? shownReasons(verdict)[number - 1] : undefined
  const step = of === 'reason' ? undefined : stepsFor(verdict, words.contacts)[number - 1]
  const blocks: string[] = []
  if (reason) {
    const lines = [
      say('number-reason', { number }),
      say('card-quote', { quote: reason.evidence.replace(/\s+/g, ' ').trim() }),
      inLanguage(reason.why, language),
    ]
    if (reason.source) {
      const { title, date, url } = reason.source
      lines.push(say('why-source', { title, date }), url)
    }
    blocks.push(lines.join('\n'))
  }
  if (step) blocks.push(`${say('number-step', { number })}\n${stepText(step, language, words)}`)
  return blocks.length > 0 ? blocks.join('\n\n') : null
}
