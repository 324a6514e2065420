import { spokenWords } from '../../offers/said.ts'
import { sayCountry } from './destinations.ts'
import type { Heard } from './heard.ts'

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
  return sayCountry(turn, place.country)
}

/** Whether a text says nothing beside the name of a country that stands there. Pure. */
export function saysOnlyCountry(text: string, start: number, end: number): boolean {
  const beside = spokenWords(`${text.slice(0, start)} ${text.slice(end)}`).trim()
  return beside === '' || beside.split(' ').every(word => BESIDE.has(word))
}
