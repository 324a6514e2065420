import { addressesIn, saysAny } from '../answer/guard.ts'
import type { Knowledge } from '../knowledge.ts'

/**
 * What in a text of staff stands in no reviewed content: links, handles, phone numbers and other numbers, and phrases
 * that no answer may say. For its author to look at before it is sent; empty when there is nothing to ask.
 */
export function unreviewed(
  text: string,
  knowledge: Pick<Knowledge, 'passages' | 'contacts' | 'scope'>,
): string[] {
  const known = reviewedText(knowledge)
  const digits = new Set((known.match(/\d[\d.,\s-]*/g) ?? []).map(run => run.replace(/\D/g, '')))
  const addresses = addressesIn(text).filter(found => !known.toLowerCase().includes(trimmed(found)))
  const withoutAddresses = addressesIn(text).reduce((rest, found) => rest.replace(found, ' '), text)
  const numbers = (withoutAddresses.match(/\+?\d(?:[\d.,\s-]*\d)?/g) ?? []).filter(
    found => !digits.has(found.replace(/\D/g, '')),
  )
  const phrases = saysAny(text, knowledge.scope)
  return [...new Set([...addresses, ...numbers.map(found => found.trim()), ...phrases])]
}

function reviewedText({ passages, contacts }: Pick<Knowledge, 'passages' | 'contacts'>): string {
  return [
    ...[...passages.values()].flatMap(({ text, title, sources }) => [
      ...Object.values(text),
      ...Object.values(title),
      ...sources.map(source => source.url),
    ]),
    ...contacts.flatMap(contact => contact.channels.flatMap(channel => [channel.value, channel.tel ?? ''])),
  ].join('\n')
}

function trimmed(address: string): string {
  return address.toLowerCase().replace(/[.,;:!?)]+$/, '')
}
