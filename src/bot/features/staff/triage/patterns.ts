import { jakartaDay } from '../../../../reports/day.ts'
import { listPatterns, type Member, membersOf, type Pattern, sharedBy } from '../../../../reports/patterns.ts'
import { dayWords } from '../../../../reports/statistics/rows.ts'
import { audit } from '../../../../store/audit.ts'
import { Composer } from '../../../path/composer.ts'
import { onPress } from '../../../press.ts'
import type { Turn } from '../../../turn.ts'
import { countryOf, stateWords } from './say.ts'

/** Patterns listed, and reports of one that get a button: what fits on a phone. */
const MOST_PATTERNS = 8
const MOST_BUTTONS = 8
/** Countries named in its line. */
const MOST_PLACES = 2

/** `/pola`: reports of the same recruiter, or nearly the same wording, as one thing with its members. */
export function patterns(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['pola', 'patterns'], showPatterns)
  feature.use(onPress('q-ps', showPatterns))
  feature.use(onPress('q-p', (turn, [id = '']) => showPattern(turn, id)))
  return feature
}

async function showPatterns(turn: Turn): Promise<void> {
  await audit(turn.trx, { actor: turn.ref, action: 'read', subject: 'patterns' }, turn.desk.now())
  const found = await listPatterns(turn.trx, MOST_PATTERNS)
  const back = [turn.button(turn.words('queue-back'), 'q', 'new', '0')]
  if (found.length === 0) return turn.say({ text: turn.words('pattern-none'), buttons: [back] })
  const lines: string[] = []
  for (const [i, pattern] of found.entries())
    lines.push(`${i + 1}. ${patternWords(turn, pattern)}${await whichIs(turn, pattern.id)}`)
  turn.say({
    text: [turn.words('pattern-title'), '', ...lines].join('\n'),
    headline: true,
    buttons: [
      ...found.map(({ id, reports }, i) => [
        turn.button(turn.words('pattern-open', { n: i + 1, reports }), 'q-p', id),
      ]),
      back,
    ],
  })
}

async function showPattern(turn: Turn, id: string): Promise<void> {
  await audit(turn.trx, { actor: turn.ref, action: 'read', subject: 'patterns' }, turn.desk.now())
  const members = await membersOf(turn.trx, id)
  const back = [turn.button(turn.words('pattern-back'), 'q-ps')]
  if (members.length === 0) return turn.say({ text: turn.words('pattern-gone'), buttons: [back] })
  const dismissed = members.filter(({ status }) => status === 'not_a_scam').length
  const shared = (await sharedBy(turn.trx, id)).map(({ kind, reports }) =>
    turn.words('pattern-shared', { kind: turn.words(`pattern-kind-${kind}`), reports }),
  )
  turn.say({
    text: [
      [
        turn.words('pattern-head', { reports: members.length - dismissed }),
        ...(dismissed > 0 ? [turn.words('pattern-dismissed', { count: dismissed })] : []),
      ].join('\n'),
      ...(shared.length > 0 ? [turn.words('pattern-share', { list: shared.join(', ') })] : []),
      members.map(member => memberLine(turn, member)).join('\n'),
      ...(turn.may('broadcast') ? [turn.words('pattern-warn')] : []),
    ].join('\n\n'),
    headline: true,
    buttons: [
      ...members
        .slice(0, MOST_BUTTONS)
        .map(({ receipt }) => [turn.button(turn.words('triage-open', { receipt }), 'q-o', receipt)]),
      ...(turn.may('broadcast') && members.some(({ status }) => status === 'confirmed')
        ? [[turn.button(turn.words('pattern-alert'), 'ba', id)]]
        : []),
      back,
    ],
  })
}

function patternWords(turn: Turn, { reports, reporters, confirmed, firstDay, lastDay }: Pattern): string {
  const from = dayWords(firstDay, turn.language, 'short')
  const to = dayWords(lastDay, turn.language, 'short')
  const days = firstDay === lastDay ? from : turn.words('pattern-days', { from, to })
  return turn.words('pattern-line', { reports, reporters, confirmed, days })
}

/** Where it leads and what its reports share, to know it by. */
async function whichIs(turn: Turn, id: string): Promise<string> {
  const members = await membersOf(turn.trx, id)
  const places = [
    ...new Set(members.flatMap(({ details, destination }) => details.destination ?? destination ?? [])),
  ]
  const shared = (await sharedBy(turn.trx, id)).map(({ kind }) => turn.words(`pattern-kind-${kind}`))
  const told = [
    places
      .slice(0, MOST_PLACES)
      .map(code => countryOf(turn, code))
      .join(', '),
    shared.length > 0 ? turn.words('pattern-share', { list: shared.join(', ') }) : '',
  ].filter(Boolean)
  return told.length > 0 ? `\n    ${told.join(' · ')}` : ''
}

function memberLine(turn: Turn, { receipt, status, createdAt }: Member): string {
  const state = status === 'withdrawn' ? '' : stateWords(turn, { status, type: null })
  return turn.words('pattern-member', {
    receipt,
    day: dayWords(jakartaDay(createdAt), turn.language),
    status: state,
  })
}
