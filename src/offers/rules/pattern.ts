import type { Lexicon } from '../model/lexicon.ts'
import type { Word } from '../text/word.ts'

/** One place of a pattern: the atom that must stand there, and how many other tokens may stand before it. */
export interface Place {
  readonly atom: number
  readonly gap: number
}

/** A pattern made ready: its places in order, and whether it speaks of a negation itself. */
export interface Pattern {
  readonly places: readonly Place[]
  readonly negates: boolean
  readonly written: string
}

/** What a token can be taken for by patterns. */
export interface Atoms {
  /** All of them, in rising order: a handful, or none. */
  readonly all: readonly number[]
  /** Where each set of rules that asked keeps what begins there (`starts.ts`). */
  readonly begun: (number | undefined)[]
}

/** The entity slots that a token stands in: the same ones in the same order are one object, so that they need no names. */
export interface Slots {
  readonly names: readonly string[]
  /** These and one more. */
  readonly wider: Map<string, Slots>
  /** What a word's atoms become in them. */
  readonly atomsIn: Map<Atoms, Atoms>
}

/** Where something stands: token indexes, both inclusive. */
export interface Hit {
  readonly first: number
  readonly last: number
}

/** Finds patterns among tokens. Work is bounded by tokens × patterns × pattern window; nothing backtracks. */
export interface PatternBook {
  readonly add: (written: string) => Pattern
  /** The atoms of each token, from its word and from the entity slots it stands in. */
  readonly atomsOf: (words: readonly Word[], slots: readonly (Slots | undefined)[]) => readonly Atoms[]
  /** The slots of a token, and one more. */
  readonly inSlot: (slots: Slots | undefined, name: string) => Slots
  /** A number for a set of rules, from 0 on, under which it keeps what begins with a token. */
  readonly nextSet: () => number
  /** The atom of a named list, to ask whether a token belongs to it. */
  readonly listAtom: (name: string) => number
}

const LONGEST_GAP = 16
/** Sets of atoms kept at hand; bounded, since anyone can send any words. */
const MOST_SHARED = 20_000

/** An error in a pattern as written in a content file. */
class PatternError extends Error {}

/**
 * A book of patterns. The language: tokens by spaces; `a|b` either; `word*` beginning; `@list` a named list;
 * `#slot` an entity (`#money`, `#country:KH` …); `~n` up to n tokens between; `"word"` this form only, no root.
 * A word in a pattern also matches its inflections and its regional forms, as the lexicon knows them.
 * @param lexicon where named lists and word forms come from
 * @throws PatternError from `add`, when a pattern is malformed or names a list that is not there
 */
export function createPatternBook(lexicon: Lexicon): PatternBook {
  const atoms = new Map<string, number>()
  const byForm = new Map<string, number[]>()
  const byExact = new Map<string, number[]>()
  const byPrefix = new Map<string, number[]>()
  const bySlot = new Map<string, number[]>()
  let sets = 0
  /** A new one for each set of atoms: the words keep what was made with which. */
  let shared = new Map<string, Atoms>()
  let noSlots = slotsOf([])
  const forget = (): void => {
    shared = new Map()
    noSlots = slotsOf([])
  }

  const index = (table: Map<string, number[]>, key: string, atom: number): void => {
    const there = table.get(key)
    if (there === undefined) table.set(key, [atom])
    else if (!there.includes(atom)) there.push(atom)
  }
  const addMember = (member: string, atom: number, written: string): void => {
    if (member.startsWith('#')) index(bySlot, member.slice(1), atom)
    else if (member.startsWith('@')) {
      const list = lexicon.list(member.slice(1))
      if (list === undefined) throw new PatternError(`no word list ${member} for pattern "${written}"`)
      for (const word of list) addMember(word, atom, written)
    } else if (/^"[#@]/.test(member))
      throw new PatternError(`a slot or a list is written without quotes: ${member} in "${written}"`)
    else if (member.startsWith('"')) index(byExact, member.replaceAll('"', ''), atom)
    else if (member.endsWith('*')) {
      if (member.length < 4) throw new PatternError(`beginning too short: ${member} in "${written}"`)
      index(byPrefix, member.slice(0, -1), atom)
    } else if (member.length === 0) throw new PatternError(`empty alternative in "${written}"`)
    else index(byForm, member, atom)
  }
  const atomFor = (token: string, written: string): number => {
    const there = atoms.get(token)
    if (there !== undefined) return there
    const atom = atoms.size
    atoms.set(token, atom)
    forget()
    for (const member of token.split('|')) addMember(member, atom, written)
    return atom
  }
  const add = (written: string): Pattern => {
    const places: Place[] = []
    let gap = 0
    for (const token of written.trim().split(/\s+/)) {
      if (token.startsWith('~')) {
        gap = Number(token.slice(1))
        if (!Number.isInteger(gap) || gap < 1 || gap > LONGEST_GAP)
          throw new PatternError(`gap ${token} in "${written}"`)
        continue
      }
      places.push({ atom: atomFor(token, written), gap: places.length === 0 ? 0 : gap })
      gap = 0
    }
    if (places.length === 0) throw new PatternError('empty pattern')
    return { places, negates: written.includes('@negation'), written }
  }
  /** Most words have no atoms, or the same as others: they share them, so that all stay in the nearest cache. */
  const share = (found: ReadonlySet<number>): Atoms => {
    if (shared.size > MOST_SHARED) forget()
    const all = [...found].sort((a, b) => a - b)
    const key = all.join()
    const made = shared.get(key) ?? { all, begun: [] }
    shared.set(key, made)
    return made
  }
  const withSlots = (own: Atoms, { names, atomsIn }: Slots): Atoms => {
    const before = atomsIn.get(own)
    if (before !== undefined) return before
    const made = share(new Set([...own.all, ...names.flatMap(name => bySlot.get(name) ?? [])]))
    atomsIn.set(own, made)
    return made
  }
  const atomsOfWord = (word: Word): Atoms => {
    if (word.atoms !== null && word.atomsBy === shared) return word.atoms
    const found = new Set(byExact.get(word.text))
    const take = (atoms: readonly number[] = []): void => {
      for (const atom of atoms) found.add(atom)
    }
    for (const form of lexicon.forms(word.text).forms) {
      take(byForm.get(form))
      for (let length = 3; length <= Math.min(form.length, 16); length++)
        take(byPrefix.get(form.slice(0, length)))
    }
    const made = share(found)
    word.atoms = made
    word.atomsBy = shared
    return made
  }
  return {
    add,
    nextSet() {
      sets += 1
      return sets - 1
    },
    listAtom: name => atomFor(`@${name}`, `@${name}`),
    inSlot: (slots = noSlots, name) => {
      const before = slots.wider.get(name)
      if (before !== undefined) return before
      const made = slots.names.includes(name) ? slots : slotsOf([...slots.names, name])
      slots.wider.set(name, made)
      return made
    },
    atomsOf: (words, slots) =>
      words.map((word, at) => {
        const own = atomsOfWord(word)
        const here = slots[at]
        return here === undefined ? own : withSlots(own, here)
      }),
  }
}

function slotsOf(names: readonly string[]): Slots {
  return { names, wider: new Map(), atomsIn: new Map() }
}
