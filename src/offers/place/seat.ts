import { saying, spokenWords } from '../text/said.ts'
import type { Verdict } from '../types.ts'

const SEAT = saying(
  '(?:registered|licensed|based|listed|headquartered|terdaftar|berizin|berkantor|kantornya|kantor pusat|kantor pusatnya|pusatnya|berpusat|asal|perusahaannya|company|companies|perusahaan|pt|office|ptnya) ~4 (?:in|at|from|di|nang|neng|dari|asal)',
)
const WORK = saying('(?:kerja|kerjanya|bekerja|ditempatkan|penempatan|berangkat|work|works|working|job)')

/** Signs that ask for a licence to place workers abroad: nobody is placed where only a company has its seat. */
const OF_PLACEMENT = ['luar-negeri-tanpa-lembaga', 'perusahaan-tanpa-izin']

/**
 * A verdict without the place where the company of an offer is said to have its seat, which is not where the work is.
 * Only after an offer that leads nowhere abroad itself. Pure.
 * @param said what was said after the offer
 */
export function withoutSeat(said: string, verdict: Verdict, earlier: Verdict): Verdict {
  const words = spokenWords(said)
  const leads = earlier.abroad || earlier.entities.destinations.some(({ country }) => country !== 'ID')
  if (leads || !SEAT.test(words) || WORK.test(words)) return verdict
  const { entities, signals, reasons } = verdict
  return {
    ...verdict,
    outcome: verdict.outcome === 'not_an_offer' ? verdict.outcome : earlier.outcome,
    entities: { ...entities, destinations: earlier.entities.destinations },
    signals: signals.filter(({ id }) => !OF_PLACEMENT.includes(id)),
    reasons: reasons.filter(({ signal }) => !OF_PLACEMENT.includes(signal)),
  }
}
