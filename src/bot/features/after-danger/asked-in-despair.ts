import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { isClose, isOfDespair, wantsToDie } from './despair.ts'
import { contactsNow, sayInDanger } from './still-here.ts'

const KIN =
  '(?:anak|anakku|anak2|anak2ku|bocah|ibu|ibuku|mama|mamaku|emak|bapak|bapakku|istri|istriku|suami|suamiku|keluarga|keluargaku|ortu|ortuku|adik|adikku|kids?|children|son|daughter|mother|mom|father|wife|husband|family|parents)'
const ASKS_OF_KIN = saying(
  `${KIN} ~3 (?:gimana|gmn|bagaimana|piye|kumaha|nasibnya)|(?:gimana|gmn|piye|nasib) ~2 ${KIN}|siapa ~2 (?:jaga|urus|ngurus|ngasih makan|rawat|ngerawat) ~2 ${KIN}|(?:what|how) ~1 (?:about|of|will happen to) ~2 ${KIN}|who ~2 (?:take care of|look after|raise) ~2 ${KIN}`,
)
const IS_THERE = saying(
  '(?:masih|isih|tetap|tetep|still) ~1 (?:di sini|disini|sini|nang kene|di rumah|here|hidup|alive|ada|bertahan)',
)
const MOST_WORDS = 12
const FEW_WORDS = 7

/** They want to die, and no step back or doctor comes before what they speak of. */
export function canBeTalkedWith(danger: AnsweredDanger): boolean {
  const { circumstances, whose } = danger
  const isNow = circumstances.includes('at_edge') || circumstances.includes('harmed')
  return wantsToDie(danger) && whose !== 'others' && !isNow
}

/** What stands above an answer: what they have at hand is to be given away first. */
export function afterMeans(turn: Turn, danger: AnsweredDanger, key: string): readonly string[] {
  return [...(isClose(danger) ? [turn.words('danger-means-first')] : []), turn.words(key)]
}

/** Who wants to die and worries what becomes of their own, or answers that they are still there, is heard. @returns whether it was that */
export function answersInDespair(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  if (!canBeTalkedWith(danger) || !isOfDespair(danger)) return false
  const words = spokenWords(text)
  const count = countSpoken(words)
  const ofKin = count <= MOST_WORDS && ASKS_OF_KIN.test(words)
  const isThere = count <= FEW_WORDS && IS_THERE.test(words)
  const key = ofKin ? 'danger-asked-kin-self-harm' : isThere ? 'danger-told-still-there' : null
  if (key === null || danger.said.at(-1) === key) return false
  sayInDanger(turn, danger, key, contactsNow(turn, danger, false), [], afterMeans(turn, danger, key))
  return true
}
