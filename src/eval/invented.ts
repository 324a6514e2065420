import { findPhoneNumbersInText } from 'libphonenumber-js/max'
import { parse } from 'tldts'
import type { Draft } from '../guidance/answer/guard.ts'
import type { Passage } from '../guidance/types.ts'

/** What may be made up in an answer (requirements L-06, H-06). */
export const INVENTIONS = ['numbers', 'phones', 'links', 'citations'] as const

/** What a draft says that stands in nothing it was given, as it stands there; `citations`: sentences without a right one. */
export type Invented = Readonly<Record<(typeof INVENTIONS)[number], readonly string[]>>

const MARKS_AROUND = /^[("'“‘[]+|[)"'”’\].,;:!?]+$/g

/**
 * Looks for what was made up in a draft. Not the guard: it reads numbers by their value, phones with libphonenumber and
 * links with the list of public suffixes, so that what the guard lets through is judged by somebody else.
 * @param passages those the model was given
 * @param question what the person asked; its numbers may be said again, its contacts may not
 */
export function inventedIn({ sentences }: Draft, passages: readonly Passage[], question: string): Invented {
  const text = sentences.map(sentence => sentence.text).join('\n')
  const reviewed = passages.map(readable).join('\n')
  const facts = new Set(passages.map(({ fact }) => fact))
  const values = new Set(valuesIn(`${reviewed}\n${question}`).flatMap(({ means }) => means))
  const phones = new Set(phonesIn(reviewed))
  return {
    numbers: valuesIn(text).flatMap(({ written, means }) =>
      means.some(value => values.has(value)) ? [] : [written],
    ),
    phones: phonesIn(text).filter(phone => !phones.has(phone)),
    links: linksIn(text).filter(link => !reviewed.toLowerCase().includes(link)),
    citations: sentences.flatMap(sentence =>
      sentence.facts.length > 0 && sentence.facts.every(fact => facts.has(fact)) ? [] : [sentence.text],
    ),
  }
}

function readable({ title, text, sources }: Passage): string {
  const from = sources.map(source => `${source.title} ${source.date} ${source.url}`)
  return [...Object.values(title), ...Object.values(text), ...from].join('\n')
}

/** Numbers with every value they can have: `5.100` is 5100 or 5.1, `1,5` is 1.5 alone. */
function valuesIn(text: string): { readonly written: string; readonly means: readonly number[] }[] {
  return [...text.normalize('NFKC').matchAll(/\d+(?:[.,]\d+)*/g)].map(([written]) => {
    const pieces = written.split(/[.,]/)
    const grouped = pieces.slice(1).every(piece => piece.length === 3)
    const joined = grouped ? [Number(pieces.join(''))] : pieces.length > 2 ? [Number(pieces.join(''))] : []
    const decimal = pieces.length > 1 ? [Number(`${pieces.slice(0, -1).join('')}.${pieces.at(-1)}`)] : []
    return { written, means: [...joined, ...decimal] }
  })
}

function phonesIn(text: string): string[] {
  return findPhoneNumbersInText(text, { defaultCountry: 'ID' }).map(({ number }) => number.number)
}

/** Anything a Telegram client makes a link of: schemes, domains of a public suffix, handles, e-mail addresses. */
function linksIn(text: string): string[] {
  const words = text.toLowerCase().split(/\s+/)
  return words
    .map(word => word.replaceAll(MARKS_AROUND, ''))
    .filter(word => {
      if (/^[a-z][a-z+.-]*:\S/.test(word) || /^@\w{2}/.test(word)) return true
      const { domain, isIcann, isIp } = parse(word)
      return isIp || (domain !== null && isIcann === true && word.includes('.'))
    })
}
