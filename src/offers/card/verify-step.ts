import { isAbroad, type Placed, workplace } from '../place/workplace.ts'
import type { Verdict } from '../types.ts'
import type { WorkSetting } from './work-setting.ts'

/** Sign of a meeting alone at night or in a room (`content/signals/schemes.yaml`): not going there comes first. */
export const IN_A_ROOM = 'wawancara-di-kamar'

/** Where no work is wanted there is no employer to meet. */
export const INSTEAD_OF_WORK: Readonly<Partial<Record<WorkSetting, string>>> = {
  lends: 'step-no-lending',
  carries: 'step-no-carrying',
  civil_service: 'step-no-bribe',
  app: 'step-own-app',
  bride: 'step-victim',
  undresses: 'step-no-pictures',
  sells_child: 'step-no-child-sale',
}

/** Signs that a name of the state is borrowed (`content/bare-checks.yaml`, `content/signals/exploitation.yaml`): only its own site can tell. */
const STATE_NAME = ['alamat-tiruan-resmi', 'program-negara-berbayar']

/** How to check this offer: who names a company or a licence is not asked for it again, for it is to be looked up. Pure. */
export function verifyKey(
  verdict: Placed & Pick<Verdict, 'about' | 'remarks' | 'setting' | 'signals' | 'outcome'>,
): string {
  const { entities, remarks = [], setting } = verdict
  const { companies, licences, links, emails } = entities
  if (setting === 'own_visa') return 'step-verify-own-visa'
  if (setting === 'internship') return 'step-verify-internship'
  const instead = setting && INSTEAD_OF_WORK[setting]
  if (instead) return instead
  if (verdict.about === 'other_scam') return 'step-other-official'
  if (setting === 'open_call') return 'step-verify-own-site'
  if (!setting && hasNoPlacement(verdict)) return 'step-no-placement'
  const borrowsState = verdict.signals.some(({ id }) => STATE_NAME.includes(id))
  if ((borrowsState || remarks.includes('government')) && isAbroad(verdict)) return 'step-verify-government'
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
export const UNNAMED = ['step-verify-person', 'step-no-meeting']

/** Signs of work for swindlers: whom to meet there is no employer (`content/signals/online.yaml`). */
const SWINDLERS = ['kerja-menipu', 'judi-online']
/** Signs of a visa that is misused: such work is abroad, whatever country is left out (`content/signals`). */
const MISUSED_VISAS = ['visa-umrah-kerja', 'visa-turis', 'visa-pelajar-untuk-kerja']

/** Nobody is sent to meet swindlers, or who would smuggle them. */
export function verifyWithoutMeeting(found: string, { signals }: Pick<Verdict, 'signals'>): string[] {
  if (signals.some(({ id }) => MISUSED_VISAS.includes(id))) return ['step-verify-abroad']
  return signals.some(({ id }) => SWINDLERS.includes(id) || id === IN_A_ROOM) ? [] : [found]
}

/** Where a step would ask the sender, who is a likely swindler, the officials are asked instead. */
export function notThroughThem(found: string): string {
  return found === 'step-verify-abroad' || found === 'step-verify-ship' ? 'step-ask' : found
}

/** Sign of a country that nobody is officially placed in (`content/signals/online.yaml`): no licence can be asked for. */
const NO_PLACEMENT = 'tujuan-bukan-resmi'

function hasNoPlacement(verdict: Pick<Verdict, 'entities' | 'signals'>): boolean {
  return workplace(verdict) !== null && verdict.signals.some(({ id }) => id === NO_PLACEMENT)
}
