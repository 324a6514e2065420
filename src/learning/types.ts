import type { Localised } from '../language.ts'

/** What a message of the quiz is: a scam, or one without any sign of a scam. There is no "safe" (H-05). */
export type QuizAnswer = 'scam' | 'honest'

/** How hard an item is to tell, 1 (plain) to 3 (subtle). */
export type Level = 1 | 2 | 3

/** A kind of message, as in `content/quiz/types.yaml`. */
export interface QuizType {
  readonly id: string
  readonly title: Localised
  /** Topic of the knowledge to read about it. */
  readonly topic: string
  /** Whoever is reminded of their own case should find help at once. */
  readonly help: boolean
}

/** One message to judge: is it a scam? */
export interface QuizItem {
  readonly id: string
  /** Id of its `QuizType`. */
  readonly type: string
  readonly answer: QuizAnswer
  readonly level: Level
  /** The message, as people really write it. */
  readonly text: Localised
  /** What gives it away, or speaks for it: a literal quote of the text in the same language. */
  readonly sign: Localised
  readonly why: Localised
  /** The fact of the knowledge behind it, where one fits. */
  readonly fact?: string | undefined
}

/** The whole quiz, read and checked. */
export interface Quiz {
  readonly items: readonly QuizItem[]
  readonly types: ReadonlyMap<string, QuizType>
}

/** Gives a number from 0 up to but not including 1. */
export type Random = () => number
