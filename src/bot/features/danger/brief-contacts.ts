import { contactBrief } from '../../../guidance/contacts/contact-lines.ts'
import type { Contact } from '../../../guidance/types.ts'
import { dialable } from '../../reachable.ts'
import type { Reply } from '../../reply.ts'
import type { Turn } from '../../turn.ts'

/** Paragraphs with contacts between, a line each, and their numbers to dial. */
export function withBriefs(
  turn: Turn,
  above: readonly string[],
  contacts: readonly Contact[],
  below: readonly string[] = [],
): Pick<Reply, 'text' | 'marks'> {
  const { say } = turn.desk
  const briefs = contacts.map(contact => contactBrief(contact, turn.language, say, true)).join('\n')
  const text = [...above, ...(briefs ? [briefs] : []), ...below].join('\n\n')
  return { text, marks: dialable(text, contacts, turn.language) }
}
