import type { Destination } from '../place/destinations.ts'
import type { MatchingCopy } from '../text/normalise.ts'
import { wordList } from '../text/word.ts'
import type { Entities, Span } from '../types.ts'
import type { Borrowed } from './borrowed-employer.ts'
import { hugeFee, largeFee } from './fee-conditions.ts'
import { abroad, monthly, wageAboveRange, wageBelowMinimum } from './wage-conditions.ts'

/** Names of the checks on extracted facts that a signal may ask for. */
export const conditionNames = [
  'destination_hotspot',
  'destination_not_official',
  'abroad_without_agency',
  'company_without_licence',
  'wage_above_range',
  'wage_below_minimum',
  'large_fee',
  'huge_fee',
  'pay_modest',
  'only_phone',
  'foreign_phone',
  'free_email',
  'lookalike_contact',
  'apk_link',
  'obfuscated',
  'borrowed_state_employer',
  'borrowed_brand',
  'gambling_site',
] as const
export type ConditionName = (typeof conditionNames)[number]

/** What a condition may look at. */
export interface Facts {
  readonly copy: MatchingCopy
  readonly entities: Entities
  readonly destinations: ReadonlyMap<string, Destination>
  /** Looked for when first asked. */
  readonly borrowed: () => Borrowed
  readonly text: string
}

type Condition = (facts: Facts) => Span | null

const FREE_MAIL = /@(gmail|yahoo|ymail|hotmail|outlook|proton|mail|aol|icloud)\b/i
/** Gambling sites are named by a word and lucky digits, beside a word of the trade. */
const LUCKY = '(?:69|77|88|99|138|168|188|303|777|888|999)\\b'
/** Quicker to look for than the whole name, and mostly not there. */
const LUCKY_END = new RegExp(LUCKY)
const LUCKY_NAME = new RegExp(`\\b[a-z]{3,16}${LUCKY}`, 'i')
const GAMBLING_TRADE = /\b(?:slot|situs|scatter|togel|judi|hoki|gacor|casino|maxwin|rtp|link|app)\b/i

/**
 * Dollars a month that are nothing unheard of: about what the minimum wages of Hong Kong and Taiwan come to
 * (`content/destinations`).
 */
const MODEST_DOLLARS = 900
/** Indonesian numbers that begin with anything but 8 belong to a place. */
const LANDLINE = /^\+62[2-79]/

const spanOfFirstToken = ({ copy }: Facts): Span | null => {
  const token = copy.tokens[0]
  return token === undefined ? null : { part: token.part, start: token.start, end: token.end }
}

/** Small businesses that carry no form before their name: "WARTEG BAHARI cabang Kalideres". */
const isShop = wordList(
  'warteg warung rm resto restoran kedai kafe toko bengkel salon laundry konveksi katering apotek klinik hotel bimbel kost pabrik studio bakery',
)

function namesShop({ copy, text }: Facts): boolean {
  return copy.tokens.some(({ word, entry, part, start }, at) => {
    const next = copy.tokens[at + 1]
    if (part !== 0 || next?.part !== 0 || !isShop(entry) || next.start - start > word.length + 2) return false
    return /\p{Lu}/u.test(text.charAt(next.start))
  })
}

const isStreet = wordList('jl jln jalan gang gg ruko komplek perumahan blok')

/** "Kantor Jl Sudirman 10" can be gone to; "jalan terus" and "uang jalan" name none. */
function namesStreet({ copy, text }: Facts): boolean {
  return copy.tokens.some(({ entry, part, end }, at) => {
    const next = copy.tokens[at + 1]
    if (part !== 0 || next?.part !== 0 || !isStreet(entry) || next.start - end > 2) return false
    return /[\p{Lu}\d]/u.test(text.charAt(next.start))
  })
}

/** A mobile number or handle and no firm, address on the web or on a street, licence, shop or landline beside it. */
function onlyPhone(facts: Facts): Span | null {
  const { companies, links, licences, phones, handles } = facts.entities
  if (companies.length > 0 || links.length > 0 || licences.length > 0) return null
  const found = phones[0]?.span ?? handles[0]?.span
  if (found === undefined || phones.some(({ e164 }) => LANDLINE.test(e164))) return null
  return namesShop(facts) || namesStreet(facts) ? null : found
}

/** Pay is named in dollars, and all of it is within what official wages come to. */
function payModest({ entities }: Facts): Span | null {
  const dollars = entities.money.filter(money => money.currency === 'USD')
  const modest = dollars.every(money => money.period !== 'task' && monthly(money) <= MODEST_DOLLARS)
  return modest ? (dollars[0]?.span ?? null) : null
}

const conditions: Readonly<Record<ConditionName, Condition>> = {
  destination_hotspot: facts => facts.entities.destinations.find(mention => mention.hotspot)?.span ?? null,
  destination_not_official: facts =>
    abroad(facts).find(mention => facts.destinations.get(mention.country)?.status === 'not_official')?.span ??
    null,
  abroad_without_agency: facts =>
    facts.entities.companies.length === 0 && facts.entities.licences.length === 0
      ? (abroad(facts)[0]?.span ?? null)
      : null,
  company_without_licence: facts =>
    facts.entities.licences.length === 0 && abroad(facts).length > 0
      ? (facts.entities.companies[0]?.span ?? null)
      : null,
  wage_above_range: wageAboveRange,
  wage_below_minimum: wageBelowMinimum,
  large_fee: largeFee,
  huge_fee: hugeFee,
  pay_modest: payModest,
  only_phone: onlyPhone,
  foreign_phone: facts => {
    const there = new Set(abroad(facts).map(mention => mention.country))
    return (
      facts.entities.phones.find(
        phone => phone.country !== null && phone.country !== 'ID' && !there.has(phone.country),
      )?.span ?? null
    )
  },
  free_email: facts => (FREE_MAIL.test(facts.text) ? spanAt(facts, FREE_MAIL) : null),
  lookalike_contact: facts => {
    const link = facts.entities.links.find(({ domain }) =>
      /(rekrut|recruit|karir|career|loker|crew|hris|verif|klaim|bansos|update)/i.test(
        domain.replace(/^(karir|career|careers|recruitment)\./i, ''),
      ),
    )
    return link?.span ?? null
  },
  apk_link: facts => (/\.apk\b/i.test(facts.text) ? spanAt(facts, /\S{0,60}\.apk\b/i) : null),
  borrowed_state_employer: ({ borrowed }) => borrowed().state,
  borrowed_brand: ({ borrowed }) => borrowed().brand,
  gambling_site: facts =>
    LUCKY_END.test(facts.text) && LUCKY_NAME.test(facts.text) && GAMBLING_TRADE.test(facts.text)
      ? spanAt(facts, LUCKY_NAME)
      : null,
  obfuscated: facts => (facts.copy.obfuscated >= 3 ? spanOfFirstToken(facts) : null),
}

function spanAt(facts: Facts, expression: RegExp): Span | null {
  const at = facts.text.search(expression)
  const token = facts.copy.tokens.find(candidate => candidate.part === 0 && candidate.end > at)
  return token === undefined
    ? spanOfFirstToken(facts)
    : { part: token.part, start: token.start, end: token.end }
}

/**
 * Runs a named check on what was extracted.
 * @returns where the reason for it stands in the original, or null when it does not hold
 */
export function holds(name: ConditionName, facts: Facts): Span | null {
  return conditions[name](facts)
}
