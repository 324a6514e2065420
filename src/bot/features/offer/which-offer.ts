import { headline, verdictAgain, verdictReasons } from '../../../offers/card/card.ts'
import { GRAVITY } from '../../../offers/risk.ts'
import { wordsOf } from '../../../offers/text/said.ts'
import type { JudgedCase } from '../../cases.ts'
import type { ChatMemory } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import type { Heard } from '../hear/heard.ts'
import { beginningOf } from './beginning.ts'
import { sayOfOffer } from './remark.ts'

const MOST_WORDS = 8
const FIRST =
  /(?<!\p{L})(?:(?:yang|yg|sing|tawaran|loker|lowongan)(?: (?:yang|yg|tadi|itu))? (?:pertama|awal|sebelumnya)|(?:first|previous|other) (?:one|offer|job))(?!\p{L})/iu
const LAST =
  /(?<!\p{L})(?:(?:yang|yg|sing|tawaran|loker|lowongan)(?: (?:yang|yg|tadi|itu))? (?:kedua|ke-?2|ke dua|terakhir|barusan)|(?:second|last) (?:one|offer|job))(?!\p{L})/iu
/** A reason or a step has a place on the card, and an offer has none. */
const OF_CARD = /(?<!\p{L})(?:alasan|langkah|poin|nomor|nomer|reason|step|point|number)(?:nya)?(?!\p{L})/iu
/** "Berarti yang bali boleh?": the offer with that word in it, and whether it may be taken. */
const NAMED =
  /(?<!\p{L})(?:yang|yg|sing|loker|tawaran|the) (?:di |ke )?(\p{L}{3,20})(?: (?:tadi|one|offer|itu))? (?:boleh|aman|amankah|gimana|gmn|piye|bagaimana|bener|ok|oke|gapapa|gpp|safe|okay|real)(?!\p{L})/iu

/** Which of two offers that were judged, the earlier first, few words ask about; null where they point to neither. Pure. */
function whichOffer<Of extends Pick<JudgedCase, 'offer'>>(
  text: string,
  offers: readonly [Of, Of],
): Of | null {
  if (wordsOf(text).length > MOST_WORDS) return null
  if (OF_CARD.test(text)) return null
  if (FIRST.test(text)) return offers[0]
  if (LAST.test(text)) return offers[1]
  const word = NAMED.exec(text)?.[1]?.toLowerCase()
  if (word === undefined) return null
  const having = offers.filter(({ offer }) => offer.parts.some(part => wordsOf(part.text).includes(word)))
  return having.length === 1 ? (having[0] ?? null) : null
}

/** Things an offer has, by the beginnings of the words for them: "potongannya" is of the one that cuts. */
const THINGS =
  'potong|paspor|pasport|ijazah|visa|tiket|mess|asrama|kontrak|deposit|dp|biaya|medical|denda|jaminan|lembur|seragam|pabrik|kebun|kapal|restoran|hotel|kafe|perawat|lansia|cpmi|blk|pelatihan|rekening'.split(
    '|',
  )
const ASKS_OF_IT =
  /\?|(?<!\p{L})(?:wajar|normal|boleh|aman|itu|tadi|kenapa|kok|gimana|gmn|berapa|ga|gak|nggak|kah)(?!\p{L})/iu

/**
 * The other of two offers where few words ask of a thing or a place that stands in that one alone; null where they may ask
 * of the one spoken of last. Pure.
 */
function asksOfThingIn<Of extends Pick<JudgedCase, 'offer' | 'verdict'>>(
  text: string,
  current: Of,
  other: Of,
): Of | null {
  const words = wordsOf(text)
  if (words.length > MOST_WORDS || !ASKS_OF_IT.test(text)) return null
  const said = (of: Of) => {
    const its = of.offer.parts.flatMap(part => wordsOf(part.text))
    return THINGS.filter(thing => its.some(word => word.startsWith(thing)))
  }
  const asked = THINGS.filter(thing => words.some(word => word.startsWith(thing)))
  const [here, there] = [said(current), said(other)]
  const ofOther = asked.length > 0 && asked.every(thing => there.includes(thing) && !here.includes(thing))
  return ofOther ? other : null
}

/** One of two offers that were judged, with the id that its buttons carry. */
export interface OtherOffer {
  readonly id: string
  readonly judged: JudgedCase
}

/** Which of the last two offers is asked about; null where that is neither. What they say next is of that one. */
export function otherOffer({ turn, text, memory }: Heard): OtherOffer | null {
  const both = turn.forwarded ? null : twoOffers(turn, memory)
  const judged = both && whichOffer(text, [both[0].judged, both[1].judged])
  if (!both || !judged) return null
  if (turn.chosen === null) turn.language = memory.offerIn ?? turn.language
  const isFirst = judged === both[0].judged
  const [of, other] = isFirst ? both : [both[1], both[0]]
  turn.desk.memory.change(turn.toChat, { lastCase: of.id, caseBefore: other.id, cameBackToFirst: isFirst })
  return of
}

const POINTS_FIRST =
  /^\W*(?:(?:tapi|kalau|kalo|klo|soal|eh|terus|trus|kak|min|but|about|and)\W+){0,3}(?:yang|yg|sing|tawaran|loker|lowongan|the)(?: (?:yang|yg))? (?:pertama|awal|kedua|terakhir|first|second|last)(?!\p{L})/iu
const MOST_OF_NEWS = 25

/** Which of two offers something is told of: "yang pertama katanya temenku udah 3 bulan kerja di sana". */
function toldOf(text: string, both: readonly [OtherOffer, OtherOffer]): OtherOffer | null {
  const count = wordsOf(text).length
  if (count <= MOST_WORDS || count > MOST_OF_NEWS || OF_CARD.test(text)) return null
  const [points] = POINTS_FIRST.exec(text) ?? []
  if (points === undefined) return null
  return FIRST.test(points) ? both[0] : LAST.test(points) ? both[1] : null
}

/** "Potongan 6 bulan itu wajar?", of the first of two offers: what is said then is of that one. @returns whether it went back */
export function goesBackToOffer(turn: Turn, text: string): boolean {
  const { memory, cases } = turn.desk
  const { lastCase = '', caseBefore, cardLast, danger, cameBackToFirst } = memory.of(turn.toChat)
  if (turn.forwarded || danger || !cardLast || !caseBefore) return false
  const [current, other] = [cases.find(lastCase), cases.find(caseBefore)]
  if (!current || !other) return false
  const both = twoOffers(turn, memory.of(turn.toChat))
  const isTold = both !== null && toldOf(text, both)?.id === caseBefore
  if (!isTold && asksOfThingIn(text, current, other) === null) return false
  memory.change(turn.toChat, {
    lastCase: caseBefore,
    caseBefore: lastCase,
    cameBackToFirst: cameBackToFirst !== true,
  })
  return true
}

/** The last two offers in the order that they were sent, whichever was spoken of since. */
function twoOffers({ desk }: Turn, memory: ChatMemory): readonly [OtherOffer, OtherOffer] | null {
  const { caseBefore, lastCase = '', cameBackToFirst } = memory
  if (!caseBefore || memory.danger) return null
  const [before, last] = [desk.cases.find(caseBefore), desk.cases.find(lastCase)]
  if (!before || !last) return null
  const [one, other] = [
    { id: caseBefore, judged: before },
    { id: lastCase, judged: last },
  ]
  return cameBackToFirst ? [other, one] : [one, other]
}

/** "Yang kedua kok dibilang bahaya?": the reasons are asked for. */
const WHY = /(?<!\p{L})(?:kok|kenapa|knp|knapa|mengapa|kenopo|naha|alasan(?:nya)?|why|how come)(?!\p{L})/iu

/** "Yang pertama tadi gimana", "yang kedua kok bahaya": the verdict on that one again, or why it is so. */
export function asksOfOtherOffer(heard: Heard): boolean {
  const { turn, text } = heard
  const other = otherOffer(heard)
  if (!other) return false
  const { id, judged } = other
  const again = verdictAgain(judged.verdict, turn.language, turn.desk)
  if (!again) return false
  const said = WHY.test(text) ? verdictReasons(judged.verdict, turn.language, turn.desk) : again
  const quote = beginningOf(judged.offer)
  sayOfOffer(turn, id, judged, `${turn.words('card-again-of', { quote })}\n\n${said}`, 'remark-again-said')
  return true
}

/** "Mending yang mana?", "which one is better", and no other name: of two offers. */
const WHICH_OF_BOTH =
  /^\W*(?:(?:bandingin|bandingkan|bandingno|compare|tolong|dong|jadi|terus|trus|berarti|dari|di ?antara|kak|min|menurutmu|menurut kamu|so|then|ok|oke|and|of|between)\W+)*(?:(?:ke ?dua(?:nya)?|dua2nya|them|both|the two|itu|tadi)\W+)*(?:(?:mending|mendingan|bagusan|bagus|enakan|amanan|baikan|apikan|pilih|ambil|terima|becik|saean|sebaiknya|lebih (?:baik|bagus|aman)|luwih apik)\W+(?:pilih |ambil |aku |saya |ambil yang |terima )?(?:yang |yg |sing |nu )?(?:mana|endi|ngendi)|(?:yang |yg |sing )?(?:mana|endi)\W+(?:yang |yg |sing )?(?:lebih |luwih |paling )?(?:baik|bagus|aman|mending|apik|bener|benar|enak|oke|ok|dipilih|diambil|harus kupilih)|which(?: one| job| offer)?(?: of (?:them|the two|both))?\W+(?:is|should i|do i|would you)\W*(?:the )?(?:better|best|safer|take|choose|pick|safe|more)?(?: one)?)(?:\W+(?:ya|yah|sih|kak|min|dong|nih|yang|itu|tadi))*\W*$/iu
const LONGEST = 70

/** "Mending yang mana?" after two offers: both verdicts beside each other, and that the graver one is not to be taken. */
export function comparesOffers({ turn, text, memory }: Heard): boolean {
  if (turn.forwarded || text.length > LONGEST || !WHICH_OF_BOTH.test(text)) return false
  const both = twoOffers(turn, memory)
  const last = both?.find(({ id }) => id === memory.lastCase)
  if (!both || !last) return false
  if (turn.chosen === null) turn.language = memory.offerIn ?? turn.language
  const say = (key: string) => turn.words(key)
  const lines = both.map(({ judged }, i) => {
    const [verdict = ''] = headline(judged.verdict, say).split('\n')
    return turn.words('two-offers-line', { number: i + 1, quote: beginningOf(judged.offer), verdict })
  })
  const [one, other] = both.map(({ judged }) => GRAVITY[judged.verdict.outcome])
  const end = say(one === other ? 'two-offers-alike' : 'two-offers-graver')
  const said = [say('two-offers'), lines.join('\n'), end].join('\n\n')
  sayOfOffer(turn, last.id, last.judged, said, 'remark-again-said')
  return true
}
