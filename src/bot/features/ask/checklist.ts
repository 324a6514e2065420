import { type Checklist, editionOf, GROUPS, packTicks, unpackTicks } from '../../../guidance/checklist.ts'
import { inLanguage } from '../../../language.ts'
import { forgetTicks, keepTicks, readTicks } from '../../../store/ticks.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { checklistPage, missingPage, type Shown, stateOf } from './checklist-page.ts'
import { namedDestination } from './destinations.ts'

/**
 * `/siap`: what to have done before departure, ticked by pressing. Until a person agrees to have it remembered, the
 * ticks stand in the buttons of the message itself and nowhere else.
 */
export function checklist(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['siap', 'ready'], openChecklist)
  feature.use(onPress('rdy', askDestination))
  feature.use(onPress('rd', showList))
  feature.use(onPress('rt', tick))
  feature.use(
    onPress('rm', (turn, args) => withShown(turn, args, shown => sayHere(turn, missingPage(turn, shown)))),
  )
  feature.use(onPress('rr', startOver))
  feature.use(onPress('rk', askToKeep))
  feature.use(onPress('rk!', keep))
  feature.use(onPress('rf', forget))
  return feature
}

/** Opens the departure checklist: the one kept, or asks where to. */
export async function openChecklist(turn: Turn): Promise<void> {
  if (!turn.isPrivate) return turn.say(turn.words('private-only', { link: `t.me/${turn.me.username}` }))
  const named = typeof turn.match === 'string' ? turn.match.trim() : ''
  if (named) return openNamed(turn, named)
  const kept = await readTicks(turn.trx, turn.ref)
  const list = kept ? turn.desk.checklists.get(kept.last) : undefined
  if (!kept || !list) return askDestination(turn)
  turn.say(checklistPage(turn, { list, ticked: new Set(kept.ticked[list.code]), group: 0, kept: true }))
}

/** `/siap korea`. */
async function openNamed(turn: Turn, named: string): Promise<void> {
  const country = namedDestination(turn, named)
  return country ? openChecklistOf(turn, country.code) : askDestination(turn)
}

/**
 * The departure checklist of a country; asks where to when nothing is known of it. Where placement is not official there
 * is no list to tick off: that would make it look in order.
 */
export async function openChecklistOf(turn: Turn, code: string): Promise<void> {
  const country = turn.desk.destination(code)
  if (!country) return askDestination(turn)
  if (country.status === 'not_official') {
    const fact = country.statement_fact ?? country.facts[0]
    const said = fact ? turn.desk.passage(fact, turn.language) : null
    return turn.say({
      text: [
        turn.words('siap-not-official', { country: inLanguage(country.name, turn.language) }),
        said?.text,
      ]
        .filter(Boolean)
        .join('\n\n'),
      buttons: [
        [turn.button(turn.words('start-help'), 'help')],
        [turn.button(turn.words('siap-other'), 'rdy')],
      ],
    })
  }
  const list = turn.desk.checklists.get(country.code) ?? turn.desk.checklists.get('*')
  if (list) turn.say(checklistPage(turn, await shownOf(turn, list)))
}

function askDestination(turn: Turn): void {
  const choices = [...turn.desk.checklists.keys()]
    .filter(code => code !== '*')
    .map(code => turn.button(nameOf(turn, code), 'rd', code))
  const rows: Button[][] = choices.flatMap((_, i) => (i % 2 === 0 ? [choices.slice(i, i + 2)] : []))
  turn.say({
    text: turn.words('siap-where'),
    buttons: [...rows, [turn.button(turn.words('siap-general'), 'rd', '*')]],
  })
}

/** @param args destination, and where the ticks are in the buttons: group, ticks, edition of the list */
async function showList(turn: Turn, args: readonly string[]): Promise<void> {
  await withShown(turn, args, async shown => {
    if (shown.kept) await remember(turn, shown)
    sayHere(turn, checklistPage(turn, shown))
  })
}

async function tick(turn: Turn, args: readonly string[]): Promise<void> {
  await withShown(turn, args, async shown => {
    const item = shown.list.items[Number(args[4])]
    if (!item) return sayHere(turn, checklistPage(turn, shown))
    const ticked = new Set(shown.ticked)
    if (!ticked.delete(item.id)) ticked.add(item.id)
    const now = { ...shown, ticked }
    if (shown.kept) await remember(turn, now)
    const { length } = shown.list.items
    turn.toast = turn.words('siap-progress', { done: ticked.size, all: length })
    sayHere(turn, checklistPage(turn, now))
  })
}

/** Unticks everything of this destination; one button brings it back. */
async function startOver(turn: Turn, args: readonly string[]): Promise<void> {
  await withShown(turn, args, async shown => {
    const before = packTicks(shown.list, shown.ticked)
    const now: Shown = { ...shown, ticked: new Set(), group: 0, undo: before }
    if (shown.kept) await remember(turn, now)
    sayHere(turn, checklistPage(turn, now))
  })
}

/** What would be kept, how, how long and how to end it; nothing is kept yet. */
async function askToKeep(turn: Turn, args: readonly string[]): Promise<void> {
  await withShown(turn, args, shown =>
    sayHere(turn, {
      text: turn.words('siap-keep-ask', { days: turn.desk.retentionDays }),
      buttons: [
        [turn.button(turn.words('siap-keep-yes'), 'rk!', ...stateOf(shown))],
        [turn.button(turn.words('siap-keep-no'), 'rd', ...stateOf(shown))],
      ],
    }),
  )
}

async function keep(turn: Turn, args: readonly string[]): Promise<void> {
  await withShown(turn, args, async shown => {
    const now = { ...shown, kept: true }
    await remember(turn, now)
    turn.toast = turn.words('siap-kept')
    sayHere(turn, checklistPage(turn, now))
  })
}

async function forget(turn: Turn, args: readonly string[]): Promise<void> {
  await withShown(turn, args, async shown => {
    await forgetTicks(turn.trx, turn.ref)
    turn.toast = turn.words('siap-forgotten')
    sayHere(turn, checklistPage(turn, { ...shown, kept: false }))
  })
}

async function remember(turn: Turn, { list, ticked }: Shown): Promise<void> {
  const before = await readTicks(turn.trx, turn.ref)
  const ticks = { last: list.code, ticked: { ...before?.ticked, [list.code]: [...ticked] } }
  await keepTicks(turn.trx, turn.ref, ticks, turn.desk.now())
}

/**
 * What a pressed button speaks of. What is remembered counts; else the ticks in the button, unless the list was edited
 * since: then the numbers would mean other things.
 */
async function withShown(
  turn: Turn,
  [code = '', group = '0', packed = '0', edition = '']: readonly string[],
  use: (shown: Shown) => void | Promise<void>,
): Promise<void> {
  const list = turn.desk.checklists.get(code)
  if (!list || !turn.isPrivate) return askDestination(turn)
  const kept = await readTicks(turn.trx, turn.ref)
  const at = Math.min(Math.max(Math.trunc(Number(group)) || 0, 0), GROUPS.length - 1)
  if (edition !== '' && edition !== editionOf(list)) {
    turn.toast = turn.words('siap-edited')
    return sayHere(turn, checklistPage(turn, await shownOf(turn, list)))
  }
  const undoing = turn.press?.args[4] === 'undo'
  const ticked = kept && !undoing ? new Set(kept.ticked[code]) : unpackTicks(list, packed)
  return use({ list, ticked, group: at, kept: kept !== null })
}

async function shownOf(turn: Turn, list: Checklist): Promise<Shown> {
  const kept = await readTicks(turn.trx, turn.ref)
  return { list, ticked: new Set(kept?.ticked[list.code]), group: 0, kept: kept !== null }
}

function sayHere(turn: Turn, reply: { text: string; headline?: boolean; buttons: Button[][] }): void {
  const pressed = turn.callbackQuery?.message?.message_id
  turn.say({ ...reply, ...(pressed === undefined ? {} : { edit: pressed }) })
}

function nameOf(turn: Turn, code: string): string {
  const country = turn.desk.destination(code)
  return country ? `${country.flag} ${inLanguage(country.name, turn.language)}` : code
}
