import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parseUncut } from '../yaml.ts'
import type { Employer } from './borrowed-employer.ts'
import { conditionNames } from './conditions.ts'
import type { Translations } from './lexicon.ts'
import { loadSwitchedOff, SWITCHED_OFF } from './switched-off.ts'
import { DANGER_KINDS, REMARKS, SITUATIONS } from './types.ts'

const localised = z.object({ id: z.string().min(1), en: z.string().min(1) })
const source = z.object({ title: z.string().min(1), url: z.url(), date: z.string().min(4) })

const signalSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    fact: z
      .string()
      .regex(/^[a-z][a-z0-9-]+$/)
      .optional(),
    about: z.enum(['job_offer', 'other_scam']).default('job_offer'),
    /** hard: guarantees its floor in an offer; weighted: counts; good: speaks for the offer; hint: tells what a message is for. */
    kind: z.enum(['hard', 'weighted', 'good', 'hint']),
    floor: z.enum(['likely_scam', 'suspicious']).optional(),
    /** 0: told beside others, without making the verdict graver. */
    weight: z.number().min(0).max(3).default(1),
    patterns: z.array(z.string().min(1)).default([]),
    unless: z.array(z.string().min(1)).default([]),
    condition: z.enum(conditionNames).optional(),
    unless_condition: z.enum(conditionNames).optional(),
    why: localised,
    /** Why it matters in a scam that is no job offer; `true`: for the same reason. Without it, it is told of offers only. */
    elsewhere: localised.or(z.literal(true)).optional(),
    /** Signals that say the same: after one of them, the graver first, it is told under "Why?" only. */
    said_by: z.array(z.string()).default([]),
    source: source.optional(),
    examples: z.strictObject({ match: z.array(z.string()), not: z.array(z.string()) }),
  })
  .refine(
    signal => (signal.kind === 'hard') === (signal.floor !== undefined),
    'a hard signal, and only a hard one, names its floor',
  )
  .refine(
    signal => signal.patterns.length > 0 || signal.condition !== undefined,
    'needs patterns or a condition',
  )

const signalsFileSchema = z.strictObject({ signals: z.array(signalSchema) })

const dangerSchema = z.strictObject({
  kind: z.enum(DANGER_KINDS).exclude(['unclear']),
  /** Said in few words it leaves nothing open (`grounds.ts`). */
  plain: z.boolean().default(false),
  patterns: z.array(z.string().min(1)).min(1),
  unless: z.array(z.string().min(1)).default([]),
})
const dangerFileSchema = z.strictObject({ dangers: z.array(dangerSchema) })

const situationSchema = z.strictObject({
  kind: z.enum([...SITUATIONS, ...REMARKS]),
  /** Counts only in few words: in a longer message it is an advert that says so. */
  short: z.boolean().default(false),
  patterns: z.array(z.string().min(1)).min(1),
  unless: z.array(z.string().min(1)).default([]),
  examples: z.strictObject({ match: z.array(z.string()).min(1), not: z.array(z.string()).min(1) }),
})
const situationFileSchema = z.strictObject({ situations: z.array(situationSchema) })

const word = z.string().min(1)
const wordsSchema = z.strictObject({
  same: z.record(word, z.array(word)),
  lists: z.record(word, z.array(word).min(1)),
})
const translationsSchema = z.record(word, z.record(word, z.array(word).min(1)))
const addressWord = z.string().regex(/^[a-z0-9]+$/)
const sendersSchema = z.strictObject({
  senders: z.record(z.string(), z.array(z.hostname()).min(1)),
})
const employersSchema = z.strictObject({
  employers: z.array(
    z.strictObject({
      names: z.array(z.string().regex(/^[a-z0-9]+( [a-z0-9]+){0,3}$/)).min(1),
      own: z.array(z.hostname()).min(1),
      state: z.boolean(),
      in_address: z.array(addressWord).default([]),
      alone_in_address: z.array(addressWord).default([]),
    }),
  ),
})
const genericSchema = z.strictObject({
  text_model: localised,
  text_model_other: localised,
  reported_contact: localised,
  reported_wording: localised,
})

/** One warning sign as a programme officer writes it. */
export type SignalRule = Readonly<z.infer<typeof signalSchema>>

/** Whether it warns of something; others tell what speaks for an offer, or what a message is for. */
export function isWarning({ kind }: Pick<SignalRule, 'kind'>): boolean {
  return kind === 'hard' || kind === 'weighted'
}

/** One way of saying that a person is at risk now. */
export type DangerRule = Readonly<z.infer<typeof dangerSchema>>
/** One way of saying how far the person who asks has gone already, or what they make of an offer. */
export type SituationRule = Readonly<z.infer<typeof situationSchema>>
/** Word knowledge of the rules. */
export type Words = Readonly<z.infer<typeof wordsSchema>>
/** What is told where only the text model speaks. */
export type GenericReasons = Readonly<z.infer<typeof genericSchema>>

/** Everything in `content/signals` that a person may edit. */
export interface SignalContent {
  readonly signals: readonly SignalRule[]
  readonly dangers: readonly DangerRule[]
  readonly situations: readonly SituationRule[]
  readonly words: Words
  readonly translations: Translations
  readonly employers: readonly Employer[]
  /** Domains of known senders by their trade. */
  readonly senders: Readonly<Record<string, readonly string[]>>
  readonly generic: GenericReasons
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  let content: unknown
  try {
    content = parseUncut(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const result = schema.safeParse(content)
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`)
  return result.data
}

const NOT_SIGNALS = new Set([
  'words.yaml',
  'translations.yaml',
  'employers.yaml',
  'senders.yaml',
  'generic.yaml',
  SWITCHED_OFF,
])

/**
 * Reads and checks `content/signals`, without the signals that staff have switched off.
 * @param contentDir path of the content folder
 * @throws Error naming the file and the field that is wrong, or an id used twice or switched off and not there
 */
export function loadSignals(contentDir: string): SignalContent {
  const content = loadAllSignals(contentDir)
  const off = checkSwitchedOff(contentDir, content)
  return { ...content, signals: content.signals.filter(({ id }) => !off.has(id)) }
}

/**
 * Which signals are switched off.
 * @throws Error naming one that is not there: a slip in its name would leave it on unnoticed
 */
export function checkSwitchedOff(contentDir: string, content: SignalContent): ReadonlySet<string> {
  const off = new Set(loadSwitchedOff(contentDir).map(({ id }) => id))
  const unknown = [...off].find(id => !content.signals.some(signal => signal.id === id))
  if (unknown) throw new Error(`${contentDir}/signals/${SWITCHED_OFF}: there is no signal "${unknown}"`)
  return off
}

/**
 * Reads and checks `content/signals`, also what is switched off.
 * @param contentDir path of the content folder
 * @throws Error naming the file and the field that is wrong, or an id used twice or named and not there
 */
export function loadAllSignals(contentDir: string): SignalContent {
  const folder = join(contentDir, 'signals')
  const yaml = (dir: string) =>
    readdirSync(dir)
      .filter(name => name.endsWith('.yaml'))
      .sort()
  const signals = yaml(folder)
    .filter(name => !NOT_SIGNALS.has(name))
    .flatMap(name => read(join(folder, name), signalsFileSchema).signals)
  const seen = new Set<string>()
  for (const { id } of signals) {
    if (seen.has(id)) throw new Error(`${folder}: the signal "${id}" is there twice`)
    seen.add(id)
  }
  for (const { id, said_by } of signals)
    for (const other of said_by)
      if (!seen.has(other)) throw new Error(`${folder}: "${id}" names "${other}", which is not there`)
  const dangerFolder = join(folder, 'danger')
  return {
    signals,
    dangers: yaml(dangerFolder).flatMap(name => read(join(dangerFolder, name), dangerFileSchema).dangers),
    situations: yaml(join(folder, 'situations')).flatMap(
      name => read(join(folder, 'situations', name), situationFileSchema).situations,
    ),
    words: read(join(folder, 'words.yaml'), wordsSchema),
    translations: read(join(folder, 'translations.yaml'), translationsSchema),
    employers: loadEmployers(contentDir),
    senders: read(join(folder, 'senders.yaml'), sendersSchema).senders,
    generic: read(join(folder, 'generic.yaml'), genericSchema),
  }
}

/**
 * Reads `content/signals/employers.yaml`, which also tells the addresses of false vacancies.
 * @throws Error naming the file and the field that is wrong
 */
export function loadEmployers(contentDir: string): readonly Employer[] {
  return read(join(contentDir, 'signals', 'employers.yaml'), employersSchema).employers
}
