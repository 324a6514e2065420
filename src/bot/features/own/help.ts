import { contactLines, contactsFor } from '../../../guidance/contacts/contact-lines.ts'
import type { Contact } from '../../../guidance/types.ts'
import { inLanguage } from '../../../language.ts'
import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { DANGER_KINDS, type DangerKind } from '../../../offers/types.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import { dialable, pagesOf } from '../../reachable.ts'
import type { Turn } from '../../turn.ts'
import { dangerAnswer, dangerCard, dangerPages } from '../danger/danger.ts'

/** Situations a person can choose, in the order shown; the danger kind where a fixed text belongs to it. */
const SITUATIONS: readonly { id: string; danger?: DangerKind }[] = [
  { id: 'danger', danger: 'unclear' },
  { id: 'cheated' },
  { id: 'paid' },
  { id: 'sent-documents' },
  { id: 'documents-held', danger: 'documents_held' },
  { id: 'unpaid' },
  { id: 'missing', danger: 'missing' },
  { id: 'violence', danger: 'violence' },
  { id: 'suicidal', danger: 'self_harm' },
]

const MOST_CONTACTS = 4

/** `/bantuan`: help by situation and by country, from reviewed contacts only. */
export function help(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['bantuan', 'help', 'tolong'], showHelp)
  feature.use(onPress('help', showHelp))
  feature.use(onPress('sit', (turn, [id = '']) => showSituation(turn, id)))
  feature.use(onPress('ctrs', showCountries))
  feature.use(onPress('ctr', (turn, [code = '', kind = '']) => showCountry(turn, code, kind)))
  return feature
}

/** The choice of situations. */
export function showHelp(turn: Turn): void {
  const choices = SITUATIONS.map(({ id }) => turn.button(turn.words(`help-${id}`), 'sit', id))
  const rows = [choices.slice(0, 1), ...pairs(choices.slice(1))]
  turn.say({
    text: turn.words('help-title'),
    buttons: [...rows, [turn.button(turn.words('help-country'), 'ctrs')]],
  })
}

async function showSituation(turn: Turn, id: string): Promise<void> {
  const situation = SITUATIONS.find(known => known.id === id)
  if (!situation) return showHelp(turn)
  turn.important = true
  const { contacts } = turn.desk.knowledge
  if (situation.danger) {
    return turn.say(dangerAnswer(turn, dangerOf(situation.danger)))
  }
  sayContacts(
    turn,
    contactsFor(contacts, { country: null, situation: id.replaceAll('-', '_') }, MOST_CONTACTS),
  )
}

/** The countries whose contacts we know, to choose from. */
export function showCountries(turn: Turn): void {
  const kind = turn.press?.args[0] ?? ''
  const codes = [...new Set(turn.desk.knowledge.contacts.flatMap(contact => contact.countries))]
    .filter(code => code !== '*' && code !== 'ID')
    .map(code => ({
      code,
      name: inLanguage(turn.desk.countryName(code) ?? { id: code, en: code }, turn.language),
    }))
    .sort((a, b) => a.name.localeCompare(b.name))
  const buttons = [{ code: 'ID', name: 'Indonesia' }, ...codes].map(({ code, name }) =>
    turn.button(name, 'ctr', code, kind),
  )
  turn.say({ text: turn.words('help-country-ask'), buttons: pairs(buttons) })
}

async function showCountry(turn: Turn, code: string, kind: string): Promise<void> {
  turn.important = true
  const { contacts } = turn.desk.knowledge
  const danger = DANGER_KINDS.find(known => known === kind)
  if (danger) {
    const answered = turn.desk.memory.of(turn.toChat).danger
    const places = answered?.country === code ? answered.places : []
    const there = { country: code, places, departing: false }
    const known = { ...dangerOf(danger), ...(answered?.kind === danger ? answered : {}), ...there }
    if (answered) turn.desk.memory.change(turn.toChat, { danger: { ...answered, ...there } })
    return turn.say({ ...dangerCard(turn, known), buttons: dangerPages(turn, known) })
  }
  const here = contacts.filter(contact => contact.countries.includes(code))
  const everywhere = contacts.filter(
    contact => contact.countries.includes('*') && contact.situations.includes('danger'),
  )
  const byPriority = (list: Contact[]) => list.sort((a, b) => a.priority - b.priority)
  sayContacts(turn, [...byPriority(here), ...byPriority(everywhere)].slice(0, 2 * MOST_CONTACTS))
}

function sayContacts(turn: Turn, contacts: readonly Contact[]): void {
  const fallback = turn.desk.knowledge.contacts.filter(contact => contact.id === 'kp2mi-call-center')
  const list = contacts.length > 0 ? contacts : fallback
  const { say } = turn.desk.words
  const text = [
    turn.words(contacts.length > 0 ? 'help-contacts' : 'help-none'),
    list
      .map(
        contact =>
          `${contactLines(contact, turn.language, say)}\n  ${inLanguage(contact.does, turn.language)}`,
      )
      .join('\n\n'),
    turn.words('help-human'),
  ].join('\n\n')
  turn.say({ text, marks: dialable(text, list, turn.language), buttons: pagesOf(list, turn.language) })
}

function pairs<T>(items: readonly T[]): T[][] {
  return items.flatMap((_, i) => (i % 2 === 0 ? [items.slice(i, i + 2)] : []))
}
