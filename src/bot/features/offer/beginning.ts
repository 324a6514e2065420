import type { Case } from '../../../offers/types.ts'

const WORDS_QUOTED = 6

/** The first words of an offer, by which a person knows which one is meant. Pure. */
export function beginningOf({ parts }: Case): string {
  const words = (parts[0]?.text ?? '').trim().split(/\s+/)
  return words.slice(0, WORDS_QUOTED).join(' ') + (words.length > WORDS_QUOTED ? ' …' : '')
}
