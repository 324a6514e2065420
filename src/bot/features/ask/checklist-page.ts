import { type Checklist, editionOf, GROUPS, type Item, packTicks } from '../../../guidance/checklist.ts'
import { contactLines } from '../../../guidance/contacts/contact-lines.ts'
import { inLanguage } from '../../../language.ts'
import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'

/** What is on the screen: a list, what of it is ticked, and which part of it is open. */
export interface Shown {
  readonly list: Checklist
  readonly ticked: ReadonlySet<string>
  /** Position in `GROUPS`. */
  readonly group: number
  /** Whether the person let us remember it. */
  readonly kept: boolean
  /** The ticks before they were all taken off, packed. */
  readonly undo?: string
}

interface Page {
  readonly text: string
  readonly headline: boolean
  readonly buttons: Button[][]
}

/** Two rows of books stay readable on a small screen. */
const MOST_ARTICLES = 6
const MOST_CONTACTS = 3

/** One part of the list with a button per item. */
export function checklistPage(turn: Turn, shown: Shown): Page {
  const { list, ticked, group } = shown
  const items = itemsOf(list, group)
  const state = stateOf(shown)
  const mark = (item: Item) => (ticked.has(item.id) ? '✅' : '⬜')
  const lines = items.map((item, at) => `${mark(item)} ${at + 1}. ${inLanguage(item.text, turn.language)}`)
  const ticks = items.map((item, at) =>
    turn.button(`${mark(item)} ${at + 1}`, 'rt', ...state, String(list.items.indexOf(item))),
  )
  const done = list.items.filter(item => ticked.has(item.id)).length
  const all = list.items.length
  return {
    headline: true,
    text: [
      `${titleOf(turn, list)}: ${turn.words('siap-progress', { done, all })}`,
      turn.words(`siap-group-${GROUPS[group] ?? 'sign'}`, { at: group + 1, of: GROUPS.length }),
      lines.join('\n'),
      turn.words(done === all ? 'siap-complete' : 'siap-how'),
      turn.words(shown.kept ? 'siap-is-kept' : 'siap-not-kept'),
    ].join('\n\n'),
    buttons: [...inRows(ticks, 3), ...steering(turn, shown, done < all)],
  }
}

function steering(turn: Turn, shown: Shown, missing: boolean): Button[][] {
  const state = stateOf(shown)
  const to = (group: number) => stateOf({ ...shown, group })
  const name = (group: number) => turn.words(`siap-short-${GROUPS[group] ?? 'sign'}`)
  const { group } = shown
  const walk = [
    ...(group > 0 ? [turn.button(`◀️ ${name(group - 1)}`, 'rd', ...to(group - 1))] : []),
    ...(group < GROUPS.length - 1 ? [turn.button(`${name(group + 1)} ▶️`, 'rd', ...to(group + 1))] : []),
  ]
  const keeping = shown.kept
    ? turn.button(turn.words('siap-forget'), 'rf', ...state)
    : turn.button(turn.words('siap-keep'), 'rk', ...state)
  const undo =
    shown.undo === undefined || shown.undo === '0'
      ? []
      : [[turn.button(turn.words('siap-undo'), 'rd', shown.list.code, '0', shown.undo, state[3], 'undo')]]
  return [
    walk,
    ...undo,
    ...(missing ? [[turn.button(turn.words('siap-missing'), 'rm', ...state)]] : []),
    [keeping, ...(shown.ticked.size > 0 ? [turn.button(turn.words('siap-reset'), 'rr', ...state)] : [])],
    [turn.button(turn.words('siap-other'), 'rdy')],
  ]
}

/** All that is not ticked, with where to read how to get it and whom to ask. */
export function missingPage(turn: Turn, shown: Shown): Page {
  const { list, ticked } = shown
  const missing = list.items.filter(item => !ticked.has(item.id))
  const facts = [...new Set(missing.map(item => item.facts[0] ?? ''))].slice(0, MOST_ARTICLES)
  const asked = countBy(missing.flatMap(item => item.contacts)).slice(0, MOST_CONTACTS)
  const contacts = asked.flatMap(id => turn.desk.contacts.find(contact => contact.id === id) ?? [])
  const groups = GROUPS.flatMap(group => {
    const lines = missing.filter(item => item.group === group)
    if (lines.length === 0) return []
    return [
      [
        turn.words(`siap-short-${group}`),
        ...lines.map(item => `⬜ ${inLanguage(item.text, turn.language)}`),
      ].join('\n'),
    ]
  })
  const ask =
    contacts.length === 0
      ? []
      : [
          turn.words('siap-ask'),
          contacts.map(contact => contactLines(contact, turn.language, turn.desk.say)).join('\n'),
        ]
  const more = facts.flatMap(fact => {
    const passage = turn.desk.knowledge.passages.get(fact)
    return passage
      ? [[turn.button(`📖 ${shorten(inLanguage(passage.title, turn.language))}`, 'fact', fact)]]
      : []
  })
  return {
    headline: true,
    text: [
      `${titleOf(turn, list)}: ${turn.words('siap-missing-title', { count: missing.length })}`,
      ...groups,
      ...ask,
    ].join('\n\n'),
    buttons: [...more, [turn.button(turn.words('back'), 'rd', ...stateOf(shown))]],
  }
}

/** The arguments that carry what is shown in a button. */
export function stateOf({ list, ticked, group }: Shown): [string, string, string, string] {
  return [list.code, String(group), packTicks(list, ticked), editionOf(list)]
}

function itemsOf(list: Checklist, group: number): Item[] {
  return list.items.filter(item => item.group === GROUPS[group])
}

function titleOf(turn: Turn, { code }: Checklist): string {
  const country = turn.desk.destination(code)
  return country
    ? turn.words('siap-title', { country: inLanguage(country.name, turn.language) })
    : turn.words('siap-title-general')
}

/** Each once, the most frequent first. */
function countBy(words: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
}

function inRows(buttons: readonly Button[], wide: number): Button[][] {
  return buttons.flatMap((_, i) => (i % wide === 0 ? [buttons.slice(i, i + wide)] : []))
}

function shorten(label: string): string {
  const letters = [...label]
  return letters.length <= 50 ? label : `${letters.slice(0, 49).join('')}…`
}
