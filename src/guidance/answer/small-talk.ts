import { join } from 'node:path'
import { z } from 'zod'
import { shaped } from '../../content-wrong.ts'
import { lastKept } from '../../last-kept.ts'
import { readYaml } from '../../yaml.ts'
import { inOneSpelling, sayableWord, spellingsOf } from './word-spellings.ts'

const words = z.array(z.string().min(1))
const listsSchema = z.strictObject({
  fillers: words,
  greeting: words,
  thanks: words,
  beside_thanks: words,
  bye: words,
  beside_bye: words,
  who: words,
  asking: words,
  telling: words,
  introducing: words,
  sorry: words,
  beside_sorry: words,
  praise: words,
  beside_praise: words,
  rude: words,
  beside_rude: words,
  ok: words,
  heard: words,
  pointer: words,
})
const schema = listsSchema.extend({ spellings: z.record(z.string().min(1), words) })

/** Kinds of small talk, each with its answer `small-<kind>` in content/locales; earlier ones win. */
const KINDS = ['thanks', 'greeting', 'bye', 'rude', 'ok', 'pointer'] as const
export type SmallTalk = (typeof KINDS)[number] | 'who' | 'asking' | 'telling' | 'sorry' | 'praise' | 'tears'

const WORD = /[\p{L}\p{N}]+/gu
/** Longer texts are no small talk; in UTF-16 units. */
const LONGEST = 400
/** Signs of who weeps or is frightened. */
export const TEARS = /[😭😢😥😰😨😱🥺😞😔💔😩😫😟😣😖😓]/u

/** "Boleh curhat ga", "aman tidak": the end only asks. */
const OR_NOT = /^(?:gak?|gk|ngg?ak?|ngga|engg?ak?|tidak|tdk|ora|teu|kah|or)$/u
/** Without one of these, what stands there may be anything: "aku ditipu mau tanya". */
const SAYS_WHO = new Set('nama namaku name perkenalkan dari dr ti saking from asal asli'.split(' '))
/** A name and a town: "abdi Ayu ti Bandung". */
const MOST_OF_INTRODUCTION = 5

/** Longer messages say something else besides. */
const MOST_WORDS = 8

/**
 * Reads `guidance/small-talk.yaml`.
 * @returns what kind of small talk a message is, or null when it says anything else
 * @throws Error naming the file when it is malformed
 */
export function loadSmallTalk(contentDir: string): (text: string) => SmallTalk | null {
  const file = join(contentDir, 'guidance', 'small-talk.yaml')
  const { spellings: ways, ...written } = shaped(file, schema, readYaml(file))
  const spellings = spellingsOf(ways)
  const plain = (phrases: readonly string[]) => phrases.map(phrase => inOneSpelling(phrase, spellings))
  const lists = listsSchema.parse(
    Object.fromEntries(Object.entries(written).map(([name, phrases]) => [name, plain(phrases)])),
  )
  const who = new Set(lists.who)
  const asking = new Set(lists.asking)
  const telling = new Set(lists.telling)
  const introducing = new Set(lists.introducing)
  const sorry = new Set(lists.sorry)
  const besideSorry = new Set(lists.beside_sorry)
  const fillers = new Set(lists.fillers)
  const heard = new Set(lists.heard)
  const agreeing = new Set(lists.ok)
  const greetings = new Set(lists.greeting)
  const pointing = new Set(lists.pointer.filter(word => !agreeing.has(word)))
  const kinds = KINDS.map(kind => ({ kind, words: new Set(lists[kind]) }))
  const known = new Set([...fillers, ...lists.beside_bye, ...KINDS.flatMap(kind => lists[kind])])
  const thanks = new Set(lists.thanks)
  const besideBye = new Set(lists.beside_bye)
  const beside = new Set(lists.beside_thanks)
  const anger = new Set(lists.rude)
  const besideAnger = new Set(lists.beside_rude)
  const praise = new Set(lists.praise)
  const besidePraise = new Set(lists.beside_praise)
  const phrases = [
    ...who,
    ...asking,
    ...telling,
    ...sorry,
    ...besideSorry,
    ...heard,
    ...thanks,
    ...beside,
    ...besideAnger,
    ...praise,
    ...besidePraise,
  ].flatMap(phrase => phrase.split(' '))
  /** Whoever says any other word says something else; most do so at once. */
  const sayable = new Set([...known, ...phrases])

  const wordOf = (word: string) => sayableWord(word, sayable, spellings)

  /** Without who one is, where that stands before the wish to ask: "abdi Ayu ti Bandung bade naros". */
  const withoutIntroduction = (words: readonly string[]): readonly string[] => {
    const from = words.findIndex(word => introducing.has(spellings.get(word) ?? word))
    if (from < 0 || words.length > MOST_WORDS + MOST_OF_INTRODUCTION) return words
    const asks = (at: number): string =>
      words
        .slice(at)
        .map(word => wordOf(word) ?? word)
        .filter(word => !fillers.has(word))
        .join(' ')
    const rest = [...words.keys()].find(
      at => at > from && at - from <= MOST_OF_INTRODUCTION && (asking.has(asks(at)) || telling.has(asks(at))),
    )
    const told = words.slice(from, rest)
    if (rest === undefined || !told.some(word => SAYS_WHO.has(word))) return words
    return [...words.slice(0, from), ...words.slice(rest)]
  }

  /** Thanks, with what is said beside them and nothing that is asked for: "please help, thank you" is no small talk. */
  const thanksFor = (spoken: readonly string[]): boolean =>
    spoken.some(word => thanks.has(word)) &&
    spoken.every(
      (word, at) =>
        known.has(word) ||
        beside.has(word) ||
        beside.has(`${spoken[at - 1]} ${word}`) ||
        beside.has(`${word} ${spoken[at + 1]}`),
    )

  /** Anger and nothing that is told or asked for beside it. */
  const angry = (spoken: readonly string[]): boolean =>
    spoken.some(word => anger.has(word)) &&
    spoken.every(word => anger.has(word) || besideAnger.has(word) || fillers.has(word))

  /** Praise of whom it is said to: "keren" alone agrees, "kamu baik" praises. */
  const praises = (spoken: readonly string[]): boolean =>
    spoken.some(word => praise.has(word)) &&
    spoken.some(word => besidePraise.has(word) || word === 'bot') &&
    spoken.every(word => praise.has(word) || besidePraise.has(word) || fillers.has(word))

  /** "Aman tidak?" agrees to nothing, though "tidak" alone answers. */
  const asksOfThing = (text: string, spoken: readonly string[]): boolean =>
    spoken.some((word, at) => pointing.has(word) && (text.includes('?') || OR_NOT.test(spoken[at + 1] ?? '')))

  /** Excuses, and jokes taken back, with nothing told beside them. */
  const excuses = (spoken: readonly string[]): boolean =>
    spoken.some(word => sorry.has(word)) &&
    spoken.every(word => sorry.has(word) || besideSorry.has(word) || fillers.has(word) || agreeing.has(word))

  return lastKept(text => {
    const spoken: string[] = []
    if (text.length > LONGEST) return null
    for (const said of withoutIntroduction(text.toLowerCase().match(WORD) ?? [])) {
      const word = wordOf(said)
      if (word === null) return null
      // "Terima kasih" thanks; "sudah kukasih" has given something away.
      const pair = `${spoken.at(-1)} ${word}`
      if (thanks.has(pair)) spoken.splice(-1, 1, pair)
      else spoken.push(word)
    }
    if (spoken.length === 0) {
      if (TEARS.test(text)) return 'tears'
      if (/^\s*\?[\s?]*$/.test(text)) return 'asking'
      return /\p{Extended_Pictographic}/u.test(text) ? 'ok' : null
    }
    if (who.has(spoken.filter(word => !fillers.has(word) || word === 'bot').join(' '))) return 'who'
    const wish = spoken.filter(word => !fillers.has(word) && !greetings.has(word))
    const plain = OR_NOT.test(wish.at(-1) ?? '') ? wish.slice(0, -1).join(' ') : wish.join(' ')
    if (asking.has(plain)) return 'asking'
    if (telling.has(plain)) return 'telling'
    if (
      !text.includes('?') &&
      heard.has(spoken.filter(word => !fillers.has(word) && !agreeing.has(word)).join(' '))
    )
      return 'ok'
    if (spoken.length > MOST_WORDS) return null
    if (!text.includes('?') && excuses(spoken)) return 'sorry'
    if (!text.includes('?') && angry(spoken)) return 'rude'
    if (!text.includes('?') && praises(spoken)) return 'praise'
    if (!spoken.every(word => known.has(word)))
      return !text.includes('?') && thanksFor(spoken) ? 'thanks' : null
    if (
      spoken.every(word => besideBye.has(word) || fillers.has(word)) &&
      spoken.some(word => besideBye.has(word))
    )
      return null
    const asks = asksOfThing(text, spoken)
    return (
      kinds.find(({ kind, words: list }) => !(asks && kind === 'ok') && spoken.some(word => list.has(word)))
        ?.kind ?? 'greeting'
    )
  })
}
