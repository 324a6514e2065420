import { tellsOfGone } from '../../offers/child-gone.ts'
import { dangerOf } from '../../offers/danger-kind.ts'
import { goesBySea, tellsOfLeaving, tellsWhenLeaving } from '../../offers/leaving.ts'
import { isRisky } from '../../offers/risk.ts'
import { spokenWords } from '../../offers/said.ts'
import { namesSomebody } from '../../offers/somebody.ts'
import { tellsOfTheirChild } from '../../offers/told-age.ts'
import { isAbroad } from '../../offers/workplace.ts'
import { looksLikeQuestion, wordsIn } from '../route.ts'
import { sayDanger } from './danger.ts'
import type { Heard } from './heard.ts'

const MOST_WORDS = 15
const BY_BOAT = /(?<!\p{L})(?:kapal|kapalnya|perahu|perahunya|boat|ferry|feri|ship|speedboat)(?!\p{L})/iu

/** "Kapalnya nanti malam", of a child that an offer abroad wants: whoever can keep it from going aboard is told at once. */
export function answersChildLeaving({ turn, text, memory, earlier, aside, verdict }: Heard): boolean {
  const judged = (earlier ?? aside)?.verdict
  if (!judged || memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS) return false
  if (!judged.situations.includes('minor') || !isAbroad(judged) || !isRisky(judged)) return false
  if (!tellsWhenLeaving(text) && !tellsOfLeaving(text, verdict)) return false
  if (turn.chosen === null) turn.language = turn.desk.languageIn(text) ?? memory.offerIn ?? turn.language
  const others = namesSomebody(spokenWords(text))
  sayDanger(turn, {
    ...dangerOf('minor', 'ID'),
    departing: true,
    atSea: goesBySea(text) || BY_BOAT.test(text),
    whose: others ? 'others' : null,
  })
  return true
}

/**
 * "Dia udah pergi tadi pagi", of a child that was told of before: it is to be searched for now, by the police where the
 * family is, and whoever writes is a parent rather than the child.
 */
export function answersChildGone({ turn, text, memory, earlier, aside, places }: Heard): boolean {
  if (turn.forwarded || wordsIn(text) > MOST_WORDS || looksLikeQuestion(text) || !tellsOfGone(text))
    return false
  if (places.some(({ country }) => country !== 'ID')) return false
  const { danger } = memory
  const known = danger
    ? danger.kind === 'minor' && danger.whose !== 'own' && !danger.also.includes('missing')
    : (earlier ?? aside)?.verdict.situations.includes('minor') === true || memory.childTold === true
  const abroad = (danger?.country ?? 'ID') !== 'ID'
  if (!known || abroad) return false
  if (turn.chosen === null) turn.language = turn.desk.languageIn(text) ?? memory.offerIn ?? turn.language
  sayDanger(turn, { ...dangerOf('minor', 'ID'), also: ['missing'], whose: 'others' })
  return true
}

/** Keeps that a child of theirs was told of, for what is told of it next. It answers nothing. */
export function keepsChild({ turn, text }: Heard): false {
  if (!turn.forwarded && tellsOfTheirChild(text)) turn.desk.memory.change(turn.toChat, { childTold: true })
  return false
}
