import { tellingWords } from '../model/telling-words.ts'
import type { TextModel } from '../model/text-model.ts'
import { quote, spanOf } from '../read-case.ts'
import type { GenericReasons } from '../rules/signals-file.ts'
import type { Reason, Signal, Verdict } from '../types.ts'
import type { Understanding } from '../understand.ts'
import { claimedLicence } from './claimed-licence.ts'
import type { OwnReasons } from './own-reasons.ts'
import type { WorkSetting } from './work-setting.ts'

/** Most reasons of a verdict: past these nobody reads on. */
const MOST_REASONS = 8

/** Signs as they are told to a person, by id. */
export type Told = ReadonlyMap<
  string,
  Pick<Reason, 'why' | 'source'> & Pick<Verdict, 'about'> & { readonly saidBy: readonly string[] }
>

/** What reasons are told with: signs of offers, signs elsewhere, and what is said where there is none. */
export interface ReasonBook {
  readonly ofOffers: Told
  readonly elsewhere: Told
  readonly generic: GenericReasons
  readonly own: OwnReasons
  readonly model: TextModel
}

/** What a case is told with. */
export interface ReasonGrounds {
  readonly read: Understanding
  /** Gravest first. */
  readonly signals: readonly Signal[]
  readonly setting: WorkSetting | null
  /** Its wording is that of scams, not only of offers that say too little. */
  readonly soundsFalse: boolean
}

/**
 * Why a case is told as risky: named signs, the gravest first and what it lacks last; where none was found, the words that
 * gave it away or how little it says. A risk is never told without a reason. Pure.
 */
export function reasonsFor(about: Verdict['about'], grounds: ReasonGrounds, book: ReasonBook): Reason[] {
  const { signals, read, setting, soundsFalse } = grounds
  if (about === 'other_scam') return named(signals, book.elsewhere) ?? [telling(about, read, book).reason]
  // "Agent keeps the ID, or pay a fine" is no relative in trouble: an offer is told what belongs to offers.
  const ofOffers = signals.filter(({ id }) => book.ofOffers.get(id)?.about === 'job_offer')
  const reasons = named(missingLast(ofOffers.length > 0 ? ofOffers : signals), book.ofOffers)
  if (reasons === null) return [unnamed(read, soundsFalse, book)]
  const lacks = reasons.filter(({ again }) => !again).every(isMissing)
  const found = lacks && soundsFalse && !SOUNDS_SO.has(setting) ? tellingEnough(read, book) : []
  const told = setting === 'own_visa' ? ofOwnVisa : ofClaimed(read)
  const fitting = setting === 'bride' ? ofBride(reasons) : setting === 'remote' ? ofRemote(reasons) : reasons
  return [...found, ...fitting.map(reason => told(reason, book))]
}

/** What an offer lacks (`content/signals/missing.yaml`): told last, and never alone where the words say more. */
const MISSING: ReadonlySet<string> = new Set(['luar-negeri-tanpa-lembaga', 'perusahaan-tanpa-izin'])

/** The money goes to her family, and no placement company is missing: what is told of employers says nothing here. */
function ofBride(reasons: readonly Reason[]): readonly Reason[] {
  const fitting = reasons.filter(reason => reason.signal !== 'bayar-di-depan' && !isMissing(reason))
  return fitting.length > 0 ? fitting : reasons
}

/** Who works on a telephone at home is placed by nobody; where that is all there is, it shows at least that none is named. */
function ofRemote(reasons: readonly Reason[]): readonly Reason[] {
  const fitting = reasons.filter(reason => !isMissing(reason))
  return fitting.length > 0 ? fitting : reasons
}

/** "Lowongan ABK kapal ikan, gaji 400 USD": the plain words of this work alone sound like a scam to the text model. */
const SOUNDS_SO: ReadonlySet<WorkSetting | null> = new Set<WorkSetting>(['at_sea', 'own_visa'])

function isMissing({ signal }: Pick<Reason, 'signal'>): boolean {
  return MISSING.has(signal)
}

function missingLast(signals: readonly Signal[]): Signal[] {
  return signals.toSorted((a, b) => Number(MISSING.has(a.id)) - Number(MISSING.has(b.id)))
}

/** Where one applies for the visa oneself no placement company is missing. */
function ofOwnVisa(reason: Reason, { own }: ReasonBook): Reason {
  return isMissing(reason) ? { ...reason, signal: 'own-visa', why: own['own-visa'], source: null } : reason
}

/** Who writes that there is a licence is not told that none was named: its number is what is missing. */
function ofClaimed({ reading }: Understanding): typeof ofOwnVisa {
  const claimed = claimedLicence(reading.case)
  return (reason, { own }) =>
    claimed && isMissing(reason)
      ? { ...reason, ...claimed, signal: 'licence-unnumbered', why: own['licence-unnumbered'], source: null }
      : reason
}

/** Named signs; null where none was found. */
function named(signals: readonly Signal[], told: Told): Reason[] | null {
  const reasons: Reason[] = []
  const said = new Set<string>()
  for (const { id, evidence, span } of signals) {
    const words = told.get(id)
    if (!words || evidence.trim() === '') continue
    const { why, source, saidBy } = words
    const again = saidBy.some(other => said.has(other))
    if (!again) said.add(id)
    reasons.push({ signal: id, evidence, part: span.part, why, source, ...(again ? { again } : {}) })
  }
  return reasons.length > 0 ? reasons.slice(0, MOST_REASONS) : null
}

/**
 * From which strength on words are quoted beside what is missing, in the model's own units: "with tourist visa" has 3, "apply
 * on jobs.hilton.com" is below 0.
 */
const TELLING = 1.3

function tellingEnough(read: Understanding, book: ReasonBook): Reason[] {
  const { strength, reason } = telling('job_offer', read, book)
  // A sum in it is what shows, however little else was sent.
  const saysMore = read.reading.entities.money.length > 0 || !quotesAll(reason, read)
  return strength >= TELLING && saysMore ? [reason] : []
}

/** A quote of all that was sent shows nothing in it. */
function quotesAll({ evidence }: Reason, { reading }: Understanding): boolean {
  return evidence.trim() === reading.text.trim()
}

/**
 * Words that speak against a scam accuse whoever wrote them, and explain nothing: then too little is said. So they do in
 * an offer that sounds vague, but like no scam: "sopir pribadi, gaji 4 juta, tinggal dalam".
 */
function unnamed(read: Understanding, soundsFalse: boolean, book: ReasonBook): Reason {
  const { strength, reason } = telling('job_offer', read, book)
  return strength > 0 && soundsFalse && !quotesAll(reason, read)
    ? reason
    : { ...reason, signal: 'little-said', why: book.own['little-said'] }
}

function telling(
  about: Verdict['about'],
  read: Understanding,
  { model, generic }: ReasonBook,
): { strength: number; reason: Reason } {
  const { copy, case: offer } = read.reading
  const kind = about === 'other_scam' ? 'other_scam' : 'scam'
  const { first, last, strength } = tellingWords(model, read.reading, read.features, kind)
  const span = spanOf(copy, first, last)
  const evidence = quote(offer, span) || offer.parts[0]?.text.slice(0, 80) || ''
  const why = about === 'other_scam' ? generic.text_model_other : generic.text_model
  return {
    strength: strength * model.scale,
    reason: { signal: 'wording', evidence, why, part: span.part, source: null },
  }
}
