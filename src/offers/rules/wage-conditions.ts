import type { Destination } from '../place/destinations.ts'
import { amountsInWords, wordsBefore } from '../text/amounts-in-words.ts'
import { spokenWords } from '../text/said.ts'
import { wordList } from '../text/word.ts'
import type { Money, Span } from '../types.ts'
import type { Facts } from './conditions.ts'

/** How many times the known wage an offer must exceed before it counts. */
const FAR_ABOVE = 1.8
/** Where the wage of another kind of work is all that is known: waiters in Singapore earn thrice what housemaids do. */
const FAR_ABOVE_OTHER_WORK = 4
/**
 * Below this share of a minimum wage something is wrong: wages rise by a few per cent a year, so that an advert some years
 * old stays above it.
 */
const FAR_BELOW = 0.76
/** Below this it is no wage of a month, but an allowance or a cut. */
const NO_WAGE = 0.3
const isWage = wordList('gaji gajine gajinya upah basic pokok salary wage wages')
const WAGE_REACH = 3
/** Crews, trainees and those who work some hours have minima of their own. */
const isApart = wordList('kapal kapale abk crew awak pelaut vessel magang intern internship paruh part')
/** What papers and the way cost is no pay, however far above the usual wage: "process my paper 35000 hkd". */
const isForPapers = wordList(
  'process processing paper papers proses dokumen pengurusan urus visa bayar pay biaya cost fee',
)
const PAPERS_REACH = 7
const MONTHLY: Readonly<Record<string, number>> = { hour: 200, day: 26, week: 4.3, month: 1, year: 1 / 12 }

/** What an amount comes to in a month; one with no period is taken for a month's. */
export function monthly(money: Money): number {
  return money.amount * (MONTHLY[money.period ?? 'month'] ?? 1)
}

/** Where the work is, as far as it is not at home. */
export function abroad({ entities }: Facts) {
  return entities.destinations.filter(mention => mention.country !== 'ID')
}

/** Pay far above what is known of the country, for the work named or for any. */
export function wageAboveRange(facts: Facts): Span | null {
  const countries = abroad(facts).map(mention => facts.destinations.get(mention.country))
  if (countries.length === 0) return null
  const { tokens } = facts.copy
  const isOf = workIn(facts)
  for (const { money, at } of amountsInWords(facts)) {
    for (const country of countries) {
      const wages = (country?.wages ?? []).filter(wage => wage.currency === money.currency)
      if (wages.length === 0) continue
      const usual = Math.max(...wages.map(wage => wage.amount * (MONTHLY[wage.period] ?? 1)))
      const times = wages.some(isOf) ? FAR_ABOVE : FAR_ABOVE_OTHER_WORK
      const isFar = monthly(money) > usual * times && monthly(money) < usual * 20
      if (isFar && !wordsBefore(tokens, at, PAPERS_REACH).some(isForPapers)) return money.span
    }
  }
  return null
}

/** Tells whether a known wage is for the work that a message names. */
function workIn({ text }: Facts): (wage: Destination['wages'][number]) => boolean {
  const words = spokenWords(text)
  return ({ keywords }) => keywords.length === 0 || keywords.some(word => words.includes(` ${word} `))
}

/** A wage far below the legal minimum of the country for that work, named as the wage of a month. */
export function wageBelowMinimum(facts: Facts): Span | null {
  const countries = abroad(facts).map(mention => facts.destinations.get(mention.country))
  if (countries.length === 0 || facts.entities.money.length === 0) return null
  const { tokens } = facts.copy
  if (tokens.some(({ entry }) => isApart(entry))) return null
  const isOf = workIn(facts)
  const minima = countries
    .flatMap(country => country?.wages ?? [])
    .filter(wage => wage.kind === 'minimum' && wage.period === 'month' && isOf(wage))
  for (const { money, at } of amountsInWords(facts)) {
    const ofCurrency = minima.filter(({ currency }) => currency === money.currency)
    if (ofCurrency.length === 0 || (money.period ?? 'month') !== 'month') continue
    const least = Math.min(...ofCurrency.map(({ amount }) => amount))
    const isLow = money.amount < least * FAR_BELOW && money.amount > least * NO_WAGE
    if (isLow && wordsBefore(tokens, at, WAGE_REACH).some(isWage)) return money.span
  }
  return null
}
