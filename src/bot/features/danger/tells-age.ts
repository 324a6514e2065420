import type { Heard } from '../hear/heard.ts'
import { sayDanger } from './danger.ts'

/** "Umur 15", "aku 16 th", "I'm 15": nothing but how old somebody is. */
const AGE =
  /^\W*(?:(?:aku|saya|gue|gw|sy|i'?m|i am|im|my age is|umurku|umur ku|umurnya|umur|usia|dia|masih|baru|umurku masih|she'?s|he'?s|age|aged) ){0,4}(\d{1,2}) ?(?:tahun|thn|th|taun|y\/?o|years? old|yrs?)?(?: (?:kak|min|ya|mbak|mas))?\W*$/iu
const OF_AGE = 18

/** A child's age, after a question: what was asked may be a danger to a child, so both are looked at as one. */
export function tellsAge({ turn, text, memory, verdict }: Heard): boolean {
  const asked = memory.lastAsked?.question
  if (turn.forwarded || !memory.lastAnswer || asked === undefined || verdict.danger) return false
  const age = Number(AGE.exec(text)?.[1] ?? OF_AGE)
  if (age >= OF_AGE) return false
  const { danger } = turn.desk.check({ parts: [{ kind: 'text', text: `${asked}, ${text}` }] })
  if (!danger) return false
  const others = [danger.kind, ...danger.also].filter(kind => kind !== 'minor')
  sayDanger(turn, { ...danger, kind: 'minor', also: others })
  return true
}
