import type { Localised } from '../../language.ts'
import { loadSignals, type SignalContent } from '../rules/signals-file.ts'
import { loadOwnReasons } from './own-reasons.ts'

/** The hard signs that the memory of reports adds (`content/signals/generic.yaml`). */
export const REPORTED_CONTACT = 'reported-contact'
export const REPORTED_WORDING = 'reported-wording'

/** Why a sign is one, in words for people; undefined for an id that is no longer known. */
export type WhyOf = (signal: string) => Localised | undefined

/**
 * @param contentDir path of the content folder
 * @param content the signs, when they are read already: to read them takes as long as half a start
 */
export function createWhys(
  contentDir: string,
  { signals, generic }: Pick<SignalContent, 'signals' | 'generic'> = loadSignals(contentDir),
): WhyOf {
  const whys = new Map<string, Localised>([
    ...signals.map(({ id, why }) => [id, why] as const),
    ['wording', generic.text_model],
    ...Object.entries(loadOwnReasons(contentDir)),
    [REPORTED_CONTACT, generic.reported_contact],
    [REPORTED_WORDING, generic.reported_wording],
  ])
  return signal => whys.get(signal)
}
