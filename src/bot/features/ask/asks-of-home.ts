import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import type { Passage } from '../../../guidance/types.ts'
import { wordsOf } from '../../../offers/text/said.ts'
import type { Turn } from '../../turn.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { readingButton } from './ask.ts'

const MOST_WORDS = 7
const MOST_READING = 3
/** Words with which nothing but the place is new: "yang di NTB gimana", "what about Lombok". */
const AROUND = new Set(
  'yang yg sing kalau kalo klo nek di nang neng ning ing ke kat dari soko untuk buat khusus gimana gmn bagaimana piye kumaha apa sama juga terus trus lalu ada ga gak nggak ya kak min sih dong provinsi kota kabupaten daerah what about in for how and is it the same there'.split(
    ' ',
  ),
)
/** Indonesia as a whole is no place in it. */
const WHOLE = new Set(['indonesia', 'indo'])
const ASK = ['kp2mi-call-center']

/** "Yang di NTB gimana", after an answer: what is known that names that place, and whom to ask there. */
export function asksOfHome({ turn, text, memory, places }: Heard): boolean {
  if (turn.forwarded || memory.lastAnswer !== 'answered' || memory.danger) return false
  const [place, ...others] = places
  if (!place || others.length > 0 || place.country !== 'ID') return false
  const { start, end } = place.span
  const named = text.slice(start, end)
  const around = wordsOf(`${text.slice(0, start)} ${text.slice(end)}`)
  if (WHOLE.has(named.toLowerCase()) || around.length === 0) return false
  if (around.length > MOST_WORDS || !around.every(word => AROUND.has(word))) return false
  sayOfHome(turn, named, memory.questions.at(-1)?.facts[0])
  return true
}

function sayOfHome(turn: Turn, named: string, lastFact: string | undefined): void {
  const { knowledge, contacts } = turn.desk
  const topic = knowledge.passages.get(lastFact ?? '')?.topic
  const known = naming([...knowledge.passages.values()], named).toSorted(
    (one, other) => Number(other.topic === topic) - Number(one.topic === topic),
  )
  const buttons = known.slice(0, MOST_READING).flatMap(({ fact }) => readingButton(turn, fact) ?? [])
  const beside = buttons.length > 0 ? [turn.words('guidance-at-home-known', { place: named })] : []
  turn.say({
    ...withBriefs(
      turn,
      [turn.words('guidance-at-home', { place: named })],
      contactsNamed(ASK, contacts),
      beside,
    ),
    buttons: buttons.map(button => [button]),
  })
}

function naming(passages: readonly Passage[], name: string): readonly Passage[] {
  const word = new RegExp(`(?<!\\p{L})${name.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}(?!\\p{L})`, 'iu')
  return passages.filter(({ ask, text, title }) =>
    [...ask, ...Object.values(text), ...Object.values(title)].some(said => word.test(said)),
  )
}
