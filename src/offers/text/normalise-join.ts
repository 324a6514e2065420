import type { CommonWords } from './normalise-lexicon.ts'
import type { Piece } from './normalise-split.ts'
import { wordOf } from './word.ts'

const FEWEST_LETTERS = 3
const LONGEST_TO_CUT = 64
const WIDEST_BETWEEN_LETTERS = 3
/** A gap between letters wider than this could be a list (`A, B, C`), so a real word must come out. */
const SURE_GAP = 1
const MOST_CHUNKS = 4
const SHORTEST_WHOLE = 5
const SHORTEST_SPACED = 6
const LONGEST_WORD = 18

/** Letters that belong together, taken for one piece that stands where they stood. */
function glued(run: readonly Piece[], word: string, sentence: number, veiled: boolean): Piece | null {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined) return null
  const start = Math.min(first.start, last.start)
  return {
    word,
    at: first.at,
    until: last.until,
    start,
    end: Math.max(first.end, last.end),
    sentence,
    veiled,
    known: false,
    entry: null,
  }
}

/** Cuts letters without spaces into common words, fewest first; null where they are not all common words. */
function cut(letters: string, words: CommonWords): readonly string[] | null {
  if (letters.length > LONGEST_TO_CUT) return null
  const fewest: (number | undefined)[] = [0]
  const from: number[] = []
  for (let end = 1; end <= letters.length; end++)
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = fewest[start]
      if (before === undefined || end - start < 2 || !words.has(letters.slice(start, end))) continue
      const count = before + 1
      if (count < (fewest[end] ?? Number.POSITIVE_INFINITY)) {
        fewest[end] = count
        from[end] = start
      }
    }
  if (fewest[letters.length] === undefined) return null
  const out: string[] = []
  for (let end = letters.length; end > 0; end = from[end] ?? 0)
    out.unshift(letters.slice(from[end] ?? 0, end))
  return out
}

/** Single letters from one gap wider than the rest to the next are one word: `k e r j a   d i`. */
function readLetters(run: readonly Piece[], words: CommonWords): readonly Piece[] {
  const gaps = run.slice(1).map((piece, index) => piece.at - (run[index]?.until ?? 0))
  const usual = gaps.reduce((least, gap) => Math.min(least, gap), WIDEST_BETWEEN_LETTERS + 1)
  if (usual > WIDEST_BETWEEN_LETTERS) return run
  const groups: Piece[][] = [[]]
  run.forEach((piece, index) => {
    if (index > 0 && (gaps[index - 1] ?? 0) > usual) groups.push([])
    groups.at(-1)?.push(piece)
  })
  const says = groups.map(group => group.map(piece => piece.word).join(''))
  if (usual > SURE_GAP && !says.some(word => word.length > FEWEST_LETTERS && words.has(word))) return run
  const sentence = run[0]?.sentence ?? 0
  return groups.flatMap((group, index) => {
    const letters = says[index] ?? ''
    const parts = letters.length < 6 || words.has(letters) ? null : cut(letters, words)
    if (parts === null)
      return glued(group, letters, sentence, letters.length > FEWEST_LETTERS || words.has(letters)) ?? []
    let at = 0
    return parts.flatMap(part => {
      const piece = glued(group.slice(at, at + part.length), part, sentence, true)
      at += part.length
      return piece ?? []
    })
  })
}

function isLetter(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.word.length === 1
}

/** Index of the first piece that is no digit, going from `from` towards `to`. */
function letterAt(pieces: readonly Piece[], from: number, to: number, step: 1 | -1): number {
  let at = from
  while (at !== to && (pieces[at]?.word ?? '') <= '9') at += step
  return at
}

/**
 * Joins words that were pulled apart into single letters: `K a m b o j a`, `k.a.m.b.o.j.a`, a letter a line.
 * @param pieces pieces of one part, in order
 * @param words the common words
 */
export function joinLetters(pieces: readonly Piece[], words: CommonWords): readonly Piece[] {
  const out: Piece[] = []
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]
    if (piece === undefined) break
    let end = i
    let letters = 0
    while (isLetter(pieces[end])) {
      if ((pieces[end]?.word ?? '0') > '9') letters++
      end++
    }
    if (end === i) {
      out.push(piece)
      i++
      continue
    }
    const from = letterAt(pieces, i, end, 1)
    const until = letters < FEWEST_LETTERS ? from : letterAt(pieces, end - 1, from, -1) + 1
    for (const piece of pieces.slice(i, from)) out.push(piece)
    for (const joined of until > from ? readLetters(pieces.slice(from, until), words) : []) out.push(joined)
    for (const piece of pieces.slice(until, end)) out.push(piece)
    i = end
  }
  return out
}

/** May the sign or the one space between two pieces stand inside a word that someone broke? */
function isBroken(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false
  if (to - from === 1 && text.charCodeAt(from) === 32) return true
  for (let i = from; i < to; i++) if (text.charCodeAt(i) <= 32) return false
  return true
}

/**
 * Joins words broken into a few chunks by a sign, picture or space (`kam-boja`, `pas🔥por`, `KAM BOJA`), where a common word comes out
 * and not all chunks are words themselves.
 * @param pieces pieces of one part, in order
 * @param text the reading they stand in
 * @param words the common words
 */
export function joinChunks(pieces: readonly Piece[], text: string, words: CommonWords): readonly Piece[] {
  for (const piece of pieces) {
    piece.entry = wordOf(piece.word)
    piece.word = piece.entry.text
    piece.known = piece.entry.common
  }
  const out: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece === undefined) break
    const last = endOfWhole(pieces, i, text, words)
    if (last === i) out.push(piece)
    else {
      const chunks = pieces.slice(i, last + 1)
      const veiled = chunks.some(chunk => chunk.veiled) || hasSign(text, chunks)
      const whole = glued(chunks, chunks.map(chunk => chunk.word).join(''), piece.sentence, veiled)
      if (whole !== null) out.push({ ...whole, known: true })
      i = last
    }
  }
  return out
}

/** Is there a sign, not only a space, between chunks of more than one letter? */
function hasSign(text: string, chunks: readonly Piece[]): boolean {
  return chunks.slice(1).some((chunk, index) => {
    const before = chunks[index]
    return (
      before !== undefined &&
      before.word.length > 1 &&
      text.charCodeAt(before.until) !== 32 &&
      chunk.word.length > 1
    )
  })
}

/** Index of the last chunk of the longest common word that begins with piece `first`; `first` where there is none. */
function endOfWhole(pieces: readonly Piece[], first: number, text: string, words: CommonWords): number {
  let before = pieces[first]
  if (before?.entry?.begins === false) return first
  let whole = before?.word ?? ''
  let allKnown = before?.known ?? true
  let spaced = false
  let last = first
  for (let i = first + 1; i < first + MOST_CHUNKS; i++) {
    const next = pieces[i]
    if (before === undefined || next === undefined || next.at < before.until) break
    if (!isBroken(text, before.until, next.at)) break
    const isSpace = text.charCodeAt(before.until) === 32
    if (isSpace && ((allKnown && next.known) || next.word.length < 2 || before.word.length < 2)) break
    spaced ||= isSpace
    allKnown &&= next.known
    whole += next.word
    before = next
    if (whole.length > LONGEST_WORD) break
    if (!allKnown && whole.length >= (spaced ? SHORTEST_SPACED : SHORTEST_WHOLE) && words.has(whole)) last = i
  }
  return last
}
