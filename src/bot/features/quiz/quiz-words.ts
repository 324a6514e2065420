import { inLanguage, type Language } from '../../../language.ts'
import { type Round, scoreOf } from '../../../learning/round.ts'
import type { QuizAnswer, QuizItem } from '../../../learning/types.ts'
import type { Args } from '../../../words.ts'
import { markPart, type Reply } from '../../reply.ts'

/** How an answer stands in the data of its button. */
export const ANSWERS: Readonly<Record<string, QuizAnswer>> = { s: 'scam', h: 'honest' }

/** Says a sentence in the reader's language. */
type Said = (key: string, args?: Args) => string

/**
 * An item as it is asked: a heading, then the message set off as a quote.
 * @param above lines above the message, the first one bold
 */
export function question(item: QuizItem, language: Language, above: readonly string[]): Reply {
  const message = inLanguage(item.text, language)
  const text = [...above, '', message].join('\n')
  return { text, headline: true, marks: markPart(text, message, 'blockquote', text.length - message.length) }
}

/**
 * An item as it is explained: the verdict, the message with the telling sign underlined, why, and how things stand.
 * @param around.verdict first line, bold
 * @param around.standing last line
 */
export function explanation(
  said: Said,
  item: QuizItem,
  language: Language,
  around: { readonly verdict: string; readonly standing: string },
): Reply {
  const message = inLanguage(item.text, language)
  const sign = inLanguage(item.sign, language)
  const start = around.verdict.length + 2
  const text = [
    around.verdict,
    '',
    message,
    '',
    said(`quiz-sign-${item.answer}`, { quote: sign }),
    inLanguage(item.why, language),
    ...(item.answer === 'honest' ? [said('quiz-still-check')] : []),
    '',
    around.standing,
  ].join('\n')
  return {
    text,
    headline: true,
    marks: [...markPart(text, message, 'blockquote', start), ...markPart(text, sign, 'underline', start)],
  }
}

/** A round at a glance: what was right, what was wrong, what is to come. */
export function progress(round: Round): string {
  const done = round.answered.map(({ right }) => (right ? '✅' : '❌'))
  return [...done, ...round.plan.slice(done.length).map(() => '▫️')].join('')
}

/** How a round went, as the end of a sentence's key: all right, more than half, or fewer. */
export function gradeOf(round: Round): 'all' | 'most' | 'few' {
  const [score, total] = [scoreOf(round), round.plan.length]
  if (score === total) return 'all'
  return score * 2 > total ? 'most' : 'few'
}
