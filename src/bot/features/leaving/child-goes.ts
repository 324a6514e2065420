import { tellsOfChildLured } from '../../../offers/danger/child-at-work.ts'
import { tellsOfGone } from '../../../offers/danger/child-gone.ts'
import { isInvitedAway } from '../../../offers/danger/child-invited.ts'
import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { goesBySea, tellsOfLeaving, tellsWhenLeaving } from '../../../offers/danger/leaving.ts'
import { tellsOfAdult, tellsOfTheirChild } from '../../../offers/danger/told-age.ts'
import { isAbroad } from '../../../offers/place/workplace.ts'
import { isRisky } from '../../../offers/risk.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { namesSomebody } from '../../../offers/text/somebody.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import { sayDanger } from '../danger/danger.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { namesSender } from '../offer/own-message.ts'

const MOST_WORDS = 15
const MOST_OF_AN_AGE = 30
const BY_BOAT = /(?<!\p{L})(?:kapal|kapalnya|perahu|perahunya|boat|ferry|feri|ship|speedboat)(?!\p{L})/iu

/** "Kapalnya nanti malam", of a child that an offer abroad wants: whoever can keep it from going aboard is told at once. */
export function answersChildLeaving(heard: Heard): boolean {
  const { turn, text, memory, earlier, aside, verdict } = heard
  if (memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS) return false
  const judged = (earlier ?? aside)?.verdict
  if (!judged) {
    if (!leavesAsChild(heard)) return false
    sayChildLeaving(heard)
    return true
  }
  if (!judged.situations.includes('minor') || !isAbroad(judged) || !isRisky(judged)) return false
  if (!tellsWhenLeaving(text) && !tellsOfLeaving(text, verdict)) return false
  sayChildLeaving(heard)
  return true
}

/** A parent who is offered work is no child, however young theirs is. */
const PARENT_INVITED = saying(
  '(?:suami|suamiku|istri|istriku|isteri|bojo|bojoku|ibu|ibunya|bapak|bapaknya|ayah|ayahnya|mamanya|papanya|husband|wife|mother|father) ~1 (?:diajak|ditawari|ditawarin|dibujuk|direkrut|is|was|got) ~1 (?:kerja|kerjo|gawe|invited|offered|recruited|ke|jadi)',
)
/** "Dia 16", of one who was named before. */
const THEIR_AGE = saying(
  "(?:dia|doi|dheweke|anaknya|umurnya|usianya|umure|masih|baru|she is|he is|she's|he's|shes|hes) ~1 (?:1[0-7])(?= $| (?:tahun|thn|th|years|yo|kak|min) )|my ~1 (?:niece|nephew|sister|brother|daughter|son|cousin|friend|student) is ~1 (?:1[0-7])(?! (?:minutes|hours|days|weeks|months|people))",
)

/**
 * "Temen aku chat sama om-om di IG, diajak kerja di Malaysia, dia 16": nobody under 18 may go, and whoever invites a child
 * abroad is no employer. It is told before they leave.
 */
export function answersChildInvited({ turn, text, memory, verdict, named }: Heard): boolean {
  if (memory.danger || turn.forwarded || wordsIn(text) > MOST_OF_AN_AGE || !/\d/u.test(text)) return false
  const words = spokenWords(text)
  if (!isInvitedAway(text) || PARENT_INVITED.test(words) || !namesSomebody(words)) return false
  if (!THEIR_AGE.test(words) && !tellsOfTheirChild(text)) return false
  if (verdict.danger || !named.some(({ country }) => country !== 'ID')) return false
  speakLike(turn, text, memory.offerIn)
  sayDanger(turn, { ...dangerOf('minor', 'ID'), departing: true, whose: 'others' })
  return true
}

/** "Temen kelas 2 SMA ditawarin jadi LC": where children are sold, also at home, before or after they begin. */
export function answersChildLured({ turn, text, memory, verdict }: Heard): boolean {
  if (memory.danger || turn.forwarded || wordsIn(text) > MOST_OF_AN_AGE) return false
  if (!tellsOfChildLured(text) || verdict.danger || namesSender(verdict.entities)) return false
  speakLike(turn, text, memory.offerIn)
  const whose = namesSomebody(spokenWords(text)) ? 'others' : null
  sayDanger(turn, { ...dangerOf('minor', 'ID'), whose })
  return true
}

/** Nobody under 18 may be sent abroad to work: what to do before they go aboard, by those who care for children. */
export function sayChildLeaving({ turn, text, memory }: Heard): void {
  speakLike(turn, text, memory.offerIn)
  const others = namesSomebody(spokenWords(text))
  sayDanger(turn, {
    ...dangerOf('minor', 'ID'),
    departing: true,
    atSea: goesBySea(text) || BY_BOAT.test(text),
    whose: others ? 'others' : null,
  })
}

/** Who goes abroad for something else than work, or with their parents. */
const NO_WORK = saying(
  '(?:liburan|libur|wisata|jalan|umrah|umroh|haji|sekolah|kuliah|lomba|pertukaran|beasiswa|mudik|pulang|holiday|study|school|competition|exchange|trip|home)|(?:sama|bareng|with) ~1 (?:saya|aku|kami|mama|ibu|ibuku|bapak|ayah|ortu|keluarga|me|us|family|parents)',
)
const WORK = saying(
  '(?:kerja|bekerja|kerjo|gawe|digawe|damel|work|working|job|majikan|pabrik|kilang|agen|sponsor)',
)

/** "Aku umur 17", and then or with it "besok berangkat ke malaysia": the age is not forgotten. */
function leavesAsChild({ text, memory, verdict, places }: Heard): boolean {
  const isChild = memory.childWrites === true || verdict.situations.includes('minor')
  if (!isChild || !verdict.situations.includes('departing') || verdict.danger) return false
  if (!places.some(({ country }) => country !== 'ID')) return false
  return !isForElseThanWork(text)
}

/** Whether somebody goes for a holiday, to learn or with their family, and says nothing of work. Pure. */
export function isForElseThanWork(text: string): boolean {
  const words = spokenWords(text)
  return NO_WORK.test(words) && !WORK.test(words)
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
  speakLike(turn, text, memory.offerIn)
  sayDanger(turn, { ...dangerOf('minor', 'ID'), also: ['missing'], whose: 'others' })
  return true
}

/** Keeps that a child of theirs was told of, or that a child writes, for what is told next. It answers nothing. */
export function keepsChild({ turn, text, verdict, memory }: Heard): false {
  if (turn.forwarded || wordsIn(text) > MOST_OF_AN_AGE) return false
  if (memory.childWrites && tellsOfAdult(text)) turn.desk.memory.change(turn.toChat, { childWrites: false })
  if (tellsOfTheirChild(text)) turn.desk.memory.change(turn.toChat, { childTold: true })
  else if (verdict.situations.includes('minor') && !namesSomebody(spokenWords(text)))
    turn.desk.memory.change(turn.toChat, { childWrites: true })
  return false
}
