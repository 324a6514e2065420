import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { Turn } from '../../turn.ts'

/** The one country abroad of what was asked last: "there" is in it. */
export function countryAsked(turn: Turn): string | null {
  const last = turn.desk.memory.of(turn.toChat).questions.at(-1)?.question
  if (last === undefined) return null
  const { destinations } = turn.desk.check({ parts: [{ kind: 'text', text: last }] }).entities
  const abroad = new Set(destinations.map(({ country }) => country).filter(country => country !== 'ID'))
  const [country] = abroad
  return abroad.size === 1 && country !== undefined ? country : null
}

const THERE = saying(
  '(?:di sana|disana|dsana|di sono|di situ|disitu|kana|nang kono|neng kono|over there|there)',
)

/** The same, where words tell of who is "there": of harm told after an answer nobody names the country again. */
export function countryPointedTo(turn: Turn, text: string): string | null {
  return THERE.test(spokenWords(text)) ? countryAsked(turn) : null
}
