import type { Contact } from '../../guidance/types.ts'
import { isRisky } from '../risk.ts'
import type { Case, Reason, Signal, Verdict } from '../types.ts'
import type { BareTarget } from './bare.ts'
import { linkFindings } from './bare-address.ts'
import type { BareContent } from './bare-content.ts'

/** Reasons of `content/bare-checks.yaml` that hold wherever such an address stands. */
const FALSE_ADDRESSES = ['alamat-tiruan-resmi', 'alamat-tiruan-perusahaan', 'alamat-huruf-menyamar']

/** Why each of them is a reason, and its source. */
export type ToldReasons = ReadonlyMap<string, Pick<Reason, 'why' | 'source'>>

/**
 * An offer that leads to an address which borrows a name ("daftar di bp2mi-korea.com") is told so before all else, and is
 * suspicious at least. Pure.
 */
export function withFalseAddress(
  verdict: Verdict,
  offer: Case,
  content: BareContent,
  contacts: readonly Contact[],
  told: ToldReasons,
): Verdict {
  const isOffer = verdict.about === 'job_offer' || verdict.described !== null
  if (!isOffer) return verdict
  const found = falseAddress(verdict, offer, content, contacts, told)
  if (!found) return verdict
  const { described } = verdict
  const { signal: id, evidence, span, ...words } = found
  const reason: Reason = { signal: id, evidence, part: span.part, ...words }
  const signals: Signal[] = [{ id, kind: 'hard', weight: 2, evidence, span }, ...verdict.signals]
  if (described)
    return { ...verdict, signals, described: { ...described, reasons: [reason, ...described.reasons] } }
  const outcome = isRisky(verdict) ? verdict.outcome : 'suspicious'
  return { ...verdict, signals, outcome, reasons: [reason, ...verdict.reasons] }
}

type FalseAddress = Pick<Reason, 'signal' | 'evidence' | 'why' | 'source'> & Pick<Signal, 'span'>

function falseAddress(
  { entities }: Verdict,
  { parts }: Case,
  content: BareContent,
  contacts: readonly Contact[],
  told: ToldReasons,
): FalseAddress | null {
  for (const { span } of [...entities.links, ...entities.emails]) {
    const says = parts[span.part]?.text.slice(span.start, span.end) ?? ''
    const target: BareTarget = { kind: 'link', says, span, holder: null, language: null }
    const { reasons } = linkFindings(target, entities, content, contacts)
    const signal = FALSE_ADDRESSES.find(id => reasons.includes(id))
    const words = signal && told.get(signal)
    if (words) return { signal, evidence: says, span, ...words }
  }
  return null
}
