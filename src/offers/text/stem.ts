/** Endings of Indonesian, Javanese and Sundanese words, longest first. */
const ENDINGS = [
  'akennya',
  'annya',
  'kannya',
  'ipun',
  'keun',
  'aken',
  'nya',
  'ake',
  'kan',
  'lah',
  'kah',
  'ne',
  'na',
  'in',
  'an',
  'ku',
  'mu',
  'i',
  'e',
]

/** Beginnings that leave the root as it is, longest first. */
const PLAIN = ['diper', 'memper', 'dipe', 'ber', 'ter', 'per', 'di', 'ke', 'se', 'be', 'te']

/** Beginnings that may have eaten the first letter of the root, with the letters that may have stood there. */
const NASAL: readonly (readonly [string, readonly string[]])[] = [
  ['penge', ['']],
  ['menge', ['']],
  ['meny', ['s']],
  ['peny', ['s']],
  ['meng', ['', 'k']],
  ['peng', ['', 'k']],
  ['mem', ['', 'p']],
  ['pem', ['', 'p']],
  ['men', ['', 't']],
  ['pen', ['', 't']],
  ['nge', ['']],
  ['nga', ['']],
  ['ny', ['s', 'c']],
  ['ng', ['', 'k']],
  ['me', ['']],
  ['n', ['', 't']],
  ['m', ['', 'p']],
]

const SHORTEST_ROOT = 4

function startsWithVowel(word: string): boolean {
  return 'aiueo'.includes(word.charAt(0))
}

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    const roomy = ending.length > 1 ? SHORTEST_ROOT : SHORTEST_ROOT + 1
    if (word.length >= ending.length + roomy && word.endsWith(ending)) return word.slice(0, -ending.length)
  }
  return word
}

function withoutBeginning(word: string): readonly string[] {
  for (const [beginning, eaten] of NASAL) {
    if (!word.startsWith(beginning)) continue
    const rest = word.slice(beginning.length)
    if (rest.length + 1 < SHORTEST_ROOT) continue
    if (beginning.length === 1 && !startsWithVowel(rest) && beginning !== 'm') continue
    return startsWithVowel(rest) ? eaten.map(letter => letter + rest) : [rest]
  }
  for (const beginning of PLAIN) {
    if (word.length >= beginning.length + SHORTEST_ROOT && word.startsWith(beginning))
      return [word.slice(beginning.length)]
  }
  return []
}

/**
 * The roots a word may be made from, likeliest first, never the word itself: `pembayaran` → `bayar`,
 * `mengirimkan` → `irim`, `kirim`. A guess by form alone, without a dictionary: good for comparing, not for showing.
 * @param word one folded word
 */
export function roots(word: string): readonly string[] {
  if (word.length <= SHORTEST_ROOT) return []
  const found = new Set<string>()
  const short = withoutEnding(word)
  for (const root of withoutBeginning(short)) found.add(root)
  for (const root of withoutBeginning(word)) found.add(root)
  if (short !== word) found.add(short)
  found.delete(word)
  return [...found]
}
