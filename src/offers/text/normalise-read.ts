import { fold } from './normalise-fold.ts'
import { joinChunks, joinLetters } from './normalise-join.ts'
import { lexicon } from './normalise-lexicon.ts'
import { plainly, type Readable } from './normalise-readable.ts'
import { type Piece, split } from './normalise-split.ts'
import { isTurned, turn } from './normalise-turn.ts'
import { mayBeWrapped, unwrap } from './normalise-unwrap.ts'
import { fromLeet } from './normalise-words.ts'

const ONLY_ASCII = /^[\n\r\t\x20-\x7e]*$/
const SHORTEST_TOLD = 3
const FEWEST_TOLD = 2
/** Share of common words below which a text is tried backwards, and by which that must then be better. */
const UNREADABLE = 0.35
const CLEARLY_BETTER = 0.4
const FEWEST_LINES = 4
const MOST_WORDS_A_LINE = 1.5

/** What a word with digits or symbols says; an @ before a real word is a handle, not a letter. */
export function leetWord(word: string): string | undefined {
  if (word.startsWith('@') && (lexicon.has(word.slice(1)) || word.length < 4)) return undefined
  return fromLeet(word, lexicon)
}

/**
 * Reads one part: encodings undone, letters folded, the right way round, words that were pulled apart together again.
 * @param text the original
 * @returns its words in reading order, with offsets of the original
 */
export function readPart(text: string): readonly Piece[] {
  const plain = plainly(text)
  const open = mayBeWrapped(text) ? unwrap(plain) : plain
  const ahead = read(open)
  const share = knownShare(ahead)
  if (share === null || share >= UNREADABLE) return ahead
  const back = read(turn(open, isTurned(text)))
  if ((knownShare(back) ?? 0) < share + CLEARLY_BETTER) return ahead
  for (const piece of back) if (!piece.known) piece.word = knownBackwards(piece.word) ?? piece.word
  return back
}

/** The word read from its end, where that is a common word. */
export function knownBackwards(word: string): string | undefined {
  let back = ''
  for (let i = word.length - 1; i >= 0; i--) back += word.charAt(i)
  return lexicon.has(back) ? back : undefined
}

function read(open: Readable): readonly Piece[] {
  const folded =
    open.from === null && ONLY_ASCII.test(open.text) ? { ...open, text: open.text.toLowerCase() } : fold(open)
  const pieces = split(folded, leetWord)
  if (isWordALine(pieces)) for (const piece of pieces) piece.sentence = 0
  return joinChunks(joinLetters(pieces, lexicon), folded.text, lexicon)
}

/** Where nearly every word has a line of its own, lines end no sentence. */
function isWordALine(pieces: readonly Piece[]): boolean {
  const lines = (pieces.at(-1)?.sentence ?? 0) + 1
  return lines >= FEWEST_LINES && pieces.length / lines <= MOST_WORDS_A_LINE
}

/** Share of common words among the words of three letters and more; null where there are too few to tell. */
function knownShare(pieces: readonly Piece[]): number | null {
  let told = 0
  let known = 0
  for (const { word, known: common } of pieces) {
    if (word.length < SHORTEST_TOLD || word.charCodeAt(0) < 97) continue
    told++
    if (common) known++
  }
  return told < FEWEST_TOLD ? null : known / told
}
