import { asDescribed } from '../../../offers/described.ts'
import { GRAVITY, isRisky } from '../../../offers/risk.ts'
import type { Case, DestinationMention } from '../../../offers/types.ts'
import { wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { judge } from '../offer/check.ts'

const MOST_WORDS = 12
const NOT = /(?<!\p{L})(?:bukan|bkn|dudu|sanes|sanés|not|tidak|isn't)(?!\p{L})/iu

/**
 * "Katanya bukan Thailand tapi Myanmar", after a verdict: the offer is judged again with that country. Where that is milder
 * the first verdict stays, for a correction alone takes no warning back.
 */
export async function putsPlaceRight(heard: Heard): Promise<boolean> {
  const { turn, text, earlier } = heard
  if (!earlier || earlier.verdict.bare || !NOT.test(text) || wordsIn(text) > MOST_WORDS) return false
  const { denied, verdict } = heard
  const meant = verdict.entities.destinations.filter(({ country }) => country !== denied && country !== 'ID')
  const [place, ...others] = meant
  if (denied === null || !place || others.length > 0 || verdict.danger || verdict.situations.length > 0)
    return false
  const said = text.slice(place.span.start, place.span.end)
  const taken = earlier.verdict.entities.destinations.filter(({ country }) => country === denied)
  if (taken.length === 0) return false
  const offer = withPlace(earlier.offer, taken, said)
  const checked = turn.desk.check(offer)
  const judged = asDescribed(checked) ?? checked
  const isMilder = GRAVITY[judged.outcome] < GRAVITY[earlier.verdict.outcome]
  if (checked.danger || !isRisky(judged) || isMilder) return false
  const { situations } = earlier.verdict
  await judge(turn, offer, heard.messageId, { ...judged, situations })
  return true
}

/** The offer with another place where those stood. */
function withPlace(offer: Case, taken: readonly DestinationMention[], place: string): Case {
  const parts = offer.parts.map((part, i) => ({
    ...part,
    text: taken
      .filter(({ span }) => span.part === i)
      .toSorted((a, b) => b.span.start - a.span.start)
      .reduce((text, { span }) => `${text.slice(0, span.start)}${place}${text.slice(span.end)}`, part.text),
  }))
  return { ...offer, parts }
}
