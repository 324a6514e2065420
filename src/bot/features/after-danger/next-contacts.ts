import { listens } from '../../../guidance/contacts/contact-lines.ts'
import type { Contact } from '../../../guidance/types.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'

/**
 * The next ones, where somebody does not answer: all but who was named by name or number, or the first. Who was tried
 * stays, last, by the ways that were not tried; those who listen stay first. Pure.
 * @param text what was said: it may name who does not answer, and tell that it was written to
 * @param most how many new ones
 */
export function nextContacts(contacts: readonly Contact[], text: string, most: number): readonly Contact[] {
  const said = spokenWords(text)
  const words = new Set(said.trim().split(' '))
  const isNamed = ({ name, channels }: Contact) => {
    const called = spokenWords(`${name.id} ${name.en}`).trim().split(' ')
    return (
      called.some(word => SHORT_NAMES.has(word) && words.has(word)) ||
      channels.some(({ tel }) => tel !== undefined && words.has(tel))
    )
  }
  const named = contacts.filter(isNamed)
  const tried = named.length > 0 ? named : contacts.slice(0, 1)
  const failed = WROTE.test(said) ? 'whatsapp' : 'phone'
  const again = tried.flatMap(contact => {
    const numbers = contact.channels.filter(({ kind }) => kind === failed).map(({ value }) => value)
    const channels = contact.channels.filter(({ value }) => !numbers.includes(value))
    return channels.length > 0 ? [{ ...contact, channels }] : []
  })
  const [listening, rest] = [again.filter(listens), again.filter(contact => !listens(contact))]
  const next = contacts.filter(contact => !tried.includes(contact)).slice(0, most)
  return [...listening, ...next, ...rest].slice(0, most + 1)
}

/** It was a message that nobody answered. */
const WROTE = saying('(?:wa|whatsapp|chat|pesan|dibales|dibalas|bales|balas|message|reply|replies|text)')

/** Words of their names that people call them by. */
const SHORT_NAMES = new Set([
  'kbri',
  'kjri',
  'kdei',
  'kemlu',
  'kp2mi',
  'polisi',
  'police',
  'sapa',
  'embassy',
  'healing119',
])
