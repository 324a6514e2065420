import {
  claim,
  type Decided,
  label,
  release,
  type Tell,
  undo,
  type Wish,
} from '../../../../reports/staff/decide.ts'
import { openReport } from '../../../../reports/staff/open-report.ts'
import { FINDINGS, type Finding, SCAM_TYPES, type ScamType } from '../../../../reports/staff/state.ts'
import { Composer } from '../../../path/composer.ts'
import { onPress } from '../../../press.ts'
import type { Button } from '../../../reply.ts'
import type { Turn } from '../../../turn.ts'
import { tellStatus } from '../../report/tell-reporter.ts'
import { hyphened, stateWords } from './say.ts'
import { showReport } from './show-report.ts'

/** Claiming, releasing and labelling reports, each with a way back. */
export function decide(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(
    onPress('q-c', async (turn, args) =>
      answer(turn, args, await claim(turn.trx, wish(turn, args), turn.desk.now()), 'triage-claimed-done'),
    ),
  )
  feature.use(
    onPress('q-r', async (turn, args) =>
      answer(turn, args, await release(turn.trx, wish(turn, args), turn.desk.now()), 'triage-released-done'),
    ),
  )
  feature.use(onPress('q-l', askFinding))
  feature.use(
    onPress('q-lf', (turn, [receipt = '', stamp = '', wanted = '']) => {
      const finding = FINDINGS.find(known => known === wanted)
      if (!finding) return askFinding(turn, [receipt, stamp])
      if (finding === 'confirmed') return askType(turn, receipt, stamp)
      return finding === 'not_a_scam'
        ? askSure(turn, receipt, stamp)
        : setLabel(turn, [receipt, stamp], finding, null)
    }),
  )
  feature.use(
    onPress('q-ls', (turn, [receipt = '', stamp = '']) =>
      setLabel(turn, [receipt, stamp], 'not_a_scam', null),
    ),
  )
  feature.use(
    onPress('q-lt', (turn, [receipt = '', stamp = '', wanted = '']) => {
      const type = SCAM_TYPES.find(known => known === wanted)
      return type ? setLabel(turn, [receipt, stamp], 'confirmed', type) : askType(turn, receipt, stamp)
    }),
  )
  feature.use(
    onPress('q-u', async (turn, [change = '', receipt = '']) => {
      let news = ''
      const tell: Tell = async (reportId, status) => {
        const told = await tellStatus(turn.desk, turn.trx, reportId, status, true)
        news = turn.words(told ? 'triage-undone-told' : 'triage-undone-unreached')
        return told
      }
      const undone = await undo(turn.trx, { change, actor: turn.ref, tell }, turn.desk.now())
      return answer(turn, [receipt], undone, 'triage-undone', news)
    }),
  )
  return feature
}

function wish(turn: Turn, [receipt = '', stamp = '']: readonly string[]): Wish {
  return { receipt, stamp, actor: turn.ref, admin: turn.may('staff') }
}

function askFinding(turn: Turn, [receipt = '', stamp = '']: readonly string[]): void {
  const choice = (finding: Finding) =>
    turn.button(turn.words(`status-${hyphened(finding)}`), 'q-lf', receipt, stamp, finding)
  turn.say({
    text: turn.words('triage-ask-finding', { receipt }),
    buttons: SHOWN.map(finding => [choice(finding)]),
  })
}

/** Those that say the opposite do not stand beside each other, where a thumb slips. */
const SHOWN: readonly Finding[] = ['confirmed', 'cannot_tell', 'not_a_scam']

/**
 * "Not a scam" is the nearest thing to an all-clear that a reporter can be told, so it takes a second press, below what
 * speaks against it.
 */
async function askSure(turn: Turn, receipt: string, stamp: string): Promise<void> {
  const found = await openReport(turn.trx, { receipt, actor: turn.ref }, turn.desk.now())
  if (!found) return turn.say(turn.words('triage-refused-gone'))
  const asking = turn.callbackQuery?.message?.message_id
  turn.say({
    text: [
      turn.words('triage-sure', { receipt }),
      turn.words('triage-sure-checked', {
        outcome: turn.words(`triage-outcome-${hyphened(found.outcome)}`),
        signs: found.signals.length,
      }),
      ...(found.alike.length > 0 ? [turn.words('triage-sure-alike', { count: found.alike.length })] : []),
      turn.words(found.mayAsk ? 'triage-sure-told' : 'triage-sure-seen'),
    ].join('\n'),
    buttons: [
      [turn.button(turn.words('triage-open', { receipt }), 'q-o', receipt)],
      [turn.button(turn.words('triage-sure-yes'), 'q-ls', receipt, stamp)],
    ],
    ...(asking === undefined ? {} : { edit: asking }),
  })
}

function askType(turn: Turn, receipt: string, stamp: string): void {
  const choice = (type: ScamType) =>
    turn.button(turn.words(`scam-type-${hyphened(type)}`), 'q-lt', receipt, stamp, type)
  const asking = turn.callbackQuery?.message?.message_id
  turn.say({
    text: turn.words('triage-ask-type', { receipt }),
    buttons: SCAM_TYPES.flatMap((_, i) => (i % 2 === 0 ? [SCAM_TYPES.slice(i, i + 2).map(choice)] : [])),
    ...(asking === undefined ? {} : { edit: asking }),
  })
}

async function setLabel(
  turn: Turn,
  args: readonly [string, string],
  finding: Finding,
  type: ScamType | null,
): Promise<void> {
  let told = false
  const decided = await label(
    turn.trx,
    wish(turn, args),
    {
      finding,
      type,
      async tell(reportId, status) {
        told = await tellStatus(turn.desk, turn.trx, reportId, status)
        return told
      },
    },
    turn.desk.now(),
  )
  return answer(turn, args, decided, 'triage-labelled-done', told ? turn.words('triage-labelled-told') : '')
}

/** Says what was done and how to take it back; or why nothing was done, and how the report stands now. */
async function answer(
  turn: Turn,
  [receipt = '']: readonly string[],
  decided: Decided,
  key: string,
  more = '',
): Promise<void> {
  if (!decided.ok) {
    turn.say(turn.words(`triage-refused-${decided.why}`))
    if (decided.why === 'changed') await showReport(turn, receipt)
    return
  }
  const done = turn.words(key, { receipt: decided.receipt, status: stateWords(turn, decided.after) })
  const buttons: Button[][] = [
    ...(key === 'triage-undone'
      ? []
      : [[turn.button(turn.words('triage-undo'), 'q-u', decided.change, decided.receipt)]]),
    [turn.button(turn.words('triage-open', { receipt: decided.receipt }), 'q-o', decided.receipt)],
    [turn.button(turn.words('queue-back'), 'q', 'new', '0')],
  ]
  turn.say({ text: more ? `${done} ${more}` : done, buttons })
}
