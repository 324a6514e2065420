import type { Language } from '../../language.ts'
import { withoutInvisible } from '../../llm/invisible.ts'
import type { Model, WhyNot } from '../../llm/model.ts'
import { redact } from '../../llm/redact.ts'
import type { Case, Verdict } from '../types.ts'
import { type KnownSign, mergeOpinion, OTHER, opinionSchema } from './merge-opinion.ts'

/** What came of asking a model: a verdict to show instead, null where nothing changes, or why there is no opinion. */
export type Refined =
  | { readonly ok: true; readonly verdict: Verdict | null }
  | { readonly ok: false; readonly why: WhyNot | 'redaction' }

/** A model's closer look at a case that the rules have judged. Never rejects for what a server or a person does. */
export type Opinion = (
  offer: Case,
  verdict: Verdict,
  language: Language,
  asking?: { readonly person?: string; readonly signal?: AbortSignal },
) => Promise<Refined>

/** What an opinion needs beside a model. */
export interface OpinionNeeds {
  /** Signs the model may name, told in our reviewed words. */
  readonly signs: readonly KnownSign[]
  /** Masks what belongs to the person who asks (I-06). */
  readonly redact: (text: string) => { readonly text: string }
}

/** Of all parts together, in UTF-16 units; of longer ones the middle is left out, the rules have read it all. */
const LONGEST = 9000
/** Phone and account numbers say where they are from in their first digits; the rest names a person (L-09). No dates. */
const NUMBER_OF_SOMEONE = /(?:\+\d|\b(?!\d\d[./-]\d\d[./-]\d{4})0|\b62)(?:[ ().-]{0,2}\d){8,15}|\b\d{9,}\b/g
const DIGITS_KEPT = 4

/**
 * Asks a model what it makes of a case. Only redacted text goes out; a person in danger is never left to a model (H-01).
 */
export function createOpinion(model: Model, needs: Partial<OpinionNeeds> = {}): Opinion {
  const { signs = [], redact: mask = redact } = needs
  const schema = opinionSchema(signs.map(sign => sign.id))
  const kinds = [...signs.map(({ id, why }) => `- ${id}: ${why.en}`), `- ${OTHER}`].join('\n')

  return async (offer, verdict, _language, { person, signal } = {}) => {
    if (verdict.danger || offer.parts.every(part => part.text.trim() === ''))
      return { ok: true, verdict: null }
    let input: string
    try {
      input = describeCase(offer, verdict, mask)
    } catch {
      return { ok: false, why: 'redaction' }
    }
    const asked = await model.ask({ prompt: 'offer', input, schema, fill: { kinds }, person, signal })
    return asked.ok
      ? { ok: true, verdict: mergeOpinion(verdict, asked.value, offer, signs) }
      : { ok: false, why: asked.why }
  }
}

/**
 * A case as a model is told of it: redacted parts, and what the rules found in them.
 * @throws what `mask` throws; then nothing may be sent
 */
export function describeCase(offer: Case, verdict: Verdict, mask: OpinionNeeds['redact']): string {
  const longest = Math.floor(LONGEST / Math.max(1, offer.parts.length))
  const parts = offer.parts.map(({ kind, text }) => ({
    kind,
    text: shorten(withoutNumbers(withoutInvisible(mask(text).text)), longest),
  }))
  const { outcome, about, signals } = verdict
  return JSON.stringify(
    { rules: { outcome, about, signs: [...new Set(signals.map(({ id }) => id))] }, parts },
    null,
    1,
  )
}

function withoutNumbers(text: string): string {
  return text.replace(NUMBER_OF_SOMEONE, number => {
    let digits = 0
    return number.replace(/\d/g, digit => {
      digits += 1
      return digits <= DIGITS_KEPT ? digit : 'x'
    })
  })
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const head = Math.floor(longest * 0.7)
  return `${text.slice(0, head)} […] ${text.slice(text.length - (longest - head))}`.toWellFormed()
}
