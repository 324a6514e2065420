import type { Facts } from '../rules/conditions.ts'
import type { Money, Span } from '../types.ts'
import type { Token } from './normalise.ts'
import type { Word } from './word.ts'

/** Each amount with the word it begins at. They come in reading order: one walk finds them all, however many there are. */
export function amountsInWords({
  copy: { tokens },
  entities,
}: Facts): { readonly money: Money; readonly at: number }[] {
  let at = 0
  return entities.money.map(money => {
    while (isBefore(tokens[at], money.span)) at += 1
    return { money, at }
  })
}

function isBefore(token: Span | undefined, { part, start }: Span): boolean {
  return token !== undefined && (token.part < part || (token.part === part && token.start < start))
}

/** The words before a token in its sentence, so many at most. */
export function wordsBefore(tokens: readonly Token[], at: number, reach: number): Word[] {
  const sentence = tokens[at]?.sentence
  const before = tokens.slice(Math.max(0, at - reach), at)
  return before.filter(token => token.sentence === sentence).map(({ entry }) => entry)
}
