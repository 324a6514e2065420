import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { arePapersGone, isSold, isToBeMovedOn, movedOnFrom } from '../../../offers/danger/moved-on.ts'
import { ownPlace, toldPlace } from '../../../offers/place/told-place.ts'
import { spokenWords } from '../../../offers/text/said.ts'
import { namesSomebody } from '../../../offers/text/somebody.ts'
import { invites, looksLikeQuestion, wordsIn } from '../../route.ts'
import { sayDanger } from '../danger/danger.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { placeOfOffer } from '../offer/offer-place.ts'
import { namesSender } from '../offer/own-message.ts'

const MOST_WORDS = 25
/** "Employer in Hong Kong confiscated my passport": whose papers they are tells who is there. */
const OF_OWN_PAPERS =
  /(?<!\p{L})(?:(?:my|our)(?!\p{L})|pasporku|(?:paspor|passport|dokumen) (?:saya|aku|kami)(?!\p{L}))/iu

/**
 * "Udah di Bangkok, paspor diambil bos, besok mau dibawa ke Myanmar": they left Indonesia long ago, so the mission there
 * comes first, and no desk at an Indonesian airport. Where they are may have been told before.
 */
export function answersMovedOn({ turn, text, memory, places, verdict }: Heard): boolean {
  if (memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS || !isToBeMovedOn(text)) return false
  if (invites(text) || namesSender(verdict.entities)) return false
  const stands = movedOnFrom(text, { destinations: places }) ?? memory.stands ?? null
  if (stands === null || stands.country === null || stands.country === 'ID') return false
  const gone = arePapersGone(text)
  if (looksLikeQuestion(text) && !gone && !verdict.danger) return false
  speakLike(turn, text, memory.offerIn)
  const { kind, also, circumstances, whose } = verdict.danger ?? dangerOf('unclear')
  sayDanger(turn, {
    ...dangerOf(kind === 'unclear' && gone ? 'documents_held' : kind, stands.country, stands.places),
    also,
    circumstances,
    departing: true,
    whose: whose ?? (namesSomebody(spokenWords(text)) ? 'others' : 'own'),
  })
  return true
}

/**
 * "Saya dah sampai kat JB, pasport majikan pegang": who is there already and has no passport is judged no offer, and
 * "dijual" is no word to explain. Where they are may have been told before.
 */
export function answersHeldThere({ turn, text, memory, places, verdict }: Heard): boolean {
  if (memory.danger || turn.forwarded || verdict.danger || wordsIn(text) > MOST_WORDS) return false
  if (invites(text) || namesSender(verdict.entities) || looksLikeQuestion(text)) return false
  const kind = arePapersGone(text) ? 'documents_held' : isSold(text) ? 'trapped' : null
  if (kind === null || namesSomebody(spokenWords(text))) return false
  const told = kind === 'documents_held' && OF_OWN_PAPERS.test(text) ? toldPlace : ownPlace
  const stands = told(text, { destinations: places }) ?? placeOfOffer(turn, text) ?? memory.stands
  if (!stands || stands.country === null || stands.country === 'ID') return false
  speakLike(turn, text, memory.offerIn)
  const atSea = 'atSea' in stands && stands.atSea === true
  sayDanger(turn, { ...dangerOf(kind, stands.country, stands.places), atSea, whose: 'own' })
  return true
}
