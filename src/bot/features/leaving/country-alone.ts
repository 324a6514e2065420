import { saysOnlyThatKinIsThere } from '../../../offers/danger/kin-there.ts'
import { firstAbroad, nameIn } from '../../../offers/place/named-places.ts'
import { worksAboard } from '../../../offers/place/told-place.ts'
import { spokenWords } from '../../../offers/text/said.ts'
import { saysOnlyWhereKinIs } from '../../../offers/told/family-news.ts'
import { sayCountry } from '../ask/destinations.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { countryAsked } from './country-asked.ts'
import { contactsThere } from './kin-there.ts'

const BESIDE = new Set(
  'negara kak kaka kakak min mbak mas dong ya yah nih deh please pls ke ka nang neng menyang di to in mau tujuan tujuannya'.split(
    ' ',
  ),
)

/** "Taiwan", "ke kamboja", and nothing else: nobody can tell what of it is asked, so its card is shown. */
export function asksOfCountry({ turn, text, verdict, memory }: Heard): boolean {
  // After an answer it is the country that was asked about there.
  if (turn.forwarded || memory.danger || memory.lastAnswer || verdict.danger) return false
  const [place, ...others] = verdict.entities.destinations
  if (!place || place.country === 'ID' || others.length > 0) return false
  const { start, end } = place.span
  if (!saysOnlyCountry(text, start, end)) return false
  if (!sayCountry(turn, place.country)) return false
  // "Kalau ibu rumah tangga?" goes on from it.
  turn.desk.memory.change(turn.toChat, { questions: [{ question: text.trim(), facts: [] }] })
  return true
}

/** "Ibu saya di Oman", and nothing else: how she is must be asked, with whom to reach there if it is bad. */
export function asksOfKin({ turn, text, memory, verdict, named }: Heard): boolean {
  if (turn.forwarded || memory.danger || verdict.danger?.evidence) return false
  const isThere = saysOnlyThatKinIsThere(text)
  if (!isThere && (verdict.danger || !saysOnlyWhereKinIs(text, named))) return false
  speakLike(turn, text, memory.spoken)
  const there = firstAbroad(named)
  const atSea = worksAboard(text)
  // What they tell next is asked to be there.
  const place = there && nameIn(text, there)
  if (there && place && !memory.stands)
    turn.desk.memory.change(turn.toChat, {
      stands: { country: there.country, places: [place], alone: true, ofKin: true },
    })
  const country = there?.country ?? (isThere ? countryAsked(turn) : null)
  const told = country !== null || atSea ? contactsThere(turn, country) : []
  turn.say({
    ...withBriefs(turn, [turn.words(told.length > 0 ? 'kin-where' : 'kin-where-home')], told),
    buttons: [[turn.button(turn.words('button-help'), 'help')]],
  })
  return true
}

/** Whether a text says nothing beside the name of a country that stands there. Pure. */
export function saysOnlyCountry(text: string, start: number, end: number): boolean {
  const beside = spokenWords(`${text.slice(0, start)} ${text.slice(end)}`).trim()
  return beside === '' || beside.split(' ').every(word => BESIDE.has(word))
}
