import { contactsFor } from '../guidance/contact-lines.ts'
import type { Contact } from '../guidance/types.ts'
import { againstHolding } from './against-holding.ts'
import { isRisky } from './risk.ts'
import type { Situation, Verdict } from './types.ts'
import type { WorkSetting } from './work-setting.ts'

/** One thing to do now: the key of its sentence, and whom to call for it. */
export interface Step {
  readonly key: string
  readonly contact: Contact | null
}

/** More than three is a list nobody does anything of. */
export const MOST_STEPS = 3

/**
 * What to do now, the most pressing first: where the person stands already (a child, money sent, papers sent, about to
 * leave) comes before checking the offer. Pure.
 * @param contacts all reviewed contacts; steps name no other (H-06)
 * @returns at most three, no contact twice
 */
export function stepsFor(verdict: Verdict, contacts: readonly Contact[]): Step[] {
  return withContacts(keysFor(verdict), verdict, contacts)
}

/** Steps of these keys, each once, at most three, each contact at the first step that it is for. Pure. */
export function withContacts(
  keys: readonly string[],
  verdict: Verdict,
  contacts: readonly Contact[],
): Step[] {
  const named = new Set<string>()
  return [...new Set(keys)].slice(0, MOST_STEPS).map(key => {
    const contact = contactFor(key, verdict, contacts)
    if (contact === null || named.has(contact.id)) return { key, contact: null }
    named.add(contact.id)
    return { key, contact }
  })
}

/** What tells whether a job is at home or abroad. */
type Placed = Pick<Verdict, 'entities' | 'abroad'>

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

/** What is no work at all, and is danger to whoever says yes. */
const AGAINST: Readonly<Partial<Record<WorkSetting, readonly string[]>>> = {
  bride: ['step-victim', 'step-not-bought', 'step-police'],
  undresses: ['step-no-pictures', 'step-pictures', 'step-police'],
  sells_child: ['step-no-child-sale', 'step-police'],
}

/** Sign of a meeting alone at night or in a room (`content/signals/schemes.yaml`): not going there comes first. */
const IN_A_ROOM = 'wawancara-di-kamar'

function keysFor(verdict: Verdict): string[] {
  const { about, outcome, situations, setting } = verdict
  const against = setting && isRisky(verdict) ? AGAINST[setting] : undefined
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
  if (found === 'step-no-placement')
    return [...standing, 'step-stop', ...againstHolding(verdict), found, 'step-camp-call']
  const paid = isAbroad(verdict) ? 'step-already-paid' : 'step-already-paid-local'
  return [
    ...standing,
    ...room,
    'step-stop',
    ...againstHolding(verdict),
    ...verify,
    ...(gone(situations) ? [] : [paid]),
  ]
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

/** Where no work is wanted there is no employer to meet. */
const INSTEAD_OF_WORK: Readonly<Partial<Record<WorkSetting, string>>> = {
  lends: 'step-no-lending',
  carries: 'step-no-carrying',
  civil_service: 'step-no-bribe',
  app: 'step-own-app',
  bride: 'step-victim',
  undresses: 'step-no-pictures',
  sells_child: 'step-no-child-sale',
}

/** How to check this offer: who names a company or a licence is not asked for it again, for it is to be looked up. Pure. */
export function verifyKey(
  verdict: Placed & Pick<Verdict, 'remarks' | 'setting' | 'signals' | 'outcome'>,
): string {
  const { entities, remarks = [], setting } = verdict
  const { companies, licences, links, emails } = entities
  if (setting === 'own_visa') return 'step-verify-own-visa'
  const instead = setting && INSTEAD_OF_WORK[setting]
  if (instead) return instead
  if (setting === 'open_call') return 'step-verify-own-site'
  if (!setting && hasNoPlacement(verdict)) return 'step-no-placement'
  if (remarks.includes('government') && isAbroad(verdict)) return 'step-verify-government'
  if (setting === 'well_known' && !isAbroad(verdict)) return 'step-verify-own-site'
  if (setting === 'remote') return 'step-verify-remote'
  const named = companies.length + licences.length > 0
  if (setting === 'at_sea' && !(isAbroad(verdict) && named)) return 'step-verify-ship'
  const ownWay = links.length + emails.length > 0
  if (!isAbroad(verdict) && !named && !ownWay)
    return verdict.outcome === 'likely_scam' ? 'step-no-meeting' : 'step-verify-person'
  if (!isAbroad(verdict)) return 'step-verify-local'
  if (named) return 'step-verify-abroad-named'
  return ownWay ? 'step-verify-abroad-site' : 'step-verify-abroad'
}

/** Where nobody is named by whom an offer at home could be looked up. */
const UNNAMED = ['step-verify-person', 'step-no-meeting']

/** Signs of work for swindlers: whom to meet there is no employer (`content/signals/online.yaml`). */
const SWINDLERS = ['kerja-menipu', 'judi-online']
/** Signs of a visa that is misused: such work is abroad, whatever country is left out (`content/signals`). */
const MISUSED_VISAS = ['visa-umrah-kerja', 'visa-turis', 'visa-pelajar-untuk-kerja']

/** Nobody is sent to meet swindlers, or who would smuggle them. */
function verifyWithoutMeeting(found: string, { signals }: Pick<Verdict, 'signals'>): string[] {
  if (signals.some(({ id }) => MISUSED_VISAS.includes(id))) return ['step-verify-abroad']
  return signals.some(({ id }) => SWINDLERS.includes(id) || id === IN_A_ROOM) ? [] : [found]
}

/** Signs of the places and the bait of scam compounds (`content/signals/online.yaml`). */
const CAMP_SIGNS = ['umpan-kamp', 'kerja-kamp', 'tujuan-hotspot']

/** Whether an offer leads to a place that is known for scam compounds. Pure. */
export function isCamp({ entities, signals }: Pick<Verdict, 'entities' | 'signals'>): boolean {
  return (
    entities.destinations.some(place => place.hotspot) || signals.some(({ id }) => CAMP_SIGNS.includes(id))
  )
}

/** Sign of a country that nobody is officially placed in (`content/signals/online.yaml`): no licence can be asked for. */
const NO_PLACEMENT = 'tujuan-bukan-resmi'

function hasNoPlacement(verdict: Pick<Verdict, 'entities' | 'signals'>): boolean {
  return workplace(verdict) !== null && verdict.signals.some(({ id }) => id === NO_PLACEMENT)
}

function gone(situations: readonly Situation[]): boolean {
  return situations.some(situation => situation !== 'departing' && situation !== 'minor')
}

function contactFor(key: string, verdict: Verdict, contacts: readonly Contact[]): Contact | null {
  const byId = (id: string) => contacts.find(contact => contact.id === id) ?? null
  const first = (country: string | null, situation: string) =>
    contactsFor(contacts, { country, situation }, 1)[0] ?? null
  switch (key) {
    case 'step-minor':
    case 'step-minor-local':
    case 'step-forced':
    case 'step-pictures':
    case 'step-not-bought':
    case 'step-no-child-sale':
      return byId('sapa-129')
    case 'step-abroad':
    case 'step-camp-call':
      return first(workplace(verdict), 'danger')
    case 'step-departing':
      // Nobody at the ministry for work abroad knows of a job at home.
      return isAbroad(verdict) ? byId('kp2mi-call-center') : byId('polri-110')
    case 'step-no-placement':
    case 'step-verify-abroad':
    case 'step-verify-abroad-named':
    case 'step-verify-abroad-site':
    case 'step-verify-ship':
    case 'step-verify-government':
    case 'step-already-paid':
      return byId('kp2mi-call-center')
    case 'step-originals':
    case 'step-ask':
    case 'simple-ask':
      return byId(isAbroad(verdict) ? 'kp2mi-call-center' : 'kemnaker')
    case 'step-documents':
      return first('ID', 'sent_documents')
    case 'step-paid':
    case 'step-code':
    case 'step-account':
    case 'step-other-paid':
    case 'simple-bank':
      return first('ID', 'bank_fraud')
    case 'step-at-airport':
    case 'step-police':
    case 'step-already-paid-local':
      return byId('polri-110')
    case 'step-verify-local':
    case 'step-verify-person':
      return byId('kemnaker')
    default:
      return null
  }
}

function workplace({ entities }: Pick<Verdict, 'entities'>): string | null {
  return entities.destinations.find(place => place.country !== 'ID')?.country ?? null
}

/** Work outside Indonesia, or not known to be inside: the placement rules are then what to check. */
export function isAbroad(verdict: Placed): boolean {
  return verdict.abroad === true || workplace(verdict) !== null
}
