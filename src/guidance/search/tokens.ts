/**
 * A text as bare words for comparing: lower-case, no accents or signs, `bangeeet` → `banget`, `syarat2` → `syarat`.
 * @param text any text
 */
export function tokens(text: string): readonly string[] {
  if (text !== last.text) last = { text, words: takeApart(text) }
  return last.words
}

/** Every part of the search takes the same question apart: the last one is kept at hand. */
let last: { readonly text: string; readonly words: readonly string[] } = { text: '', words: [] }

function takeApart(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’`](s|m|re|ve|ll|d|t)\b/g, '$1')
    .replace(/([a-z])\1{2,}/g, '$1')
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(tidy).map(ifOrTown)
}

/** What stands before a town, and around one named beside another: "di KL", "KBRI KL", "KL dan Johor". */
const BEFORE_TOWN =
  /^(?:di|ke|dari|dr|in|to|from|at|kat|of|near|neng|nang|ning|ti|dina|kota|area|daerah|kbri|embassy|dan|and|atau|or)$/

/** "Kl" is Kuala Lumpur after a word of place or at the end, else a short "kalau": "kl nikah dulu". */
function ifOrTown(word: string, at: number, all: readonly string[]): string {
  if (word !== 'kl' || at === all.length - 1 || BEFORE_TOWN.test(all[at - 1] ?? '')) return word
  return 'klo'
}

function tidy(word: string): string {
  const doubled = /^([a-z]{3,})2(nya|an)?$/.exec(word)
  if (doubled) return doubled[1] ?? word
  return /^0+\d+$/.test(word) ? word.replace(/^0+/, '') : word
}
