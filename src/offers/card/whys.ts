import type { Localised } from '../../language.ts'
import { loadSignals } from '../rules/signals-file.ts'
import { loadOwnReasons } from './own-reasons.ts'

/** The hard signs that the memory of reports adds (`content/signals/generic.yaml`). */
export const REPORTED_CONTACT = 'reported-contact'
export const REPORTED_WORDING = 'reported-wording'

/** Why a sign is one, in words for people; undefined for an id that is no longer known. */
export type WhyOf = (signal: string) => Localised | undefined

/** @param contentDir path of the content folder; read when the first sign is asked for */
export function createWhys(contentDir: string): WhyOf {
  let whys: ReadonlyMap<string, Localised> | undefined
  return signal => {
    if (!whys) {
      const { signals, generic } = loadSignals(contentDir)
      whys = new Map([
        ...signals.map(({ id, why }) => [id, why] as const),
        ['wording', generic.text_model],
        ...Object.entries(loadOwnReasons(contentDir)),
        [REPORTED_CONTACT, generic.reported_contact],
        [REPORTED_WORDING, generic.reported_wording],
      ])
    }
    return whys.get(signal)
  }
}
