import type { Language } from '../../language.ts'
import type { Entities, Span } from '../types.ts'
import { wordsOfAddress } from './bare-address.ts'
import { agencyIn } from './bare-agency.ts'
import { BARE_KINDS, type BareContent, type BareKind } from './bare-content.ts'

/** What a message asks about when nothing else stands in it. */
export interface BareTarget {
  readonly kind: BareKind
  /** As written. */
  readonly says: string
  readonly span: Span
  /** Whose account it is, as written after "a.n."; null where none is named. */
  readonly holder: string | null
  /** The language of the words beside it; null where they tell none. */
  readonly language: Language | null
}

/** Longer messages say more than one thing; in UTF-16 units. */
const LONGEST = 200
/** One thing and what goes with it: a name and its number. */
const MOST_TARGETS = 3
const WORD = /[\p{L}\p{N}]+(?:[./'’-][\p{L}\p{N}]+)*/gu
const MOST_HOLDER_WORDS = 5

interface Found {
  readonly kind: BareKind
  readonly start: number
  readonly end: number
}

/**
 * Recognises a message that is a link, a number, a handle, an account, a company or a licence alone, with nothing but words that
 * ask about it. Pure.
 * @param text the whole message
 * @param entities what was read out of it
 * @param isShortNumber whether digits of fewer than eight places are a number we know
 */
export function bareTarget(
  text: string,
  entities: Entities,
  content: BareContent,
  isShortNumber: (digits: string) => boolean,
): BareTarget | null {
  if (text.length > LONGEST || text.split('\n').filter(line => line.trim()).length > 4) return null
  if (entities.money.length > 0) return null
  const { words } = content
  const found = [...fromEntities(entities), ...shortNumbers(text, entities, isShortNumber)]
  const agency = agencyIn(text, content)
  if (agency) found.push({ kind: 'agency', ...agency })
  const kind = BARE_KINDS.find(wanted => found.some(other => other.kind === wanted))
  const kinds = new Set(found.map(other => `${other.start}`))
  if (!kind || kinds.size > MOST_TARGETS) return null
  const target = found.find(other => other.kind === kind)
  if (!target || isOwn(text, words.own)) return null

  const beside = [
    words.asking,
    words.reached,
    ...(agency && kind === 'account' ? [words.holder] : []),
    ...BARE_KINDS.map(each => wordsOf(content, each, found)),
  ]
  // "bit.ly/loker-shopee, kata temen loker shopee": what the address says is told once more.
  const written = kind === 'link' ? wordsOfAddress(text.slice(target.start, target.end)) : new Set<string>()
  const isKnown = (word: string) => written.has(word) || beside.some(list => list.has(word))
  const rest = restOf(text, found, entities)
  const holder = kind === 'account' ? holderIn(text, rest, content) : null
  const left = rest.filter(word => !(holder && word.start >= holder.start && word.end <= holder.end))
  if (!left.every(word => isKnown(word.text) || isPunctuated(word.text))) return null
  const span = { part: 0, start: target.start, end: target.end }
  const company = agency && kind === 'account' ? text.slice(agency.start, agency.end) : null
  return {
    kind,
    says: text.slice(target.start, target.end),
    span,
    holder: company ?? holder?.says ?? null,
    language: languageOf(left, content),
  }
}

/** A person's own number or account is no check: "nomor saya 0812…". */
function isOwn(text: string, own: readonly string[]): boolean {
  const spoken = ` ${text.toLowerCase().replace(/[\s:.,]+/g, ' ')} `
  return own.some(words => spoken.includes(` ${words} `))
}

/** Names of the thing count only beside that thing: "rek" beside a phone number is no word of it. */
function wordsOf(content: BareContent, kind: BareKind, found: readonly Found[]): ReadonlySet<string> {
  return found.some(other => other.kind === kind) ? content.words[kind] : new Set()
}

function fromEntities(entities: Entities): Found[] {
  const accounts = entities.accounts.map(({ span }) => ({ kind: 'account' as const, ...span }))
  const links = [...entities.links, ...entities.emails].map(({ span }) => ({
    kind: 'link' as const,
    ...span,
  }))
  const within = (span: Span) =>
    [...accounts, ...links].some(other => other.start <= span.start && span.end <= other.end)
  const chats = entities.handles.filter(({ span }) => within(span))
  return [
    ...accounts,
    ...links.filter(link => !chats.some(({ span }) => span.start === link.start)),
    ...chats.map(({ span }) => ({ kind: 'handle' as const, ...span })),
    ...entities.phones
      .filter(({ span }) => !within(span))
      .map(({ span }) => ({ kind: 'phone' as const, ...span })),
    ...entities.handles
      .filter(({ span }) => !within(span))
      .map(({ span }) => ({ kind: 'handle' as const, ...span })),
    ...entities.licences.map(({ span }) => ({ kind: 'licence' as const, ...span })),
  ]
}

/** Emergency and service numbers, and a country's prefix alone ("+855"), are too short to be read as a phone number. */
function shortNumbers(text: string, entities: Entities, isKnown: (digits: string) => boolean): Found[] {
  const taken = [...entities.phones, ...entities.accounts, ...entities.links].map(({ span }) => span)
  return [...text.matchAll(/(?<![\p{L}\p{N}/.])\+?\d[\d -]{1,9}\d(?![\p{L}\p{N}])/gu)].flatMap(
    ({ 0: written, index }) => {
      const [start, end] = [index, index + written.length]
      if (taken.some(span => span.start < end && start < span.end)) return []
      const isPrefix = /^\+\d{1,3}$/.test(written)
      return isPrefix || isKnown(written.replace(/\D/g, '')) ? [{ kind: 'phone' as const, start, end }] : []
    },
  )
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The words beside what was found; a country's name beside a phone number only says where it is from. */
function restOf(text: string, found: readonly Found[], entities: Entities): Word[] {
  const phones = found.some(({ kind }) => kind === 'phone')
  const places = phones ? entities.destinations.map(({ span }) => span) : []
  const taken = [...found, ...entities.licences.map(({ span }) => span), ...places]
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ text: word.toLowerCase(), start: index, end: index + word.length }))
    .filter(word => !taken.some(span => span.start < word.end && word.start < span.end))
}

/** The name after "a.n." or "atas nama": up to five words, none of them asking. */
function holderIn(
  text: string,
  rest: readonly Word[],
  { words }: BareContent,
): { says: string; start: number; end: number } | null {
  const named = rest.findIndex(word => words.holder.has(word.text))
  let from = named
  if (from < 0) {
    // "BCA 1234567890 Budi Santoso": only a name in capitals, right after the number.
    const capital = rest.findIndex(
      word =>
        /^\p{Lu}\p{Ll}+$/u.test(text.slice(word.start, word.end)) &&
        !words.asking.has(word.text) &&
        !words.account.has(word.text),
    )
    if (capital < 0) return null
    from = capital - 1
  }
  while (words.holder.has(rest[from + 1]?.text ?? '')) from += 1
  const name: Word[] = []
  for (const word of rest.slice(from + 1, from + 1 + MOST_HOLDER_WORDS)) {
    const before = name.at(-1)
    if (before && /[?!,;\n]/.test(text.slice(before.end, word.start))) break
    if (words.asking.has(word.text) && !/^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end))) break
    name.push(word)
  }
  const [first, last] = [name[0], name.at(-1)]
  if (
    !first ||
    !last ||
    name.some(word => words.no_name.has(word.text) && word.text !== 'pt' && word.text !== 'cv')
  )
    return null
  return {
    says: text.slice(first.start, last.end),
    start: rest[named]?.start ?? first.start,
    end: last.end,
  }
}

function languageOf(beside: readonly Word[], { words }: BareContent): Language | null {
  const english = beside.filter(({ text }) => words.english.has(text)).length
  const others = beside.filter(
    ({ text }) =>
      (words.asking.has(text) || words.reached.has(text)) &&
      !words.english.has(text) &&
      !words.no_language.has(text),
  ).length
  if (english === 0 && others === 0) return null
  return english > others ? 'en' : 'id'
}

/** A single letter or mark left over from "a/n" or "2x". */
function isPunctuated(word: string): boolean {
  return word.length === 1 && !/\d/.test(word)
}
