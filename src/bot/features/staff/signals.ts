import { tellContentError } from '../../../content-wrong.ts'
import { inLanguage } from '../../../language.ts'
import { signalsWith } from '../../../offers/rules/find-signals.ts'
import { loadAllSignals, type SignalRule } from '../../../offers/rules/signals-file.ts'
import { planSwitch } from '../../../offers/rules/switch-signal.ts'
import { loadSwitchedOff, type SwitchedOff } from '../../../offers/rules/switched-off.ts'
import { jakartaDay } from '../../../reports/day.ts'
import { audit } from '../../../store/audit.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import { type Button, toCalls } from '../../reply.ts'
import type { Turn } from '../../turn.ts'

/** Shown at once; more are found by a word. */
const MOST = 8
/** A word or two is no reason that somebody can judge later. */
const SHORTEST_REASON = 5
const LONGEST_REASON = 200
/** So long an id fits into a button with its signature. */
const LONGEST_ID = 40
const EXAMPLES = 2
/** Stands in the content for the reason of a sign that nobody is told. */
const NEVER_TOLD = '-'

/** `/sinyal`: the warning signs, found by a word, switched off with a reason and on again; for admins only. */
export function signals(): Composer<Turn> {
  const feature = new Composer<Turn>()
  const room = feature.filter(turn => turn.may('staff'))
  // Whoever types a command instead of the reason wants something else now, and is given it.
  room.on('message:text', (turn, next) => {
    if (turn.msg.text.startsWith('/') && pending(turn)) giveUp(turn)
    else return next()
    return GIVES_UP.test(turn.msg.text) ? undefined : next()
  })
  room.command(['sinyal', 'signals'], turn => list(turn, turn.match.trim()))
  room.use(onPress('sg', (turn, [id = '']) => page(turn, id)))
  room.use(onPress('sf', (turn, [id = '']) => askWhy(turn, id)))
  room.use(onPress('so', (turn, [id = '']) => later(turn, id, 'on')))
  room.use(
    onPress('su', (turn, [id = '']) => {
      const { earlierWhy } = turn.desk.memory.of(turn.toChat)
      later(turn, id, 'off', earlierWhy ?? turn.words('signals-why-undone'))
    }),
  )
  room.use(onPress('sc', turn => giveUp(turn)))
  room.on('message:text', (turn, next) => {
    const id = pending(turn)
    return id ? hearWhy(turn, id) : next()
  })
  return feature
}

const GIVES_UP = /^\/(?:batal|cancel)(?![\p{L}\d_])/iu

/** The sign whose reason is waited for. */
function pending(turn: Turn): string | null {
  return turn.desk.memory.of(turn.toChat).switchingOff ?? null
}

/** What is in the folder now; a fault in it is told as it is, to those who edit it. */
function withContent(
  turn: Turn,
  work: (all: readonly SignalRule[], off: ReadonlyMap<string, SwitchedOff>) => void,
): void {
  try {
    const { contentDir } = turn.desk
    const off = new Map(loadSwitchedOff(contentDir).map(entry => [entry.id, entry]))
    work(loadAllSignals(contentDir).signals, off)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    turn.say(turn.words('reload-faulty', { problem: error.message }))
  }
}

function list(turn: Turn, wanted: string): void {
  withContent(turn, (all, off) => {
    const word = wanted.toLowerCase()
    const found = word ? signalsWith(word, all) : all.filter(({ id }) => off.has(id))
    const shown = found.slice(0, MOST)
    const counts = { all: all.length, off: off.size, found: found.length, shown: shown.length, word: wanted }
    turn.say({
      text: [
        turn.words('signals-chat-title', counts),
        word ? turn.words('signals-chat-found', counts) : off.size > 0 ? turn.words('signals-chat-off') : '',
        shown.map(signal => `${mark(off.has(signal.id))} ${signal.id}\n${whyOf(turn, signal)}`).join('\n\n'),
        turn.words('signals-chat-how'),
      ]
        .filter(Boolean)
        .join('\n\n'),
      buttons: shown.flatMap(({ id }) =>
        id.length > LONGEST_ID ? [] : [[turn.button(`${mark(off.has(id))} ${id}`, 'sg', id)]],
      ),
    })
  })
}

function page(turn: Turn, id: string): void {
  withContent(turn, (all, off) => {
    const signal = all.find(known => known.id === id)
    if (!signal) return turn.say(turn.words('signals-unknown', { id }))
    const { kind, weight, examples } = signal
    const entry = off.get(id)
    turn.say({
      text: [
        `${mark(entry !== undefined)} ${id}\n${whyOf(turn, signal)}`,
        turn.words('signals-chat-kind', { kind, weight: weight.toFixed(1) }),
        entry
          ? turn.words('signals-since', {
              since: entry.since,
              why: entry.why ?? turn.words('signals-no-reason'),
            })
          : '',
        [
          ...examples.match.slice(0, EXAMPLES).map(example => `+ ${example}`),
          ...examples.not.slice(0, EXAMPLES).map(example => `− ${example}`),
        ].join('\n'),
        turn.words('signals-chat-examples'),
      ]
        .filter(Boolean)
        .join('\n\n'),
      buttons: [switchButtons(turn, signal, entry !== undefined)],
    })
  })
}

function switchButtons(turn: Turn, { id, kind }: SignalRule, isOff: boolean): Button[] {
  if (isOff) return [turn.button(turn.words('signals-chat-on'), 'so', id)]
  return kind === 'hint' ? [] : [turn.button(turn.words('signals-chat-switch-off'), 'sf', id)]
}

function askWhy(turn: Turn, id: string): void {
  turn.desk.memory.change(turn.toChat, { switchingOff: id })
  turn.say({
    text: turn.words('signals-chat-why', { id }),
    buttons: [[turn.button(turn.words('broadcast-cancel'), 'sc')]],
  })
}

function giveUp(turn: Turn): void {
  turn.desk.memory.change(turn.toChat, { switchingOff: null })
  turn.say(turn.words('signals-chat-given-up'))
}

function hearWhy(turn: Turn, id: string): void {
  const why = turn.msg?.text?.trim() ?? ''
  if (why.length < SHORTEST_REASON || why.length > LONGEST_REASON)
    return turn.say(turn.words('signals-chat-why-length', { least: SHORTEST_REASON, most: LONGEST_REASON }))
  turn.desk.memory.change(turn.toChat, { switchingOff: null })
  later(turn, id, 'off', why)
}

/** Testing and loading take some seconds: after the turn. The audit says so first: what cannot be recorded is not done. */
function later(turn: Turn, id: string, to: 'on' | 'off', why?: string): void {
  const { desk, toChat, ref: actor } = turn
  turn.say(turn.words('reload-working'))
  turn.afterwards.push(async () => {
    const say = (key: string, args: Record<string, string> = {}, buttons: Button[][] = []) =>
      desk.sendLater(toChat, toCalls({ text: turn.words(key, { id, ...args }), buttons }, toChat))
    const today = jakartaDay(desk.now())
    const plan = planSwitch(desk.contentDir, { id, to, today, ...(why ? { why } : {}) })
    if (plan.state === 'already') return say(`signals-already-${to}`)
    if (plan.state === 'failing')
      return say('signals-chat-refused', { example: plan.failed.map(({ example }) => example).join('\n') })
    if (plan.state !== 'ready') return say(`signals-${plan.state}`)
    const entry = { actor, action: 'signal', subject: id, detail: { to } } as const
    await desk.store.transaction(trx => audit(trx, entry, desk.now()))
    plan.carryOut()
    desk.memory.change(toChat, { earlierWhy: plan.before?.why ?? null })
    const looked = await desk.reloadContent()
    if (looked.state === 'faulty')
      return say('reload-faulty', {
        problem: tellContentError(looked.fault, (key, args) => turn.words(key, args)),
      })
    await say(`signals-chat-now-${to}`, {}, [
      [turn.button(turn.words('signals-chat-undo'), to === 'off' ? 'so' : 'su', id)],
    ])
  })
}

function mark(isOff: boolean): string {
  return isOff ? '⚪' : '🟢'
}

/** A hint is told to nobody, so it has no reason of its own. */
function whyOf(turn: Turn, { why, kind }: SignalRule): string {
  if (kind === 'hint') return turn.words('signals-chat-hint')
  const told = inLanguage(why, turn.language)
  return told === NEVER_TOLD ? turn.words('signals-chat-only-counted') : told
}
