import { isHeldAtGate } from '../../../offers/danger/arrested.ts'
import { circumstancesIn } from '../../../offers/danger/circumstances.ts'
import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { tellsOfGone } from '../../../offers/danger/gone-missing.ts'
import { hasLostKin, speaksOfKinsBody } from '../../../offers/danger/told-death.ts'
import { whoseDanger } from '../../../offers/danger/whose-danger.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { Circumstance, Danger } from '../../../offers/types.ts'
import { looksLikeQuestion } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { sayDanger } from './danger.ts'
import { abroadIn, isOnlyTold, isToldOf, speaksOfSea, toldDanger } from './told-danger.ts'

/** Somebody of theirs is under arrest abroad: what they carried is no offer to be judged. */
export function answersArrested(heard: Heard): boolean {
  const { turn, text } = heard
  const isTheirs = circumstancesIn(text, false).includes('arrested') && whoseDanger(text) === 'others'
  const atGate = isHeldAtGate(text) && !looksLikeQuestion(text)
  if (!isTheirs && !atGate) return false
  const there = abroadIn(heard)
  const isAway = there.country !== null || ABROAD.test(text) || OVER_THERE.test(spokenWords(text))
  if (!isAway || !isOnlyTold(heard)) return false
  sayDanger(turn, ofTheirs(toldDanger('unclear', text, there), 'arrested'))
  return true
}

const OVER_THERE = saying(
  '(?:sana|disana|di sana|dsana|sono|kono|over there|there|imigresen|imigrasi|immigration)',
)

/** Somebody of theirs who cannot be found, whatever little else is told: where they went is where to look. */
export function answersGone(heard: Heard): boolean {
  const { turn, text } = heard
  if (!tellsOfGone(text) || !isOnlyTold(heard)) return false
  const { country, places } = abroadIn(heard)
  sayDanger(turn, { ...dangerOf('missing', country, places), whose: 'others' })
  return true
}

/** Whoever lost a relative abroad or at sea, also where it is asked how to bring the body home. */
export function answersBereaved(heard: Heard): boolean {
  const { turn, text, verdict, way } = heard
  if (way === 'offer' || isToldOf(verdict) || !hasLostKin(text)) return false
  const there = abroadIn(heard)
  const atSea = speaksOfSea(text)
  const away = there.country !== null || atSea || ABROAD.test(text)
  if (!away && !(speaksOfKinsBody(text) && TAKES_HOME.test(spokenWords(text)))) return false
  sayDanger(turn, { ...ofTheirs(toldDanger('unclear', text, there), 'died'), atSea })
  return true
}

function ofTheirs(danger: Danger, circumstance: Circumstance): Danger {
  const circumstances = [...new Set([...danger.circumstances, circumstance])]
  return { ...danger, circumstances, whose: 'others' }
}

const ABROAD = /(?<!\p{L})(?:luar negeri|ln|abroad|overseas|tki|tkw|pmi|migran|migrant)(?!\p{L})/iu
const TAKES_HOME = saying(
  '(?:pulang|dipulangkan|memulangkan|pulangkan|mulangin|pulangin|pemulangan|bawa|membawa|dibawa|kirim|dikirim|urus|ngurus|mengurus|ambil|mulih|mulangke|bring|brought|repatriate|send|home)',
)
