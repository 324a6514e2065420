import type { Contact } from '../../guidance/types.ts'
import { isAbroad, type Placed } from '../place/workplace.ts'
import { isRisky } from '../risk.ts'
import type { Situation, Verdict } from '../types.ts'
import { againstHolding } from './against-holding.ts'
import { contactFor, leadsBelow } from './step-contact.ts'
import {
  IN_A_ROOM,
  INSTEAD_OF_WORK,
  notThroughThem,
  UNNAMED,
  verifyKey,
  verifyWithoutMeeting,
} from './verify-step.ts'
import type { WorkSetting } from './work-setting.ts'

/** One thing to do now: the key of its sentence, and whom to call for it. */
export interface Step {
  readonly key: string
  readonly contact: Contact | null
}

/** More than three is a list nobody does anything of. */
const MOST_STEPS = 3

/**
 * What to do now, the most pressing first: where the person stands already (a child, money sent, papers sent, about to
 * leave) comes before checking the offer. Pure.
 * @param contacts all reviewed contacts; steps name no other (H-06)
 * @returns at most three, no contact twice but where two steps lead to it
 */
export function stepsFor(verdict: Verdict, contacts: readonly Contact[]): Step[] {
  return withContacts(keysFor(verdict), verdict, contacts)
}

/**
 * Steps of these keys, each once, at most three, each contact at the step that leads to it, else at the first that it is
 * for. Pure.
 */
export function withContacts(
  keys: readonly string[],
  verdict: Verdict,
  contacts: readonly Contact[],
): Step[] {
  const steps = [...new Set(keys)]
    .slice(0, MOST_STEPS)
    .map(key => ({ key, contact: contactFor(key, verdict, contacts) }))
  return steps.map(step => {
    const same = steps.filter(({ contact }) => contact?.id === step.contact?.id)
    const leading = same.filter(({ key }) => leadsBelow(key))
    const isShown = leading.length > 0 ? leading.includes(step) : same[0] === step
    return isShown ? step : { key: step.key, contact: null }
  })
}

/** What can be lost to a scam that is no job offer, and where a child stands. */
const OUTSIDE_WORK: readonly Situation[] = [
  'minor',
  'code',
  'account',
  'paid',
  'vanished',
  'pictures',
  'documents',
]

/** Scams that "check in the official app" is no answer to, by the sign that finds them (`content/signals`). */
const OWN_STEPS: Readonly<Record<string, readonly string[]>> = {
  'jual-organ': ['step-victim', 'step-police'],
  'ancam-sebar': ['step-blackmail', 'step-police', 'step-other-paid'],
  'titipan-bawa-barang': ['step-refuse-carrying', 'step-police'],
}

/** Signs of girls who are wanted in bars (`content/signals/exploitation.yaml`): who may be reached there comes before a bank. */
const IN_BARS = ['hiburan-dengan-utang', 'utang-lewat-tamu', 'anak-di-hiburan', 'ktp-dipinjamkan']

/** What is no work at all, and is danger to whoever says yes. */
const AGAINST: Readonly<Partial<Record<WorkSetting, readonly string[]>>> = {
  bride: ['step-victim', 'step-not-bought', 'step-police'],
  undresses: ['step-no-pictures', 'step-pictures', 'step-police'],
  sells_child: ['step-no-child-sale', 'step-police'],
}

/** What is to be done against what is no work at all; undefined where it is work. Pure. */
export function stepsAgainst(verdict: Verdict): readonly string[] | undefined {
  return verdict.setting && isRisky(verdict) ? AGAINST[verdict.setting] : undefined
}

function keysFor(verdict: Verdict): string[] {
  const { about, outcome, situations, setting, signals } = verdict
  const against = stepsAgainst(verdict)
  if (against) return [...stepsOf(situations, verdict), ...against]
  if (about === 'other_scam') {
    const done = stepsOf(
      situations.filter(situation => OUTSIDE_WORK.includes(situation)),
      verdict,
    )
    const own = verdict.signals.flatMap(({ id }) => OWN_STEPS[id] ?? [])
    const instead = verdict.setting && INSTEAD_OF_WORK[verdict.setting]
    if (instead && own.length === 0)
      return [...done, instead, ...(done.length > 0 ? [] : ['step-other-paid'])]
    if (own.length > 0) return [...done, ...own]
    const stop = verdict.entities.links.length > 0 ? 'step-other-stop' : 'step-other-no-link'
    return [...done, stop, 'step-other-official', ...(done.length > 0 ? [] : ['step-other-paid'])]
  }
  const standing = stepsOf(situations, verdict)
  const found = verifyKey(verdict)
  const verify = UNNAMED.includes(found) ? verifyWithoutMeeting(found, verdict) : [found]
  const room = verdict.signals.some(({ id }) => id === IN_A_ROOM) ? ['step-no-room'] : []
  if (outcome === 'no_signs_found') return [...standing, ...verify, 'step-no-pay']
  // Whoever asks a scam compound for its papers is in touch with it.
  if (isCamp(verdict)) return [...standing, 'step-camp', 'step-camp-call', 'step-already-paid']
  const leaves = leavesForScam(verdict)
  const stop = leaves ? 'step-no-leaving' : 'step-stop'
  const first = leaves && situations.every(situation => CAN_WAIT.includes(situation)) ? [stop] : []
  if (found === 'step-no-placement')
    return [...first, ...standing, stop, ...againstHolding(verdict), found, 'step-camp-call']
  const goes = isAbroad(verdict) && setting !== 'remote'
  const paid = goes ? 'step-already-paid' : 'step-already-paid-local'
  const bar = signals.some(({ id }) => IN_BARS.includes(id)) ? ['step-bar'] : []
  return [
    ...first,
    ...standing,
    ...room,
    stop,
    ...bar,
    ...againstHolding(verdict),
    ...(leaves ? verify.map(notThroughThem) : verify),
    ...(gone(situations) ? [] : [paid]),
  ]
}

/** Who is there already, or is told not to go for being a child or about to leave, need not hear it again. */
const NOT_TOLD_TO_STAY: readonly Situation[] = ['minor', 'abroad', 'departing']
/** What a bank can still stop comes before the journey; papers can be asked for after it. */
const CAN_WAIT: readonly Situation[] = ['pictures', 'originals', 'documents']

/** Whether somebody would set out for a likely scam: not on a telephone, nor on a visa of their own. Pure. */
function leavesForScam(verdict: Verdict): boolean {
  const { outcome, setting, situations } = verdict
  return (
    outcome === 'likely_scam' &&
    isAbroad(verdict) &&
    (setting === undefined || setting === null || setting === 'at_sea' || setting === 'internship') &&
    !situations.some(situation => NOT_TOLD_TO_STAY.includes(situation))
  )
}

/** The steps for where somebody stands, in the order of the situations. Pure. */
export function stepsOf(situations: readonly Situation[], verdict: Placed): string[] {
  return situations.flatMap(situation => {
    if (situation === 'minor') return [isAbroad(verdict) ? 'step-minor' : 'step-minor-local']
    // Recruiters vanish once they have what they wanted.
    if (situation === 'vanished') return ['step-paid', 'step-vanished']
    return [`step-${situation}`]
  })
}

/** Signs of the places and the bait of scam compounds (`content/signals/online.yaml`). */
const CAMP_SIGNS = ['umpan-kamp', 'kerja-kamp', 'tujuan-hotspot']

/** Whether an offer leads to a place that is known for scam compounds. Pure. */
export function isCamp({ entities, signals }: Pick<Verdict, 'entities' | 'signals'>): boolean {
  return (
    entities.destinations.some(place => place.hotspot) || signals.some(({ id }) => CAMP_SIGNS.includes(id))
  )
}

function gone(situations: readonly Situation[]): boolean {
  return situations.some(situation => situation !== 'departing' && situation !== 'minor')
}
