import type { z } from 'zod'
import type { Args } from './words.ts'

/** What is wrong at one place of the content: the sentence `wrong-in-<what>` tells it, with these values. */
export interface Wrong {
  readonly what: string
  readonly args: Args
}

/** A file or folder of the content that cannot be used. Its message is for the log; people are told by `tellWrong`. */
export class ContentWrong extends Error {
  readonly file: string
  readonly wrongs: readonly Wrong[]

  /** @param file its path, or what it is called in the content folder */
  constructor(file: string, wrongs: readonly Wrong[]) {
    super(`${file}: ${wrongs.map(forLog).join('; ')}`)
    this.file = file
    this.wrongs = wrongs
  }
}

/** One thing that is wrong with a file. @param what ends the key of a sentence, `wrong-in-<what>` */
export function contentWrong(file: string, what: string, args: Args = {}): ContentWrong {
  return new ContentWrong(file, [{ what, args }])
}

/** All that is wrong with the form of a file. @param raw what was read: names the entry of a list by its `id` */
function formWrong(file: string, error: z.ZodError, raw: unknown): ContentWrong {
  return new ContentWrong(
    file,
    error.issues.flatMap(issue => wrongOf(issue, raw)),
  )
}

/** A value of the form a schema asks for. @throws ContentWrong naming the file and every field that is wrong */
export function shaped<T>(file: string, schema: z.ZodType<T>, raw: unknown): T {
  const read = schema.safeParse(raw)
  if (!read.success) throw formWrong(file, read.error, raw)
  return read.data
}

/** What an error of reading content says is wrong; one that is none of ours in its own words. */
export function wrongsIn(error: unknown): readonly Wrong[] {
  if (error instanceof ContentWrong) return error.wrongs
  return [{ what: 'unread', args: { detail: error instanceof Error ? error.message : String(error) } }]
}

/**
 * Says what is wrong to whoever edits the content.
 * @param say a sentence in their language
 */
export function tellWrong({ what, args }: Wrong, say: (key: string, args?: Args) => string): string {
  const key = `wrong-in-${what}`
  const told = say(key, args)
  // The sentences themselves may be what was broken.
  return told === key ? forLog({ what, args }) : told
}

/** Says all that an error of reading content tells, with the file; one that is none of ours in its own words. */
export function tellContentError(error: unknown, say: (key: string, args?: Args) => string): string {
  if (!(error instanceof ContentWrong)) return error instanceof Error ? error.message : String(error)
  return `${error.file}: ${error.wrongs.map(wrong => tellWrong(wrong, say)).join(' ')}`
}

function forLog({ what, args }: Wrong): string {
  return [what, ...Object.entries(args).map(([name, value]) => `${name}=${value}`)].join(' ')
}

type Issue = z.ZodError['issues'][number]

function wrongOf(issue: Issue, raw: unknown): Wrong[] {
  const field = placeOf(issue.path, raw)
  const wrong = (what: string, args: Args = {}): Wrong[] => [{ what, args: { field, ...args } }]
  // What a schema says itself is the end of a key, as for the settings.
  if (/^field-[a-z-]+$/.test(issue.message)) return wrong(issue.message)
  if (field === '' && issue.code !== 'unrecognized_keys') return wrong('form')
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? wrong('field-missing')
        : wrong('field-type', { expected: issue.expected })
    case 'invalid_value':
      return wrong('field-value', { known: issue.values.map(String).join(', ') })
    case 'unrecognized_keys':
      return issue.keys.flatMap(name => wrong(field === '' ? 'field-unknown' : 'field-unknown-in', { name }))
    case 'too_small':
      return wrong('field-empty')
    case 'invalid_format':
      return wrong(
        issue.format === 'url' ? 'field-url' : issue.format === 'date' ? 'field-day' : 'field-form',
      )
    default:
      return wrong('field-form')
  }
}

/** `signals › visa-turis › kind`: an entry of a list by its `id`, or its number from 1 on. */
function placeOf(path: readonly PropertyKey[], raw: unknown): string {
  let here = raw
  const names = path.map(step => {
    here = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined
    const id = typeof here === 'object' && here !== null ? Reflect.get(here, 'id') : undefined
    return typeof step === 'number' ? (typeof id === 'string' ? id : `${step + 1}`) : String(step)
  })
  return names.join(' › ')
}
