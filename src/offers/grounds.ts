import { isKeptInLodging } from './danger/kept-in-lodging.ts'
import type { Grounds } from './decide.ts'
import { saysOnlyPlace } from './place/place-alone.ts'
import type { Remark } from './remarks/remarks.ts'
import { isWarning } from './rules/signals-file.ts'
import { seeksWork } from './told/seeks-work.ts'
import type { DangerKind, Situation, Span } from './types.ts'
import type { Understanding } from './understand.ts'

/** Shorter messages, in words, that name nothing to judge are greetings and chat, whatever their wording is like. */
const SHORT = 8
/**
 * In few words that ask for nothing ("I am almost there") the text model must be surer. Up to so many words, from what share.
 * Found on authors left out: of 2,229 such messages in danger that no rule finds 1,795 are heard, and of 17,071 others 270.
 */
const SURER_IN_FEW_WORDS: readonly (readonly [words: number, share: number])[] = [
  [2, 0.8],
  [5, 0.5],
  [12, 0.4],
]
/**
 * Hints beside which danger must be surer: who tells of an offer has mostly not left yet; who warns is mostly well; who
 * looks for somebody to look after their gran asks for help as well; who lost their papers wants new ones; what has passed
 * is told with relief; who asks why it happens to people is not in it.
 */
const SURER_BESIDE: ReadonlyMap<string, number> = new Map([
  ['tawaran-diceritakan', 0.7],
  ['tawaran-kerja', 0.6],
  ['peringatan', 0.5],
  ['barang-hilang', 0.7],
  ['sudah-beres', 0.8],
  ['tanya-sebab', 0.85],
])
/** Who laughs in a few words is mostly joking; what a rule finds is heard all the same. */
const LAUGH = /^(?:(?:wk){2,}w?|(?:ha){2,}h?|(?:he){2,}h?|(?:xi){2,}|lol|lmao)$/
const SURER_LAUGHING = 0.75
/** The hint of `content/signals/intent.yaml` that somebody asks for help. */
const PLEA = 'minta-tolong'

/** What a decision is made of, out of a reading and the shares of the text model. */
export function groundsOf(read: Understanding, shares: Float64Array): Grounds {
  const hard = read.signals.filter(({ rule }) => rule.kind === 'hard')
  const offers = hard.filter(({ rule }) => rule.about === 'job_offer')
  const elsewhere = hard.filter(({ rule }) => rule.about === 'other_scam')
  const told = isTold(read)
  // Asked last, and of few: looked for when it is, and once, though thresholds are chosen by asking a thousand times.
  let seeks: boolean | undefined
  let alone: number | undefined
  return {
    shares,
    floor: offers.some(({ rule }) => rule.floor === 'likely_scam')
      ? 'likely_scam'
      : offers.length > 0
        ? 'suspicious'
        : null,
    otherScamFloor: elsewhere.length > 0 && !told,
    otherScamLikely: elsewhere.some(({ rule }) => rule.floor === 'likely_scam'),
    told,
    dangers: read.dangers.map(({ rule }) => rule.kind),
    plain: saidPlainly(read),
    get aloneFrom() {
      alone ??= aloneFrom(read)
      return alone
    },
    namedFrom: namedFrom(read),
    ownWays: read.ownWays,
    matter: hasMatter(read),
    get seeks() {
      seeks ??= seeksWork(read.reading.text)
      return seeks
    },
  }
}

/** Longer messages, in words, say something that warns if they are scams: only whole vacancies go on so long about nothing else. */
const LONG = 100
const NEVER = 1
/**
 * Without a warning sign, and with nothing read out of it or with what honest offers say: of those above this share, authors
 * left out, 897 are scams and 11 are not.
 */
const BY_WORDING = 0.97

function namedFrom({ reading, signals }: Understanding): number {
  const weighty = signals.map(({ rule }) => rule).filter(({ weight }) => weight > 0)
  if (weighty.some(isWarning)) return 0
  if (reading.copy.tokens.length > LONG) return NEVER
  const readOut = weighty.length > 0 || Object.values(reading.entities).some(found => found.length > 0)
  return readOut && !weighty.some(({ kind }) => kind === 'good') ? 0 : BY_WORDING
}

/** Hints that a message speaks of such things, and does not do them. */
const TOLD = new Set(['peringatan', 'pertanyaan', 'berita', 'kisah-lalu'])

function isTold({ signals }: Understanding): boolean {
  return signals.some(({ rule }) => TOLD.has(rule.id))
}

/**
 * Up to so many words somebody speaks for themselves ("I want to kill myself"), and a rule marked `plain` leaves next to
 * nothing open: 47 of the 69,766 calm messages of `test/fixtures/offers` are taken for danger by such a rule that the text
 * model would not take for it.
 */
const PLAIN_WORDS = 12

/** Hints that it happened to others, is read of, or asked in general. */
export const REPORTED: ReadonlySet<string> = new Set(['peringatan', 'berita', 'tanya-sebab'])

/** Who says in few words that they want to die is heard whatever the text model makes of it (H-01). */
export function saidPlainly({ reading, signals, dangers }: Understanding): readonly DangerKind[] {
  if (reading.copy.tokens.length > PLAIN_WORDS) return []
  // Who writes from a new number because the old phone is dead is mostly after money.
  const lure = signals.some(({ rule }) => rule.about === 'other_scam' && isWarning(rule))
  if (lure || signals.some(({ rule }) => REPORTED.has(rule.id))) return []
  return dangers.filter(({ rule }) => rule.plain).map(({ rule }) => rule.kind)
}

/**
 * What is known to be said of an offer ("my friend is there already", "I have signed", "I leave tomorrow") is next to never
 * a cry for help: of the emergencies in `test/fixtures` nine say such a thing in so few words, of calm messages hundreds.
 */
const CALM_REMARKS: readonly Remark[] = [
  'genuine',
  'vouched',
  'signed',
  'papers_asked',
  'goes_anyway',
  'refusing',
  'free',
  'needs_work',
  'mistake',
  'government',
  'pressed',
]
const CALM_SITUATIONS: readonly Situation[] = ['departing', 'paid', 'documents']
const KNOWN_REMARK = 0.97

function isKnownRemark(read: Understanding): boolean {
  const { remarks, situations } = read
  const isKnown =
    saysOnlyArrival(read) ||
    remarks.some(remark => CALM_REMARKS.includes(remark)) ||
    situations.some(situation => CALM_SITUATIONS.includes(situation))
  return isKnown && !isKeptInLodging(read.reading.text)
}

/** "I am here already" is no cry for help; whoever adds what is done to them there is heard. */
function saysOnlyArrival({ situations, reading }: Understanding): boolean {
  if (!situations.includes('abroad')) return false
  const { parts } = reading.case
  const nameOf = ({ part, start, end }: Span) => parts[part]?.text.slice(start, end) ?? ''
  return saysOnlyPlace(reading.text, {
    places: reading.entities.destinations.map(({ span }) => nameOf(span)),
  })
}

function aloneFrom(read: Understanding): number {
  if (isKnownRemark(read) && isOnlyWording(read)) return KNOWN_REMARK
  const words = read.reading.copy.tokens.length
  const short = asksForHelp(read) ? 0 : (SURER_IN_FEW_WORDS.find(([most]) => words <= most)?.[1] ?? 0)
  const laughs = isOnlyWording(read) && read.reading.copy.tokens.some(({ word }) => LAUGH.test(word))
  return Math.max(
    short,
    laughs ? SURER_LAUGHING : 0,
    ...read.signals.map(({ rule }) => SURER_BESIDE.get(rule.id) ?? 0),
  )
}

/** Whether danger in it would be told by the wording of a few words alone. */
export function isOnlyWording(read: Understanding): boolean {
  return read.dangers.length === 0 && read.reading.copy.tokens.length <= PLAIN_WORDS && !asksForHelp(read)
}

/** By a word of its own: "@kbri_help" asks for nothing. */
function asksForHelp({ reading, signals }: Understanding): boolean {
  const { handles, links, emails } = reading.entities
  const inName = (plea: Span) =>
    [handles, links, emails].some(names =>
      names.some(({ span }) => span.part === plea.part && span.start <= plea.start && plea.start < span.end),
    )
  return signals.some(({ rule, span }) => rule.id === PLEA && !inName(span))
}

/** Hints that greetings and chat have too. */
const NO_MATTER = new Set(['pertanyaan', 'tanya-umum', 'promosi'])

/** Whether there is anything to judge: a sign, the word job, or something that was read out of the message. */
function hasMatter({ reading, signals, notice }: Understanding): boolean {
  if (notice === 'errand') return false
  if (reading.copy.tokens.length > SHORT) return true
  const speaks = signals.some(({ rule }) => rule.kind !== 'good' && !NO_MATTER.has(rule.id))
  return speaks || Object.values(reading.entities).some(found => found.length > 0)
}
