import { circumstancesIn } from '../../../offers/danger/circumstances.ts'
import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { whoseDanger } from '../../../offers/danger/whose-danger.ts'
import { ELSEWHERE } from '../../../offers/described.ts'
import { firstAbroad, nameIn, type ToldPlace } from '../../../offers/place/named-places.ts'
import type { Danger, DangerKind, Verdict } from '../../../offers/types.ts'
import { invites } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { namesSender } from '../offer/own-message.ts'

/** A danger of which a text tells: with what changes its steps, and whose it is. Pure. */
export function toldDanger(kind: DangerKind, text: string, { country, places }: ToldPlace = NOWHERE): Danger {
  const danger = dangerOf(kind, country, places)
  return { ...danger, circumstances: circumstancesIn(text, false), whose: whoseDanger(text) }
}

const NOWHERE: ToldPlace = { country: null, places: [] }

/** In Indonesia, in a town that was not told. */
export const AT_HOME: ToldPlace = { country: 'ID', places: [] }

/** The country abroad that a message names first, with the word for it; whatever it says of it. */
export function abroadIn({ text, places }: Heard): ToldPlace {
  const there = firstAbroad(places)
  return there ? { country: there.country, places: [nameIn(text, there)] } : NOWHERE
}

/** Nobody invites anybody, and nobody is named to reach: it is told, also where the words sound like an offer. */
export function isOnlyTold({ text, verdict }: Heard): boolean {
  return !invites(text) && !namesSender(verdict.entities) && !isToldOf(verdict)
}

/** Whether it is read of, or long ago. */
export function isToldOf({ signals }: Verdict): boolean {
  return signals.some(({ id }) => ELSEWHERE.includes(id))
}

/** Whether a text speaks of the sea or a ship. Pure. */
export function speaksOfSea(text: string): boolean {
  return AT_SEA.test(text)
}

const AT_SEA = /(?<!\p{L})(?:laut|kapal|dilarung|larung|sea|ship|boat)(?!\p{L})/iu
