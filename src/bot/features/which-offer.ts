import { verdictAgain } from '../../offers/card.ts'
import { wordsOf } from '../../offers/said.ts'
import type { JudgedCase } from '../cases.ts'
import type { Heard } from './heard.ts'
import { sayOfOffer } from './remark.ts'

const MOST_WORDS = 8
const FIRST =
  /(?<!\p{L})(?:(?:yang|yg|sing|tawaran|loker|lowongan)(?: (?:yang|yg))? (?:pertama|awal|sebelumnya)|(?:first|previous|other) (?:one|offer|job))(?!\p{L})/iu
/** "Berarti yang bali boleh?": the offer with that word in it, and whether it may be taken. */
const NAMED =
  /(?<!\p{L})(?:yang|yg|sing|loker|tawaran|the) (?:di |ke )?(\p{L}{3,20})(?: (?:tadi|one|offer|itu))? (?:boleh|aman|amankah|gimana|gmn|piye|bagaimana|bener|ok|oke|gapapa|gpp|safe|okay|real)(?!\p{L})/iu

/** Which of two offers that were judged, the earlier first, few words ask about; null where they point to neither. Pure. */
export function whichOffer<Of extends Pick<JudgedCase, 'offer'>>(
  text: string,
  offers: readonly [Of, Of],
): Of | null {
  if (wordsOf(text).length > MOST_WORDS) return null
  if (FIRST.test(text)) return offers[0]
  const word = NAMED.exec(text)?.[1]?.toLowerCase()
  if (word === undefined) return null
  const having = offers.filter(({ offer }) => offer.parts.some(part => wordsOf(part.text).includes(word)))
  return having.length === 1 ? (having[0] ?? null) : null
}

const WORDS_QUOTED = 6

/** One of two offers that were judged, with the id that its buttons carry. */
export interface OtherOffer {
  readonly id: string
  readonly judged: JudgedCase
}

/** Which of the last two offers is asked about; null where that is neither. What they say next is of that one. */
export function otherOffer({ turn, text, memory }: Heard): OtherOffer | null {
  const { caseBefore, lastCase = '' } = memory
  if (!caseBefore || memory.danger || turn.forwarded) return null
  const [first, last] = [turn.desk.cases.find(caseBefore), turn.desk.cases.find(lastCase)]
  const judged = first && last && whichOffer(text, [first, last])
  if (!judged) return null
  if (turn.chosen === null) turn.language = memory.offerIn ?? turn.language
  const isFirst = judged === first
  const id = isFirst ? caseBefore : lastCase
  turn.desk.memory.change(turn.toChat, { lastCase: id, caseBefore: isFirst ? lastCase : caseBefore })
  return { id, judged }
}

/** "Yang pertama tadi gimana", "berarti yang bali boleh?", after two offers: the verdict on that one again. */
export function asksOfOtherOffer(heard: Heard): boolean {
  const { turn } = heard
  const other = otherOffer(heard)
  const again = other && verdictAgain(other.judged.verdict, turn.language, turn.desk)
  if (!again) return false
  const { id, judged } = other
  const words = (judged.offer.parts[0]?.text ?? '').trim().split(/\s+/)
  const quote = words.slice(0, WORDS_QUOTED).join(' ') + (words.length > WORDS_QUOTED ? ' …' : '')
  sayOfOffer(turn, id, judged, `${turn.words('card-again-of', { quote })}\n\n${again}`, 'remark-again-said')
  return true
}
