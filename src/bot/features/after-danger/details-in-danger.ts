import { circumstancesIn } from '../../../offers/danger/circumstances.ts'
import { despairs, knownDanger } from '../../../offers/danger/danger-kind.ts'
import { type Detail, detailIn, internationalIn } from '../../../offers/danger/told-details.ts'
import type { Circumstance, DangerKind } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import type { Heard } from '../hear/heard.ts'
import { judge } from '../offer/check.ts'
import { contactsNow, isPlain, nextOf, sayInDanger } from './still-here.ts'
import { stillOf } from './still-sentence.ts'
import { isAbroad } from './topic-contacts.ts'

/** "No WA saya …" sounds as if nothing but WhatsApp were left. */
const NO_NEWS: readonly Circumstance[] = ['cannot_call']
const MOST_TOLD_AGAIN = 'danger-noted-again'

/**
 * A number, name, room, address or ship that is told in danger is none to be judged: whoever tells it hears whom to send it
 * to. A number of those who did it is checked as well, and the danger stays.
 */
export async function notesDetail(heard: Heard): Promise<boolean> {
  const { turn, memory, text, messageId } = heard
  const { danger, awaitingReport, awaitingAddition } = memory
  // What was asked for to report is told to the team.
  if (awaitingReport || awaitingAddition) return false
  if (!danger || turn.forwarded || memory.cardLast) return false
  const detail = detailIn(text, danger.atSea, isOfStrangers(danger))
  if (detail === null || tellsMore(heard, danger, detail)) return false
  sayNoted(turn, danger, detail)
  const number = detail === 'number-of-others' ? internationalIn(text) : null
  if (number === null) return true
  const { danger: kept = null } = turn.desk.memory.of(turn.toChat)
  const alone = { parts: [{ kind: 'text' as const, text: number }] }
  await judge(turn, alone, messageId, turn.desk.check(alone))
  turn.desk.memory.change(turn.toChat, { danger: kept, cardLast: null, offerIn: null })
  return true
}

/** Whoever is threatened with pictures or a debt tells the number of those who do it. */
function isOfStrangers(danger: AnsweredDanger): boolean {
  return danger.whose !== 'others' && !isAbroad(danger) && OF_STRANGERS.includes(danger.kind)
}

const OF_STRANGERS: readonly DangerKind[] = ['sexual_violence', 'minor', 'debt_bondage']

/** A place elsewhere, harm that is told beside, or another danger is answered as that. */
function tellsMore({ text, places, verdict }: Heard, danger: AnsweredDanger, detail: Detail): boolean {
  const known = [...danger.circumstances, ...NO_NEWS]
  if (circumstancesIn(text, despairs(danger), danger.atSea).some(one => !known.includes(one))) return true
  const found = knownDanger(verdict.danger)
  if (found !== null && found.evidence !== '') return true
  return detail !== 'ship' && places.some(({ country }) => country !== danger.country)
}

function sayNoted(turn: Turn, danger: AnsweredDanger, detail: Detail): void {
  const first = `danger-noted-${detail}`
  const key = danger.said.includes(first) ? nextOf([MOST_TOLD_AGAIN, first], danger.said) : first
  // What cannot wait is said once more above it.
  const [still] = stillOf(danger)
  const above = isPlain({ ...danger, atSea: false })
    ? []
    : [turn.words(nextOf([still, `${still}-again`], danger.said))]
  sayInDanger(turn, danger, key, contactsNow(turn, danger, false), [], [...above, turn.words(key)])
}
