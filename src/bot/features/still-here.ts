import { dangerContacts } from '../../guidance/danger-contacts.ts'
import { atSeaLine, takesMessages } from '../../guidance/danger-reply.ts'
import { canTurnBack, isChildGone, isGuarded, isInTransit, stepsOf } from '../../guidance/danger-steps.ts'
import type { Contact } from '../../guidance/types.ts'
import { despairs } from '../../offers/danger-kind.ts'
import { NOT_YET } from '../../offers/function-words.ts'
import { saying, spokenWords } from '../../offers/said.ts'
import type { Circumstance } from '../../offers/types.ts'
import type { AnsweredDanger } from '../memory.ts'
import type { Button } from '../reply.ts'
import { looksLikeQuestion, wordsIn } from '../route.ts'
import type { Turn } from '../turn.ts'
import { withBriefs } from './brief-contacts.ts'
import { isCalmAgain, wasLeftCalm } from './calm-again.ts'
import { clearButton } from './clear.ts'
import { isClose, isOfDespair, wantsToDie } from './despair.ts'
import { stillFirst } from './still-first.ts'
import { firstOf, listens, MOST_LOOKED_THROUGH, onlyWritten } from './topic-contacts.ts'
import { saysNo } from './yes-no.ts'

/** A place is named in so few words. */
export const MOST_OF_A_PLACE = 4
const MOST_CONTACTS = 2
/** A question by how it begins or ends: "ok but she is my friend" has "is" in it and asks nothing. */
const ASKS =
  /\?|^\W*(?:(?:ok|oke|so|and|but|then|terus|trus|jadi|lalu|tapi|kak|min|bot|please|tolong)\W+){0,3}(?:apa|apakah|cara|caranya|carane|syarat|siapa|kapan|dimana|kemana|kenapa|knp|gimana|gmn|bagaimana|berapa|brp|boleh|bolehkah|bisakah|haruskah|piye|kumaha|what|who|how|when|where|why|which|can|could|should|is|are|do|does|will|would|may)(?!\p{L})|(?<!\p{L})(?:gak?|gk|ngg?ak?|tidak|kah|kan|ya)\W*$/iu

/** "Migrasi iklim itu apa" */
const ASKS_WORD = /(?<!\p{L})(?:itu|iku|tu|artinya) (?:apa|apaan|opo|naon)(?: (?:sih|ya|kak|min|toh))*\W*$/iu

/** Whether somebody in danger seems to ask something. Pure. */
export function asksInDanger(text: string): boolean {
  return ASKS.test(text) || ASKS_WORD.test(text)
}

/**
 * Says something to somebody in danger, and keeps which sentence it was.
 * @param above what stands above the contacts, when that is not the sentence
 */
export function sayInDanger(
  turn: Turn,
  danger: AnsweredDanger,
  key: string,
  contacts: readonly Contact[],
  below: readonly string[] = [],
  above: readonly string[] = [turn.words(key)],
): void {
  turn.important = true
  turn.desk.memory.change(turn.toChat, { danger: { ...danger, said: [...danger.said, key] } })
  turn.say({ ...withBriefs(turn, above, contacts, below), buttons: furtherHelp(turn, danger) })
}

/** Sentences that say about the same: the first that was not said yet, or longest ago. */
export function nextOf(keys: readonly [string, ...string[]], said: readonly string[]): string {
  return keys.reduce((best, key) => (said.lastIndexOf(key) < said.lastIndexOf(best) ? key : best))
}

/**
 * That the bot is still there, and whom to reach now; whether they are abroad is what was asked last.
 * @param lead what stands above it
 */
export function sayStillHere(
  turn: Turn,
  danger: AnsweredDanger,
  text: string,
  lead: readonly string[] = [],
): void {
  const { country, atSea, said } = danger
  const plain = isPlain(danger)
  const asks = (asksInDanger(text) || (isCalmAgain(danger) && looksLikeQuestion(text))) && !saysNo(text)
  const place = country === null && plain && wordsIn(text) <= MOST_OF_A_PLACE && SAYS_IN.test(text)
  if (place && !said.includes('danger-where-unknown'))
    return sayInDanger(turn, danger, 'danger-where-unknown', [])
  if (isOfElse(danger, text)) return sayCalm(turn, danger)
  if (lead.length === 0 && isCalmRemark(danger, text, asks)) return sayCalm(turn, danger)
  if ((plain || isCalmAgain(danger)) && asks) return sayUnknown(turn, danger, text)
  const [first, last] = stillOf(danger)
  const again = `${first}-again`
  const key = nextOf([first, again], said)
  const end = key === again && plain && danger.guessed && mayBeCalm(text) ? 'danger-still-again-end' : last
  const above = [
    ...lead,
    ...(key.startsWith('danger-still-harmed') && isAtEdge(danger) ? ['danger-edge-first'] : []),
    key,
  ]
  const contacts = contactsNow(turn, danger, key === again)
  const calls = first === 'danger-still' && !contacts.some(takesMessages)
  const named = first === 'danger-still-sinking' || first === 'danger-still-overboard'
  const sea =
    atSea && !named && !danger.departing && danger.whose !== 'others'
      ? [turn.words(atSeaLine(contacts, danger))]
      : []
  const below = [...sea, turn.words(end)]
  sayInDanger(
    turn,
    danger,
    key,
    contacts,
    below,
    above.map(one => turn.words(calls && one === first ? `${one}-calls` : one)),
  )
}

/** "Sorry, I meant Doha": of what was asked before. */
const CORRECTS = saying(
  '(?:i ~1 mean|i ~1 meant|maksudku|maksud (?:saya|aku|gw)|maksudnya|ralat|salah (?:ketik|tulis|sebut)|typo)',
)

/** What they say of themselves is never another matter. */
const OF_SELF = saying(
  "(?:aku|saya|sy|gw|gue|gua|kulo|abdi|i|i'm|im|i'd|me|my|myself|hidup|hidupku|life|gone|bunuh|kuat|sanggup|pamit|maafin|maafkan)",
)

/** A danger that was only guessed from a few words is not spoken of again where somebody calmly corrects another matter. */
function isOfElse({ guessed, circumstances }: AnsweredDanger, text: string): boolean {
  if (!guessed || circumstances.length > 0 || TELLS.test(text)) return false
  const words = spokenWords(text)
  const rest = words.replace(CORRECTS, ' ')
  return rest !== words && !OF_SELF.test(rest) && !PLEADS.test(rest)
}

/** After thanks or good news, what asks nothing and tells of no harm is a matter of its own. */
function isCalmRemark(danger: AnsweredDanger, text: string, asks: boolean): boolean {
  if (!wasLeftCalm(danger) || danger.circumstances.includes('harmed')) return false
  const words = spokenWords(text)
  if (wordsIn(text) < FEWEST_OF_A_MATTER || !mayBeCalm(text) || PLEADS.test(words)) return false
  return despairs(danger) ? !OF_SELF.test(words) && !OF_AN_END.test(words) : !asks
}

const FEWEST_OF_A_MATTER = 3
/** What may be a farewell. */
const OF_AN_END = saying(
  '(?:selamat tinggal|pamit|akhir|terakhir|selesai|selamanya|surat|wasiat|titip|tidur|goodbye|last|end|forever|sleep|alone|sendiri|sendirian|sepi|sedih|nangis|hampa|kosong|percuma|sad|lonely|empty)',
)

function sayCalm(turn: Turn, danger: AnsweredDanger): void {
  if (despairs(danger))
    return sayInDanger(turn, danger, 'danger-calm-listens', turn.desk.contacts.filter(listens).slice(0, 1))
  turn.desk.memory.change(turn.toChat, { danger: { ...danger, said: [...danger.said, 'danger-calm'] } })
  turn.say({ text: turn.words('danger-calm'), buttons: furtherHelp(turn, danger) })
}

/** Whether they may want to die, and stand where it takes one step. */
function isAtEdge(danger: AnsweredDanger): boolean {
  return isOfDespair(danger) && danger.circumstances.includes('at_edge')
}

/** Nothing changes what is said first. */
export function isPlain(danger: AnsweredDanger): boolean {
  const { departing, atSea, circumstances } = danger
  return !departing && !atSea && !despairs(danger) && !circumstances.some(one => GRAVE.includes(one))
}

const GRAVE: readonly Circumstance[] = [
  'harmed',
  'injured',
  'very_sick',
  'sinking',
  'overboard',
  'in_labour',
  'pregnancy_bleeding',
  'died',
]

/** The sentence that stands above the contacts, and the one below. */
export function stillOf(danger: AnsweredDanger): readonly [string, string] {
  if (danger.circumstances.includes('harmed')) return ['danger-still-harmed', 'danger-still-harmed-end']
  if (isAtEdge(danger)) return ['danger-still-edge', 'danger-still-end']
  if (isClose(danger) && danger.circumstances.includes('means_ready'))
    return ['danger-still-means', 'danger-still-end']
  if (wantsToDie(danger) && danger.whose === 'others')
    return ['danger-still-other-self-harm', 'danger-still-other-end']
  if (wantsToDie(danger)) return ['danger-still-self-harm', 'danger-still-end']
  if (danger.hinted) return ['danger-still-despair', 'danger-still-despair-end']
  const first = stillFirst(danger)
  if (first) return first
  if (danger.circumstances.includes('very_sick')) return ['danger-still-sick', 'danger-still-harmed-end']
  if (isGuarded(danger)) return ['danger-still-guarded', 'danger-still-more']
  if (canTurnBack(danger) && danger.whose === 'others')
    return ['danger-still-other-departing', 'danger-still-more']
  if (stepsOf(danger) === 'danger-moved-on') return ['danger-still-moved-on', 'danger-still-more']
  if (canTurnBack(danger) && isInTransit(danger)) return ['danger-still-transit', 'danger-still-more']
  if (canTurnBack(danger) && danger.atSea) return ['danger-still-boat', 'danger-still-more']
  if (isChildGone(danger)) return ['danger-still-child-gone', 'danger-still-more']
  if (danger.kind === 'minor') return stillOfChild(danger)
  return [danger.departing ? 'danger-still-departing' : 'danger-still', 'danger-still-more']
}

/** A child is spoken to otherwise than whoever cares for it. */
function stillOfChild({ departing, whose }: AnsweredDanger): readonly [string, string] {
  const others = whose === 'others'
  if (departing) return [`danger-still-${others ? 'other-' : ''}child-departing`, 'danger-still-more']
  return others
    ? ['danger-still-other-minor', 'danger-still-more']
    : ['danger-still-minor', 'danger-still-minor-end']
}

/** "Di kontrakan", "neng omahe bos": a place that is no known one. */
const SAYS_IN =
  /^\W*(?:(?:aku|saya|sy|gw|lagi|posisi|skrg|sekarang|i'm|i am|we are)\s+){0,3}(?:di|neng|nang|ning|ing|ndek|kat|in|at)\s/iu

/** Who is afraid, refuses, or tells that something fails is not asked whether there is a danger at all. */
const NOT_CALM = saying(
  `(?:${NOT_YET}|takut|wedi|sieun|ngeri|tolong|help|scared|afraid|berani|mati|sakit|darah|nangis|jangan|jgn|no|nope|nombor|nomor|nomer|number|please|cepat|cepet|hurry|dia|mereka|they|he|she)`,
)
/** Nor who tells a fact of it: what was done to them, whose it is, how many, how old. */
const TELLS =
  /\d|(?<!\p{L})(?:di[a-z]{4,}|ke(?:kunci|tangkap|jebak)|ter[a-z]{4,}|umur|usia|paspor|passport|ktp|ijazah|dokumen|hp|gaji|utang|hutang|uang|duit|majikan|bos|boss|agen|sponsor|leader|mandor|polisi|police|imigrasi|lapor|kbri|kjri|orang|kamar|pintu|salary|debt|money|papers|door|age)(?!\p{L})/iu

/** What nobody says of another matter. */
const PLEADS = saying(
  '(?:takut|wedi|sieun|tolong|help|scared|afraid|mati|die|dying|sakit|hurt|nangis|crying|capek|lelah)',
)

function mayBeCalm(text: string): boolean {
  return !NOT_CALM.test(spokenWords(text)) && !TELLS.test(text)
}

function sayUnknown(turn: Turn, danger: AnsweredDanger, text: string): void {
  const first = 'danger-asked-unknown'
  const key = nextOf([first, `${first}-again`], danger.said)
  const where = danger.country === null ? ['danger-ask-country'] : []
  const below = key === first ? where : mayBeCalm(text) ? ['danger-still-again-end'] : []
  sayInDanger(
    turn,
    danger,
    key,
    advisers(turn, danger),
    below.map(end => turn.words(end)),
  )
}

/** The best for the danger and those who listen; said again, the next ones. */
export function contactsNow(turn: Turn, danger: AnsweredDanger, again: boolean): readonly Contact[] {
  const all = dangerContacts(danger, turn.desk.contacts)
  // Who said that they can only write is given no number to call.
  const written = danger.circumstances.includes('cannot_call') ? all.flatMap(onlyWritten) : []
  const own = written.length > 0 ? written : all
  const listener = despairs(danger) ? own.filter(listens) : []
  const others = again && !isChildGone(danger)
  if (others && listener.length === 0 && own.length > MOST_CONTACTS)
    return own.slice(MOST_CONTACTS, 2 * MOST_CONTACTS)
  return [...new Set([...own.slice(0, 1), ...listener, ...own])].slice(0, MOST_CONTACTS)
}

/** Who answers questions: abroad the office there, at home not the police. */
function advisers(turn: Turn, danger: AnsweredDanger): readonly Contact[] {
  const own = dangerContacts(danger, turn.desk.contacts, MOST_LOOKED_THROUGH)
  if (danger.country !== null && danger.country !== 'ID') return firstOf(own)
  const informing = own.filter(
    ({ situations, channels }) => situations.includes('information') && channels.some(({ tel }) => tel),
  )
  return firstOf(informing.length > 0 ? informing : own)
}

/** The buttons below whatever is said in danger. */
export function furtherHelp(turn: Turn, { kind }: AnsweredDanger): Button[][] {
  return [[turn.button(turn.words('help-country'), 'ctrs', kind)], [clearButton(turn)]]
}
