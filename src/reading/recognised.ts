/** What was recognised on a page. */
export interface Recognised {
  /** Lines of text, paragraphs apart by an empty line; without the words nobody can trust. */
  readonly text: string
  /** How many words of two letters or digits and more it holds. */
  readonly words: number
  /** Mean confidence of all words found, those left out included, 0 to 100. */
  readonly confidence: number
}

const WORD_LEVEL = '5'
const LEAST_LINE = 50
const LEAST_WORD = 20
/** A link that goes on in the next line: it ends where no link ends. */
const BROKEN_LINK = /((?:https?:\/\/|www\.)\S*[-/?=&_])\n(?=[a-z0-9])/g
const WORDLIKE = /[\p{L}\p{N}]{2}/u

interface Word {
  readonly paragraph: string
  readonly line: string
  readonly confidence: number
  readonly text: string
}

/**
 * Reads Tesseract's TSV (level, page, block, paragraph, line, word, left, top, width, height, confidence, text)
 * and leaves out lines that are guesses: pictures, icons and patterns taken for letters.
 */
export function readTsv(tsv: string): Recognised {
  const words = tsv.split('\n').flatMap(wordOf)
  const lines = [...Map.groupBy(words, word => word.line).values()].filter(
    line => mean(line) >= LEAST_LINE && line.some(word => WORDLIKE.test(word.text)),
  )
  const kept = lines.map(line => line.filter(word => word.confidence >= LEAST_WORD))
  const paragraphs = Map.groupBy(kept, line => line[0]?.paragraph)
  const text = [...paragraphs.values()]
    .map(paragraph => paragraph.map(line => line.map(word => word.text).join(' ')).join('\n'))
    .join('\n\n')
    .replace(BROKEN_LINK, '$1')
    .trim()
  return {
    text,
    words: kept.flat().filter(word => WORDLIKE.test(word.text)).length,
    confidence: mean(words),
  }
}

function wordOf(row: string): Word[] {
  const cells = row.split('\t')
  const [level, page, block, paragraph, line] = cells
  const text = cells[11]?.trim() ?? ''
  if (level !== WORD_LEVEL || text === '') return []
  const inParagraph = `${page} ${block} ${paragraph}`
  return [{ paragraph: inParagraph, line: `${inParagraph} ${line}`, confidence: Number(cells[10]), text }]
}

/** By length: a long word weighs more than a speck taken for a full stop. */
function mean(words: readonly Word[]): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  return letters === 0
    ? 0
    : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters
}
