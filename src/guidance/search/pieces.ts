import { setImmediate as others } from 'node:timers/promises'

/** Long work in pieces: at each `yield` it can be left for a while, so that others are served in between. */
export type Pieces<T> = Generator<void, T>

/** How long one piece may hold up others, in milliseconds. */
const AT_A_TIME_MS = 10

/** Does all of it now. */
export function atOnce<T>(work: Pieces<T>): T {
  for (;;) {
    const piece = work.next()
    if (piece.done) return piece.value
  }
}

/** Something that takes long to build and is built once. */
export interface BuiltOnce<T> {
  /** Builds now what is not built yet. */
  readonly get: () => T
  /** Builds it while others are served. */
  readonly prepare: () => Promise<void>
}

/** @param begin starts to build; what it throws is thrown to whoever asks, and the next one who asks starts anew */
export function builtOnce<T>(begin: () => Pieces<T>): BuiltOnce<T> {
  let work = begin()
  let built: { readonly value: T } | null = null
  /** Goes on until it is built or it is so late, as `performance.now` tells it. */
  const goOn = (until: number): void => {
    try {
      while (!built && performance.now() < until) {
        const piece = work.next()
        if (piece.done) built = { value: piece.value }
      }
    } catch (error) {
      work = begin()
      throw error
    }
  }
  return {
    get() {
      if (!built) goOn(Number.POSITIVE_INFINITY)
      if (!built) throw new Error('not built')
      return built.value
    },
    async prepare() {
      while (!built) {
        goOn(performance.now() + AT_A_TIME_MS)
        await others()
      }
    },
  }
}
