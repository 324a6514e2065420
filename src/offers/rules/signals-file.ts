import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { contentWrong, shaped } from '../../content-wrong.ts'
import { parseUncut, yamlWrong } from '../../yaml.ts'
import type { Translations } from '../model/lexicon.ts'
import type { Employer } from './borrowed-employer.ts'
import {
  dangerFileSchema,
  type dangerSchema,
  denialsSchema,
  employersSchema,
  genericSchema,
  sendersSchema,
  type signalSchema,
  signalsFileSchema,
  situationFileSchema,
  type situationSchema,
  translationsSchema,
  wordsSchema,
} from './signals-schema.ts'
import { loadSwitchedOff, SWITCHED_OFF } from './switched-off.ts'

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
/** Ways of saying of a warning sign that it does not hold; see `content/signals/denials.yaml`. */
export type Denials = Readonly<z.infer<typeof denialsSchema>>
/** Word knowledge of the rules. */
export type Words = Readonly<z.infer<typeof wordsSchema>>
/** What is told where only the text model speaks. */
export type GenericReasons = Readonly<z.infer<typeof genericSchema>>

/** Everything in `content/signals` that a person may edit. */
export interface SignalContent {
  readonly signals: readonly SignalRule[]
  readonly dangers: readonly DangerRule[]
  readonly situations: readonly SituationRule[]
  readonly denials: Denials
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
    throw yamlWrong(file, error)
  }
  return shaped(file, schema, content)
}

const NOT_SIGNALS = new Set([
  'words.yaml',
  'denials.yaml',
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
  if (unknown) throw contentWrong(`signals/${SWITCHED_OFF}`, 'signal-nowhere', { signal: unknown })
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
    if (seen.has(id)) throw contentWrong('signals', 'twice', { what: id })
    seen.add(id)
  }
  for (const { id, said_by } of signals)
    for (const other of said_by)
      if (!seen.has(other)) throw contentWrong('signals', 'signal-named', { signal: id, named: other })
  const dangerFolder = join(folder, 'danger')
  return {
    signals,
    dangers: yaml(dangerFolder).flatMap(name => read(join(dangerFolder, name), dangerFileSchema).dangers),
    situations: yaml(join(folder, 'situations')).flatMap(
      name => read(join(folder, 'situations', name), situationFileSchema).situations,
    ),
    denials: read(join(folder, 'denials.yaml'), denialsSchema),
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
