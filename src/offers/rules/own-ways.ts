import type { Reading } from '../read-case.ts'
import { wordList } from '../text/word.ts'
import type { Entities } from '../types.ts'
import { isBelow } from './borrowed-employer.ts'

/** Where only the state puts up pages. */
const STATE = 'go.id'
/** A code that an operator's own menu answers, such as *123*4#: no number of a person in it. */
const DIALLED = /\*\d{2,5}(?:\*\d{1,4}){0,4}#/
/** Codes that send credit or calls to somebody: `*858*0812…#`, `**21*0812…#`. */
const GIVES_AWAY = /\*\d{1,5}\*[+0-9x -]{8,}/i

/** Stands right before a number that is the reader's own: "Pelanggan 0812…", "nomor Anda: 0812…". */
const READERS = /(?:pelanggan|plgn|(?:nomor|nomer|no|kartu)\.?(?: hp)? (?:anda|kamu|mu))(?: yth)?[\s.,:]*$/iu
const READERS_LENGTH = 24

/** Words that ask for an answer in the same chat: a way to the one who wrote. */
const asksForReply = wordList(
  'inbox inboks japri jalpri dm pm chat wa wasap whatsapp telegram komen komentar comment reply direct',
)

/**
 * Whether all ways to follow a message belong to a known sender: at least one address of theirs or code to dial, and no
 * number, account, handle or other address of anybody. Nobody is cheated by a message that leads to nobody.
 * @param domains see `content/signals/senders.yaml`, and the employers' own
 */
export function hasOnlyOwnWays(reading: Reading, domains: readonly string[]): boolean {
  const { entities, text, copy } = reading
  const dialled = text.includes('*') && DIALLED.test(text) && !GIVES_AWAY.test(text)
  if (!dialled && entities.links.length === 0) return false
  if (copy.tokens.some(({ entry }) => asksForReply(entry))) return false
  return leadsToNobodyElse(withoutReaders(reading), domains)
}

/** What was extracted, without the number that the message was sent to. */
function withoutReaders({ entities, case: { parts } }: Reading): Entities {
  if (entities.phones.length === 0) return entities
  const isReaders = ({ span: { part, start } }: Entities['phones'][number]) =>
    READERS.test(parts[part]?.text.slice(Math.max(0, start - READERS_LENGTH), start) ?? '')
  return { ...entities, phones: entities.phones.filter(phone => !isReaders(phone)) }
}

/** Whether no number, account, handle or address in a message is anybody's but a known sender's; it may have none. */
export function leadsToNobodyElse(
  { links, phones, handles, accounts, emails }: Entities,
  domains: readonly string[],
): boolean {
  if (phones.length + handles.length + accounts.length + emails.length > 0) return false
  return links.every(link => isOwn(link, domains))
}

function isOwn({ domain }: Entities['links'][number], domains: readonly string[]): boolean {
  return isBelow(domain, STATE) || domains.some(own => isBelow(domain, own))
}
