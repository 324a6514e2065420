import { join } from 'node:path'
import { z } from 'zod'
import { shaped } from '../../content-wrong.ts'
import { readYaml } from '../../yaml.ts'

const words = z.array(z.string().min(1))
const schema = z.strictObject({
  fillers: words,
  greeting: words,
  thanks: words,
  beside_thanks: words,
  bye: words,
  beside_bye: words,
  who: words,
  asking: words,
  praise: words,
  beside_praise: words,
  rude: words,
  beside_rude: words,
  ok: words,
  heard: words,
  pointer: words,
})

/** Kinds of small talk, each with its answer `small-<kind>` in content/locales; earlier ones win. */
const KINDS = ['thanks', 'greeting', 'bye', 'rude', 'ok', 'pointer'] as const
export type SmallTalk = (typeof KINDS)[number] | 'who' | 'asking' | 'praise' | 'tears'

const WORD = /[\p{L}\p{N}]+/gu
/** Signs of who weeps or is frightened. */
export const TEARS = /[😭😢😥😰😨😱🥺😞😔💔😩😫😟😣😖😓]/u

const OR_NOT = /^(?:gak?|gk|ngg?ak?|ngga|engg?ak?|tidak|tdk|ora|teu|kah|or)$/u

/** Longer messages say something else besides. */
const MOST_WORDS = 8

/**
 * Reads `guidance/small-talk.yaml`.
 * @returns what kind of small talk a message is, or null when it says anything else
 * @throws Error naming the file when it is malformed
 */
export function loadSmallTalk(contentDir: string): (text: string) => SmallTalk | null {
  const file = join(contentDir, 'guidance', 'small-talk.yaml')
  const lists = shaped(file, schema, readYaml(file))
  const who = new Set(lists.who)
  const asking = new Set(lists.asking)
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
    ...heard,
    ...beside,
    ...besideAnger,
    ...praise,
    ...besidePraise,
  ].flatMap(phrase => phrase.split(' '))
  /** Whoever says any other word says something else; most do so at once. */
  const sayable = new Set([...known, ...phrases])

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

  return text => {
    const spoken: string[] = []
    WORD.lastIndex = 0
    for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
      const word = found[0].toLowerCase()
      if (!sayable.has(word)) return null
      spoken.push(word)
    }
    if (spoken.length === 0) {
      if (TEARS.test(text)) return 'tears'
      return /\p{Extended_Pictographic}/u.test(text) ? 'ok' : null
    }
    if (who.has(spoken.filter(word => !fillers.has(word) || word === 'bot').join(' '))) return 'who'
    if (asking.has(spoken.filter(word => !fillers.has(word) && !greetings.has(word)).join(' ')))
      return 'asking'
    if (
      !text.includes('?') &&
      heard.has(spoken.filter(word => !fillers.has(word) && !agreeing.has(word)).join(' '))
    )
      return 'ok'
    if (spoken.length > MOST_WORDS) return null
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
  }
}
