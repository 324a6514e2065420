/** Words with what is known of them, found in a text without being cut out of it. */
export interface WordTable<Entry extends { readonly text: string }> {
  /** @param hash of its letters (`hashed`, from `NO_LETTERS` on) */
  readonly find: (text: string, from: number, end: number, hash: number) => Entry | undefined
  /** @param entry of a word that is not in it. @returns the entry */
  readonly add: (entry: Entry) => Entry
}

const FEWEST_SLOTS = 1 << 10

/** A table without words; it is never filled more than by half. */
export function createWordTable<Entry extends { readonly text: string }>(): WordTable<Entry> {
  const entries: Entry[] = []
  /** Place among the entries plus one; 0 for an empty slot. */
  let slots = new Int32Array(FEWEST_SLOTS)

  /** The slot of a word, or the empty one that it would have. */
  const slotOf = (text: string, from: number, end: number, hash: number): number => {
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let place = slots[slot] as number; place !== 0; place = slots[slot] as number) {
      if (stands((entries[place - 1] as Entry).text, text, from, end)) break
      slot = (slot + 1) & mask
    }
    return slot
  }
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2)
    entries.forEach(({ text }, i) => {
      slots[slotOf(text, 0, text.length, hashOf(text, 0, text.length))] = i + 1
    })
  }
  return {
    find(text, from, end, hash) {
      const place = slots[slotOf(text, from, end, hash)] as number
      return place === 0 ? undefined : entries[place - 1]
    },
    add(entry) {
      entries.push(entry)
      if (entries.length * 2 > slots.length) grow()
      else {
        const { text } = entry
        slots[slotOf(text, 0, text.length, hashOf(text, 0, text.length))] = entries.length
      }
      return entry
    },
  }
}

/** The hash of no letters, and of one letter more: a text is gone through once, with its words found on the way. */
export const NO_LETTERS = 0x811c9dc5 | 0
export function hashed(before: number, unit: number): number {
  return Math.imul(before ^ unit, 0x01000193)
}

/** The hash of a part of a text. */
export function hashOf(text: string, from: number, end: number): number {
  let hash = NO_LETTERS
  for (let i = from; i < end; i++) hash = hashed(hash, text.charCodeAt(i))
  return hash
}

function stands(word: string, text: string, from: number, end: number): boolean {
  if (word.length !== end - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}
