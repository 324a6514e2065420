import type { Reading } from '../read-case.ts'

/** Services that hide where a link leads: those the model was fitted with, not content that changes without a fit. */
const SHORTENERS = new Set(
  'bit.ly s.id tinyurl.com goo.gl cutt.ly t.co is.gd rebrand.ly shorturl.at linktr.ee heylink.me'.split(' '),
)

/** How a message is written tells a poster, a list and a joke from a cry for help. */
const CAPITAL = /\p{Lu}/u
/** Bounded before the number: empty lines in their thousands would each be looked through to the end. */
const NUMBERED = /^[ \t]{0,8}\d[.)]\s/m
const BOLD = /\*\S[^*\n]{0,200}\*/
/** All pictures are; to look for one takes far longer. */
const NOT_ASCII = /[^\n\r\t\x20-\x7e]/
const PICTURE = /\p{Extended_Pictographic}/gu
const MOST_PICTURES = 6

/** What was extracted from a case and how it is written, as names of facts: features of the text model. Pure. */
export function factsOf({ entities, text, copy }: Reading): string[] {
  const facts: string[] = ['always']
  const note = (name: string, holds: boolean): void => {
    if (holds) facts.push(name)
  }
  note('phone', entities.phones.length > 0)
  note(
    'phone-abroad',
    entities.phones.some(phone => phone.country !== 'ID'),
  )
  note('link', entities.links.length > 0)
  note(
    'link-telegram',
    entities.links.some(link => /^(t\.me|telegram)/.test(link.domain)),
  )
  note(
    'link-short',
    entities.links.some(link => SHORTENERS.has(link.domain)),
  )
  note(
    'link-public',
    entities.links.some(link => /\.(?:go|ac|sch|mil)\.id$/.test(link.domain)),
  )
  note('email', entities.emails.length > 0)
  note('dial-code', text.includes('*') && /\*\d{2,5}(?:\*\d{1,6}){0,4}#/.test(text))
  note('short-number', /\b(?:ke|hub|cs|info|ketik \S{1,12} ke)[ :]{0,2}\d{3,5}\b/i.test(text))
  note('handle', entities.handles.length > 0)
  note('company', entities.companies.length > 0)
  note('licence', entities.licences.length > 0)
  note('account', entities.accounts.length > 0)
  note('money', entities.money.length > 0)
  note('money-many', entities.money.length > 2)
  note(
    'abroad',
    entities.destinations.some(mention => mention.country !== 'ID'),
  )
  note(
    'hotspot',
    entities.destinations.some(mention => mention.hotspot),
  )
  for (const money of entities.money.slice(0, 4)) facts.push(`currency-${money.currency}`)
  for (const mention of entities.destinations.slice(0, 4)) facts.push(`country-${mention.country}`)
  note('question', text.includes('?'))
  note('ends-with-question', /\?\s*\W*$/.test(text.slice(-12)))
  note('exclaims', text.includes('!'))
  note('many-lines', text.split('\n', 5).length > 3)
  note('hashtag', text.includes('#'))
  note('ellipsis', text.includes('..') || text.includes('…'))
  note('no-capitals', !CAPITAL.test(text))
  note('numbered', NUMBERED.test(text))
  note('bold', BOLD.test(text))
  const pictures = new Set(NOT_ASCII.test(text) ? text.match(PICTURE) : [])
  note('emoji', pictures.size > 0)
  for (const picture of [...pictures].slice(0, MOST_PICTURES)) facts.push(`emoji-${picture}`)
  const words = copy.tokens.length
  facts.push(
    `length-${words < 8 ? 0 : words < 16 ? 1 : words < 28 ? 2 : words < 50 ? 3 : words < 90 ? 4 : 5}`,
  )
  return facts
}
