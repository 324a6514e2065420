import type { Contact } from '../guidance/types.ts'
import { inLanguage, type Language } from '../language.ts'
import type { Button, Mark } from './reply.ts'

/** Under a list of contacts; more would push the list off a small screen. */
const MOST_PAGES = 4
const CALLED = ['phone', 'whatsapp', 'sms']

/** The numbers of contacts where they stand in a text that names these contacts, marked as numbers to dial. */
export function dialable(text: string, contacts: readonly Contact[], language: Language): Mark[] {
  const marks = contacts.flatMap(({ name, channels }) => {
    const from = text.indexOf(inLanguage(name, language))
    if (from < 0) return []
    return channels
      .filter(({ kind, tel }) => CALLED.includes(kind) && tel !== undefined)
      .map(({ value }) => ({
        kind: 'phone_number' as const,
        start: text.indexOf(value, from),
        length: value.length,
      }))
  })
  return [...new Map(marks.filter(({ start }) => start >= 0).map(mark => [mark.start, mark])).values()].sort(
    (a, b) => a.start - b.start,
  )
}

/** A button for each page of the contacts, the first ones first. */
export function pagesOf(contacts: readonly Contact[], language: Language): Button[][] {
  const pages = contacts
    .flatMap(({ channels }) => channels)
    .filter(({ kind, value }) => kind === 'url' && URL.canParse(value))
    .map(({ value, note }): Button => {
      const { host } = new URL(value)
      const what = note ? `: ${inLanguage(note, language)}` : ''
      return { label: `🌐 ${host.replace(/^www\./, '')}${what}`, url: value }
    })
  const each = new Map(pages.map(page => ['url' in page ? page.url : '', page]))
  return [...each.values()].slice(0, MOST_PAGES).map(page => [page])
}
