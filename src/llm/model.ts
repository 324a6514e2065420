import type { ZodType } from 'zod'

/** Why a model gave nothing that may be used. The rules then stand as they are. */
export type WhyNot = 'timeout' | 'refused' | 'breaker' | 'budget' | 'bad_output' | 'network' | 'canary'

/** One thing to ask a model. */
export interface Question<T> {
  /** Name of a file in `prompts/`, without `.md`. */
  readonly prompt: string
  /** What people wrote, redacted: goes in as data, never as an instruction. */
  readonly input: string
  /** What the answer must look like: strict objects, every field required. */
  readonly schema: ZodType<T>
  /** Reviewed texts for the places of the prompt (`{{name}}`). */
  readonly fill?: Readonly<Record<string, string>> | undefined
  /** Pseudonym of whom it is asked for, so that nobody uses up the budget of all. */
  readonly person?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/** `version`: name and version of the prompt, e.g. `offer@3`. */
export type Asked<T> =
  | { readonly ok: true; readonly value: T; readonly version: string }
  | { readonly ok: false; readonly why: WhyNot }

/** A language model that answers with typed values, or with the reason why not. Has no tools and cannot act (L-04). */
export interface Model {
  /** Never throws for what a server or a person does; throws when the prompt or a place in it does not exist. */
  readonly ask: <T>(question: Question<T>) => Promise<Asked<T>>
}
