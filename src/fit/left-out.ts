import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { KINDS, type Kind } from '../offers/model/text-model.ts'
import { createUnderstander, type Understanding } from '../offers/understand.ts'
import { kindOf, type Message } from './corpus.ts'
import type { Example } from './examples.ts'
import { FIRST_AUTHORS } from './first-authors.ts'
import { fitExamples, WEIGHT } from './fit-examples.ts'
import { flatFeatures } from './flat-features.ts'
import { keptShares } from './kept-shares.ts'
import type { Fitted } from './known-features.ts'

/** A message with what the rules read in it. */
export interface Read {
  readonly message: Message
  readonly kind: Kind
  readonly understanding: Understanding
}

/** Reads every message once. */
export function readAll(messages: readonly Message[], contentDir: string): Read[] {
  const { understand } = createUnderstander(contentDir)
  return messages.map(message => ({
    message,
    kind: kindOf(message),
    understanding: understand({ parts: [{ kind: 'text', text: message.text }] }),
  }))
}

/** Fits the text model. Same messages, same weights. */
export function fitOn(reads: readonly Read[]): Fitted {
  return fitExamples(examplesOf(reads))
}

function examplesOf(reads: readonly Read[]): Example[] {
  return reads.map(({ kind, understanding: { features } }) => ({
    ...flatFeatures(features),
    label: KINDS.indexOf(kind),
    weight: WEIGHT[kind],
  }))
}

/** Authors are left out in so many groups of about equal size: one by one it takes hours. */
const GROUPS = 8

/**
 * Authors in groups that are left out together, the first six each alone. The same authors, the same groups.
 * @returns for each author the number of the group
 */
export function groupsOf(reads: readonly Pick<Read, 'message'>[]): ReadonlyMap<string, number> {
  const sizes = [...Map.groupBy(reads, ({ message }) => message.author)]
    .map(([author, { length }]) => ({ author, length }))
    .sort((a, b) => b.length - a.length || a.author.localeCompare(b.author))
  const others = sizes.filter(({ author }) => !FIRST_AUTHORS.has(author))
  const filled = new Array<number>(Math.min(GROUPS, others.length)).fill(0)
  let alone = filled.length
  return new Map(
    sizes.map(({ author, length }) => {
      if (FIRST_AUTHORS.has(author)) return [author, alone++]
      const emptiest = filled.indexOf(Math.min(...filled))
      filled[emptiest] = (filled[emptiest] ?? 0) + length
      return [author, emptiest]
    }),
  )
}

/** Beside what else a tool makes of the packages: whoever installs anew reckons anew. */
const KEPT = fileURLToPath(new URL('../../node_modules/.cache/left-out', import.meta.url))

/** Hears how much of long work is done. */
export type TellProgress = (done: number, total: number) => void

/** What a thread that leaves groups out works on. */
export interface LeftOutWork {
  readonly examples: readonly Example[]
  /** The group of each example. */
  readonly groups: Int32Array
}

/**
 * Shares for every message from a model that never saw its author, nor the others of the group: the nearest thing to a
 * stranger's message. Groups are fitted beside each other, as many as there are cores, and their shares kept for the next
 * command that asks for the same.
 * @param tell hears how many groups are done, out of how many, whenever one is: they take minutes each
 * @returns in the order of `reads`
 */
export async function predictLeftOut(
  reads: readonly Read[],
  tell: TellProgress = () => {},
): Promise<Float64Array[]> {
  const byAuthor = groupsOf(reads)
  const work: LeftOutWork = {
    examples: examplesOf(reads),
    groups: Int32Array.from(reads, ({ message }) => byAuthor.get(message.author) ?? 0),
  }
  const shares: Float64Array[] = new Array(reads.length)
  const kept = keptShares(KEPT, work, KINDS.length)
  const placesOf = (group: number) => [...work.groups.keys()].filter(at => work.groups[at] === group)
  const take = (group: number, ofGroup: readonly Float64Array[]): void => {
    placesOf(group).forEach((at, i) => {
      shares[at] = ofGroup[i] ?? new Float64Array(KINDS.length)
    })
  }
  const waiting = [...new Set(byAuthor.values())].filter(group => {
    const known = kept.get(group)
    if (known) take(group, known)
    return known === undefined
  })
  const total = waiting.length
  let done = 0
  const threads = Math.min(total, availableParallelism())
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const thread = new Worker(new URL('./left-out-thread.ts', import.meta.url), { workerData: work })
      for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
        thread.postMessage(group)
        const [answer] = (await once(thread, 'message')) as [readonly Float64Array[]]
        kept.put(group, answer)
        take(group, answer)
        done += 1
        tell(done, total)
      }
      await thread.terminate()
    }),
  )
  return shares
}

/** The same shares at another temperature: above 1 less sure, below 1 surer. */
export function atTemperature(shares: Float64Array, temperature: number): Float64Array {
  const powered = shares.map(share => Math.max(share, 1e-12) ** (1 / temperature))
  const sum = powered.reduce((a, b) => a + b, 0)
  return powered.map(share => share / sum)
}
