import type { Language } from '../language.ts'
import type { Say } from '../words.ts'
import { licenceDiffers, phoneDiffers } from './compare.ts'
import type { Finder } from './match.ts'
import { nameKey } from './name.ts'
import type { Agency } from './types.ts'

/** The agencies a message names, and what else it says that can be compared. */
export interface Asked {
  /** As written. */
  readonly names: readonly string[]
  /** Licences as written, with their names. */
  readonly licences: readonly string[]
  /** E.164 */
  readonly phones: readonly string[]
  /** Work abroad, or a question about an agency: only then does it matter that a company is not in the list. */
  readonly matters: boolean
}

/** What the lines are said with. */
export interface LineWords {
  readonly say: Say
  /** Where the list can be looked up, from reviewed content. */
  readonly site: string
  /** `YYYY-MM-DD` */
  readonly today: string
}

const MOST_NAMES = 2
/** A list older than this many days says so: licences are given and withdrawn every month. */
export const OLD_DAYS = 30
const DAY_MS = 86_400_000
/** How lists and circulars call a licence that does not hold now. */
const NOT_IN_FORCE =
  /cabut|skors|beku|tidak aktif|non ?aktif|henti|habis|berakhir|kadaluarsa|kedaluwarsa|suspend|revoke|expired|inactive/i

/**
 * What the official list says of the agencies a message names, for the card under a verdict. Being in the list says
 * nothing good of the message, and not being in it nothing bad: anybody can write a name. Pure.
 * @returns paragraphs; none where no list was imported or no agency is named
 */
export function agencyLines(
  finder: Finder | null,
  asked: Asked,
  language: Language,
  words: LineWords,
): string[] {
  if (finder === null) return []
  const say = (key: string, args = {}) => words.say(language, key, args)
  const { date } = finder.list
  const names = [...new Map(asked.names.map(name => [nameKey(name), name])).values()]
  const told = names.flatMap(name => {
    const match = finder.find(name)
    if (match.kind === 'none')
      return asked.matters && isPlacementForm(name)
        ? [say('agency-none', { name, date, site: words.site })]
        : []
    const agency = meantOf(match.agencies, asked.licences)
    const otherLicence = licenceDiffers(asked.licences, agency)
    const otherPhone = phoneDiffers(asked.phones, agency)
    const details = detailsOf(agency, words.today, say)
    if (match.kind === 'near') {
      if (!asked.matters) return []
      const lapsed = isInForce(agency, words.today) ? [] : [say('agency-near-not-in-force')]
      const caution = otherLicence || otherPhone ? [say('agency-near-imitates')] : []
      return [
        [say('agency-near', { name, listed: agency.name, date, details }), ...lapsed, ...caution].join('\n'),
      ]
    }
    return [
      [
        say('agency-listed', { name: agency.name, date, details }),
        ...match.agencies
          .filter(other => other !== agency)
          .slice(0, MOST_NAMES)
          .map(other => say('agency-listed-also', { details: detailsOf(other, words.today, say) })),
        ...(isInForce(agency, words.today) ? [] : [say('agency-not-in-force')]),
        ...(otherLicence ? [say('agency-other-licence')] : []),
        ...(otherPhone ? [say('agency-other-phone')] : []),
        ...(isInForce(agency, words.today) ? [say('agency-listed-no-guarantee', { site: words.site })] : []),
      ].join('\n'),
    ]
  })
  const shown = told.slice(0, MOST_NAMES)
  const days = ageOf(date, words.today)
  const old = shown.length > 0 && days > OLD_DAYS ? [say('agency-list-old', { days, site: words.site })] : []
  return [...shown, ...old]
}

/** Days from the day of the list to today. */
export function ageOf(date: string, today: string): number {
  return Math.floor((Date.parse(today) - Date.parse(date)) / DAY_MS)
}

function detailsOf(
  agency: Agency,
  today: string,
  say: (key: string, args?: Record<string, string>) => string,
): string {
  const parts = [
    ...(agency.licence ? [say('agency-licence', { licence: agency.licence })] : []),
    // The last day of a licence that was taken away would read as if it held.
    ...(agency.validUntil && !(isTakenAway(agency) && agency.validUntil >= today)
      ? [say(agency.validUntil < today ? 'agency-expired' : 'agency-valid', { date: agency.validUntil })]
      : []),
    ...(agency.status ? [say('agency-status', { status: agency.status })] : []),
  ]
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

/** Of listed companies of one name, the one whose licence a message gives, else the first. Pure. */
export function meantOf(agencies: readonly [Agency, ...Agency[]], licences: readonly string[]): Agency {
  return agencies.find(listed => !licenceDiffers(licences, listed)) ?? agencies[0]
}

/** Whether a licence holds on a day, `YYYY-MM-DD`, by its last day and its status. Pure. */
export function isInForce(agency: Agency, today: string): boolean {
  return !isTakenAway(agency) && !(agency.validUntil !== null && agency.validUntil < today)
}

function isTakenAway({ status }: Agency): boolean {
  return status !== null && NOT_IN_FORCE.test(status)
}

/** A placement company is a limited company by law (UU 18/2017 art. 1): a foreign Ltd or a school is in no list. */
function isPlacementForm(name: string): boolean {
  return !/\b(?:ltd|co|inc|corp|limited|llc|gmbh|bhd|lpk|yayasan|koperasi|ud|company|corporation|plc)\b/i.test(
    name,
  )
}
