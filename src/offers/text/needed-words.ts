import { type Part, type Way, waysOf } from './pattern-parts.ts'

/** A few words of which one must stand in a text. */
type OneOf = ReadonlySet<string>

/** So many words are not told one by one. */
const MOST = 400

/**
 * Which words must stand in a text for a pattern over words between single spaces to be found in it: for each way of the
 * pattern the choices of which one word each must be there. A text that lacks them need not be searched.
 * @returns null where some way needs no certain word
 */
export function neededWords(source: string): readonly (readonly OneOf[])[] | null {
  const needs = waysOf(source).map(needsOf)
  return needs.some(need => need.length === 0) ? null : needs
}

/** What stands between the spaces of a way that begins and ends where words do. */
function needsOf(way: Way): readonly OneOf[] {
  return betweenSpaces(way).flatMap(parts => oneOf(parts) ?? [])
}

/** A way cut at its spaces; between them whole words stand. */
function betweenSpaces(way: Way): readonly Way[] {
  const all: Part[][] = [[]]
  way.forEach((part, at) => {
    const here = all.at(-1)
    const next = way[at + 1]
    if (isSpace(part)) all.push([])
    // "(?:i )?": words of their own, where it begins with a word.
    else if (part.kind === 'choice' && here?.length === 0 && part.ways.every(endsInSpace)) all.push([])
    // "(?: then)?": words of their own, where nothing but another word follows.
    else if (
      part.kind === 'choice' &&
      part.ways.every(beginsWithSpace) &&
      (next === undefined || isSpace(next))
    )
      all.push([])
    else here?.push(part)
  })
  return all
}

function isSpace(part: Part): boolean {
  return part.kind === 'letter' && part.letter === ' ' && part.least === 1 && part.most === 1
}

function endsInSpace(way: Way): boolean {
  const last = way.at(-1)
  if (last === undefined) return false
  if (isSpace(last)) return true
  if (last.kind !== 'choice' || !last.ways.every(endsInSpace)) return false
  return last.least > 0 || endsInSpace(way.slice(0, -1))
}

function beginsWithSpace(way: Way): boolean {
  const [first] = way
  return first !== undefined && isSpace(first)
}

/** The words of which one stands where these parts do; null where that is not certain. */
function oneOf(parts: Way): OneOf | null {
  const spelled = spellings(parts)
  if (spelled) return spelled.has('') ? null : spelled
  const [only, ...others] = parts
  if (only?.kind !== 'choice' || others.length > 0 || only.least !== 1 || only.most !== 1) return null
  const all = new Set<string>()
  for (const way of only.ways) {
    const [seldom] = [...needsOf(way)].sort((a, b) => shortest(b) - shortest(a))
    if (!seldom) return null
    for (const word of seldom) all.add(word)
  }
  return all.size > MOST ? null : all
}

/** Longer words are met more seldom. */
function shortest(words: OneOf): number {
  return Math.min(...[...words].map(({ length }) => length))
}

/** All that parts can spell; null where that is too much to tell, or more than a word. */
function spellings(parts: Way): OneOf | null {
  let all = new Set([''])
  for (const part of parts) {
    if (part.kind === 'open' || part.most > 1) return null
    const ends = part.kind === 'letter' ? new Set([part.letter]) : spelledByAny(part.ways)
    if (ends === null || ends.has(' ')) return null
    if (part.least === 0) ends.add('')
    all = new Set([...all].flatMap(begun => [...ends].map(end => begun + end)))
    if (all.size > MOST) return null
  }
  return all
}

function spelledByAny(ways: readonly Way[]): Set<string> | null {
  const all = new Set<string>()
  for (const way of ways) {
    const spelled = spellings(way)
    if (spelled === null) return null
    for (const word of spelled) all.add(word)
  }
  return all
}
