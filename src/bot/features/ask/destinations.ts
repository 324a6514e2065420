import { contactBrief } from '../../../guidance/contacts/contact-lines.ts'
import type { Contact } from '../../../guidance/types.ts'
import { inLanguage } from '../../../language.ts'
import type { Destination } from '../../../offers/place/destinations.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import { dialable } from '../../reachable.ts'
import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { readingButton } from './ask.ts'

const MOST_CONTACTS = 3
const MOST_ARTICLES = 6
/** Topics with the programmes, rules and costs of a country; its pay and contacts are on the card itself. */
const TOLD_ELSEWHERE = ['statistics', 'help', 'wages']

/** `/negara`: a card for each country people go to: its status, pay with its date, contacts, what to read. */
export function destinations(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['negara', 'country', 'countries'], open)
  feature.use(onPress('dsts', askCountry))
  feature.use(onPress('dst', showCountry))
  return feature
}

function open(turn: Turn): void {
  const named = typeof turn.match === 'string' ? turn.match.trim() : ''
  const country = named ? namedDestination(turn, named) : undefined
  return country ? turn.say(card(turn, country)) : askCountry(turn)
}

/** The country somebody named, in any of its names: "korsel", "phnom penh". */
export function namedDestination(turn: Turn, named: string): Destination | undefined {
  const { entities } = turn.desk.check({ parts: [{ kind: 'text', text: `kerja ke ${named}` }] })
  const [place] = entities.destinations
  return place ? turn.desk.destination(place.country) : undefined
}

function askCountry(turn: Turn): void {
  // Those that nothing is known of but the name are found by it, and would only make the list long.
  const choices = turn.desk.destinations
    .filter(({ statement }) => statement)
    .map(country => ({ country, name: inLanguage(country.name, turn.language) }))
    .sort((a, b) => a.name.localeCompare(b.name, turn.language))
    .map(({ country, name }) => turn.button(`${country.flag} ${name}`, 'dst', country.code))
  turn.say({
    text: turn.words('country-ask'),
    buttons: [
      ...choices.flatMap((_, at) => (at % 2 === 0 ? [choices.slice(at, at + 2)] : [])),
      [turn.button(turn.words('back'), 'topics')],
    ],
  })
}

/** Shows the card of a country. @returns whether there is one */
export function sayCountry(turn: Turn, code: string): boolean {
  const country = turn.desk.destination(code)
  if (country) turn.say(card(turn, country))
  return country !== undefined
}

function showCountry(turn: Turn, [code = '']: readonly string[]): void {
  if (!sayCountry(turn, code)) askCountry(turn)
}

function card(turn: Turn, country: Destination) {
  const { desk, language } = turn
  const contacts = contactsOf(turn, country)
  const text = [
    `${country.flag} ${inLanguage(country.name, language)}`,
    turn.words(`country-${country.status.replaceAll('_', '-')}`),
    ...(country.statement ? [inLanguage(country.statement, language)] : []),
    ...wageLines(turn, country),
    [turn.words('country-contacts'), ...contacts.map(each => contactBrief(each, language, desk.say))].join(
      '\n',
    ),
    turn.words('country-check'),
  ].join('\n\n')
  return {
    text,
    headline: true,
    marks: dialable(text, contacts, language),
    buttons: [...reading(turn, country), ...leading(turn, country)],
  }
}

/** Those there first; then those who help wherever somebody is. */
function contactsOf(turn: Turn, { code, contacts }: Destination): Contact[] {
  const known = contacts.flatMap(id => turn.desk.contacts.find(contact => contact.id === id) ?? [])
  const there = known.filter(({ countries }) => countries.includes(code))
  return [...there, ...known.filter(contact => !there.includes(contact))].slice(0, MOST_CONTACTS)
}

function wageLines(turn: Turn, { wages }: Destination): string[] {
  if (wages.length === 0) return []
  const lines = wages.map(({ job, amount, currency, period, kind, date }) => {
    const money = new Intl.NumberFormat(turn.language, {
      style: 'currency',
      currency,
      maximumFractionDigits: 2,
    })
    return turn.words(`country-wage-${kind}`, {
      job: inLanguage(job, turn.language),
      amount: money.format(amount).replace(/[.,]00$/, ''),
      period: turn.words(`country-per-${period}`),
      date: date ?? turn.words('guidance-undated'),
    })
  })
  return [[turn.words('country-wages'), ...lines, turn.words('country-wages-note')].join('\n')]
}

function reading(turn: Turn, { facts, statement_fact }: Destination): Button[][] {
  const { passages } = turn.desk.knowledge
  const worth = [statement_fact, ...facts].filter(
    fact => fact && !TOLD_ELSEWHERE.includes(passages.get(fact)?.topic ?? 'help'),
  )
  const buttons = [...new Set(worth)].flatMap(fact => readingButton(turn, fact ?? '') ?? [])
  return buttons.slice(0, MOST_ARTICLES).map(button => [button])
}

function leading(turn: Turn, { code, status }: Destination): Button[][] {
  const { desk } = turn
  const ready = status !== 'not_official' && desk.checklists.has(code)
  const hasContacts = desk.contacts.some(({ countries }) => countries.includes(code))
  return [
    ...(ready ? [[turn.button(turn.words('country-ready'), 'rd', code)]] : []),
    ...(hasContacts ? [[turn.button(turn.words('country-all-contacts'), 'ctr', code)]] : []),
    [turn.button(turn.words('country-other'), 'dsts')],
  ]
}
