import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import { nameIn } from '../../../offers/place/named-places.ts'
import { type AskedOfOwed, askedOfOwed } from '../../../offers/told/asked-of-owed.ts'
import { isOnlyAtHome, saysAtHome } from '../../../offers/told/unpaid-at-home.ts'
import { invites, looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { CALL_CENTRE, sayOwed, sayOwedAtHome, sayOwedSomewhere } from './say-unpaid.ts'
import { sayOwedAbroad, wasToldOfWages } from './unpaid-abroad.ts'

const MOST_OF_A_PLACE = 12
/** What is another thing abroad than at home. */
const BY_PLACE: readonly AskedOfOwed[] = ['where', 'next', 'cost']

/** What follows it in few words ("gimana dong", "lapor kemana", "takut dipecat") is of the same work, until another matter comes. */
export function goesOnAfterOwed(heard: Heard): boolean {
  const { turn, text, memory, verdict, places } = heard
  if (turn.forwarded) return false
  if (!memory.owed)
    return answersStalling(heard) || (wasToldOfWages(heard) && isOnlyAtHome(places) && tellsWhere(heard))
  if (memory.owed === 'somewhere' && tellsWhere(heard)) return true
  const worse = knownDanger(verdict.danger) !== null || places.some(({ country }) => country !== 'ID')
  const asked = memory.danger || worse ? null : askedOfOwed(text)
  if (asked === null) {
    turn.desk.memory.change(turn.toChat, { owed: null })
    return false
  }
  speakLike(turn, text, memory.spoken)
  if (memory.owed === 'somewhere' && BY_PLACE.includes(asked)) sayOwedSomewhere(turn)
  else sayOwed(turn, `owed-asked-${asked}`)
  return true
}

/** "Bosnya bilang sabar aja", after what to do about wages that are owed abroad. */
function answersStalling(heard: Heard): boolean {
  const { turn, text, memory, verdict } = heard
  if (!wasToldOfWages(heard) || memory.danger || knownDanger(verdict.danger) || looksLikeQuestion(text))
    return false
  if (askedOfOwed(text) !== 'stalls') return false
  speakLike(turn, text, memory.spoken)
  sayOwed(turn, 'owed-asked-stalls', [turn.words('owed-more')], CALL_CENTRE)
  return true
}

/** Few words that name where the work is, after that was asked; whoever tells worse is in danger. */
function tellsWhere({ turn, text, memory, verdict, places, denied }: Heard): boolean {
  const [place, ...others] = new Set(places.map(({ country }) => country))
  const one = place ?? (saysAtHome(text) ? 'ID' : null)
  if (one === null || others.length > 0 || denied === one || invites(text)) return false
  if (memory.danger || knownDanger(verdict.danger) || wordsIn(text) > MOST_OF_A_PLACE) return false
  speakLike(turn, text, memory.spoken)
  if (one === 'ID') sayOwedAtHome(turn, 'wages')
  else return sayOwedAbroad(turn, { country: one, places: places.map(place => nameIn(text, place)) })
  return true
}
