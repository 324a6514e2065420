import type { Language, Localised } from '../language.ts'
import type { Danger } from '../offers/types.ts'
import type { AboutBot } from './answer/about-bot.ts'

/** Where a statement comes from. `date` as published: ISO, a year, or "undated". */
export interface Source {
  readonly title: string
  readonly url: string
  readonly date: string
}

/** How a fact is known: said by a source, reasoned from it, or our own advice. */
export type Basis = 'stated' | 'inferred' | 'editorial'

/** The smallest piece of knowledge that may be shown by itself: one fact, in every language. */
export interface Passage {
  /** Fact id, e.g. `cost-zero`. */
  readonly fact: string
  readonly article: string
  readonly topic: string
  readonly title: Localised
  readonly text: Localised
  readonly basis: Basis
  readonly confidence: 'high' | 'medium' | 'low'
  readonly volatile: boolean
  /** Its sources are old or undated: shown with "check again". */
  readonly verify: boolean
  /** The main one first; none where plain words are explained in our own. */
  readonly sources: readonly Source[]
  /** Ways people ask for it, any language. */
  readonly ask: readonly string[]
  /** Concepts without one of which it answers no question, as `named_by` of a topic. */
  readonly named_by?: readonly string[] | undefined
  /** The same for whoever asks for it in easier words. */
  readonly easy?: Localised | undefined
  /** What it may look like for one person, told to whoever asks for an example. */
  readonly example?: Localised | undefined
}

/** An article: passages on one theme, in reading order. */
export interface Article {
  /** `<topic>/<slug>` */
  readonly id: string
  readonly topic: string
  readonly title: Localised
  readonly order: number
  /** ISO date of the last review. */
  readonly reviewed: string
  readonly passages: readonly Passage[]
}

/** Why a question is not answered. */
export type Decline =
  | 'off_topic'
  | 'harmful'
  | 'dangerous'
  | 'other_scam'
  | 'political'
  | 'legal'
  | 'medical'
  | 'not_possible'

/** An answer to a question, ready to be said. */
export interface Answer {
  readonly kind: 'answer' | 'danger' | 'declined' | 'unknown'
  /** The language it is written in: that of the question where it can be told. */
  readonly language: Language
  readonly decline: Decline | null
  readonly text: string
  /** What was asked about the bot itself; then no fact stands behind the answer. */
  readonly about?: AboutBot
  /** Nothing was asked but what a word means, and the first fact says it. */
  readonly explains?: boolean
  /** It goes on from what its first fact told: whether that answers it. */
  readonly again?: 'told' | 'not_told'
  /** Fact ids, best first. */
  readonly facts: readonly string[]
  readonly sources: readonly (Source & { readonly id: string })[]
  /** The question as understood, with what went before; for the one that goes on from it. */
  readonly asked?: string
  /** Without an answer: the country it was asked about, as its ISO code. */
  readonly country?: string
  /** Without an answer: what no reviewed fact tells, by its id in not-known.yaml. */
  readonly subject?: string
  /** Without an answer: the topic that seemed nearest. */
  readonly nearest?: string
  /** Passages worth reading next. */
  readonly seeAlso: readonly { readonly fact: string; readonly title: string }[]
  /** Surest guess that this is the right passage, 0 to 1. */
  readonly confidence: number
}

/** A way to reach an institution. */
export interface Channel {
  readonly kind: 'phone' | 'whatsapp' | 'sms' | 'email' | 'url' | 'app'
  /** As shown. */
  readonly value: string
  /** Digits with + for dialling, where it is a number. */
  readonly tel?: string | undefined
  /** `anywhere`, or the ISO countries where it can be dialled. */
  readonly from: 'anywhere' | readonly string[]
  readonly note?: Localised | undefined
}

/** An institution that helps, from reviewed content only. */
export interface Contact {
  readonly id: string
  readonly fact: string
  readonly name: Localised
  readonly does: Localised
  /** ISO countries of the person who needs help; `*` anywhere. */
  readonly countries: readonly string[]
  readonly situations: readonly string[]
  /** Towns and parts of its country that it looks after, as people write them; without any it serves the whole. */
  readonly places?: readonly string[] | undefined
  /** Those with an office of their own, whose number has not been reviewed. */
  readonly far_from?: readonly string[] | undefined
  readonly channels: readonly Channel[]
  /** Numbers of its own that its article tells of, and that are not shown with it. */
  readonly also?: readonly string[] | undefined
  readonly hours?: Localised | undefined
  /** ISO date of its newest source, null when undated. */
  readonly checked: string | null
  readonly verify: boolean
  readonly recheck?: string | undefined
  readonly priority: number
  readonly source: Source
}

/** A turn of the chat that helps to understand a follow-up question. */
export interface Turn {
  readonly question: string
  readonly facts: readonly string[]
  /** The subject of which nothing is known, see `Answer.subject`. */
  readonly subject?: string
}

/**
 * Answers from local knowledge alone. Pure. `language` is the one a person chose; with null the question is
 * answered in the language it is written in. `danger` is what the offers room said of this very text, where that was
 * asked already; undefined to have it asked.
 */
export type AnswerQuestion = (
  question: string,
  language: Language | null,
  history: readonly Turn[],
  danger?: Danger | null,
) => Answer
