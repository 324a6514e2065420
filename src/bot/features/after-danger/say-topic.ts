import { atSeaLine } from '../../../guidance/danger/danger-reply.ts'
import { isForeigner } from '../../../guidance/danger/danger-states.ts'
import { stepsOf } from '../../../guidance/danger/danger-steps.ts'
import type { Contact } from '../../../guidance/types.ts'
import { countryIn } from '../../../language.ts'
import { speaksOfSelf } from '../../../offers/place/told-place.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { asksInDanger } from './asks-in-danger.ts'
import type { DangerTopic } from './danger-topics.ts'
import { wantsToDie } from './despair.ts'
import { isOfPictures } from './of-pictures.ts'
import { canStay, isHurtAtHome, isOfWhoDidIt, isSaidToKin, isSaidToThem } from './of-them.ts'
import { sayInDanger } from './still-here.ts'
import { contactsOnTopic, isAbroad, isChildAtHome, mayBeKeptHere } from './topic-contacts.ts'

/** An answer of its own to what is often asked in danger, and one contact that fits it. @returns false where it was just said */
export function sayTopic(turn: Turn, danger: AnsweredDanger, topic: DangerTopic, text: string): boolean {
  const own = topic === 'pregnant' && isOfWriter(danger, text) ? '-kin' : ownAnswer(topic, danger, text)
  const key = topic === 'now' ? stepsOf(danger) : `danger-asked-${topic}${own}`
  if (danger.said.at(-1) === key) {
    if (topic === 'now' || !asksInDanger(text)) return false
    sayInDanger(turn, danger, 'danger-asked-again', contactsOnTopic(topic, danger, turn.desk.contacts, text))
    return true
  }
  const told = contactsOnTopic(topic, danger, turn.desk.contacts, text)
  // The steps are worded to stand below the contacts.
  if (topic === 'now') sayInDanger(turn, danger, key, told, [turn.words(key)], [])
  else if (topic === 'number') sayInDanger(turn, danger, key, told, noOffice(turn, danger, told))
  else sayInDanger(turn, danger, key, told, byRadio(turn, danger, topic, told))
  return true
}

/** Whoever waits for somebody and is pregnant herself was not harmed by it. */
function isOfWriter({ whose, kind, also }: AnsweredDanger, text: string): boolean {
  return whose === 'others' && ![kind, ...also].includes('sexual_violence') && speaksOfSelf(text)
}

/** Where nobody aboard calls for help, the radio is at hand for whoever writes. */
function byRadio(
  turn: Turn,
  danger: AnsweredDanger,
  topic: DangerTopic,
  told: readonly Contact[],
): readonly string[] {
  const aboard = topic === 'others-refuse' && danger.atSea && danger.whose !== 'others'
  return aboard ? [turn.words(atSeaLine(told, danger))] : []
}

/** Who asks for the embassy is told where no number of it was reviewed. */
function noOffice(turn: Turn, { country }: AnsweredDanger, told: readonly Contact[]): readonly string[] {
  if (country === null || country === 'ID' || told.some(({ countries }) => countries.includes(country)))
    return []
  return [turn.words('danger-no-office', { country: countryIn(country, turn.language) })]
}

/** The end of the name of an answer that is another for whom it is told. */
function ownAnswer(topic: DangerTopic, danger: AnsweredDanger, text: string): string {
  const { kind, also, whose } = danger
  if (topic === 'no-report') return withoutReport(danger)
  if (topic === 'tell-nobody' && whose !== 'others') return toNobody(danger)
  if (wantsToDie(danger) && whose !== 'others' && OWN_IN_DESPAIR.includes(topic)) return '-self-harm'
  if (wantsToDie(danger) && whose === 'others' && topic === 'phone-off') return '-self-harm'
  if (topic === 'phone-off' && danger.departing && whose === 'others') return '-departing'
  if (isForeigner(danger) && OWN_OF_FOREIGNERS.includes(topic)) return '-foreign'
  if (topic === 'arriving' && kind === 'medical') return '-medical'
  // Who has not left yet can still be talked to.
  if (topic === 'say' && canStay(danger) && isSaidToThem(text)) return '-them'
  if (topic === 'say' && whose === 'others' && !wantsToDie(danger))
    return isSaidToKin(text) ? '-kin' : isSaidToThem(text) ? '-other' : ''
  if (topic === 'watched' && whose === 'others') return '-other'
  if (topic === 'shelter' && isHurtAtHome(danger)) return '-family'
  if (topic === 'run' && isHurtAtHome(danger) && whose !== 'others') return '-family'
  if (topic === 'hungry' && danger.atSea && !danger.departing && whose !== 'others') return '-sea'
  if (topic === 'unwilling' && [kind, ...also].includes('minor')) return '-minor'
  if (topic === 'wait' && isOfSought(danger)) return '-sought'
  if ((topic === 'moved' || topic === 'locked') && whose === 'others') return '-other'
  if (topic === 'pay' && isOfPictures(danger)) return '-pictures'
  if (topic === 'run' && isChildAtHome(danger)) return '-minor'
  if (topic === 'keep-chats' && isOfPictures(danger)) return '-pictures'
  if (OF_ARREST.includes(topic) && isOfPictures(danger) && !isAbroad(danger)) return '-victim'
  // Who is hurt at home asks what becomes of their own who did it.
  if (OF_ARREST.includes(topic) && isHurtAtHome(danger)) return '-of-them'
  if (OF_ARREST.includes(topic) && whose === 'others' && !speaksOfSelf(text)) return '-other'
  // Who was hurt asks what becomes of whoever did it.
  if (OF_ARREST.includes(topic) && isOfWhoDidIt(danger, text)) return '-of-them'
  if (topic === 'pay' && !isAbroad(danger)) return '-home'
  if (topic === 'home' && mayBeKeptHere(danger)) return danger.country === null ? '-here-or-there' : '-here'
  return ownAbroad(topic, danger)
}

/** What is left to do without a report: of who may die, who is sought, a child, and whom something was done to. */
function withoutReport(danger: AnsweredDanger): string {
  const { kind, also, whose, circumstances } = danger
  if (wantsToDie(danger)) return whose === 'others' ? '-other-self-harm' : '-self-harm'
  const kinds = [kind, ...also]
  const childOfOthers = whose === 'others' && kinds.includes('minor')
  if (childOfOthers || kinds.includes('missing') || circumstances.includes('baby_taken')) return '-sought'
  if (kinds.includes('minor')) return '-minor'
  if (kinds.includes('sexual_violence')) return '-sexual'
  const hurt = kinds.includes('violence') || circumstances.includes('injured')
  return hurt && whose !== 'others' ? '-hurt' : ''
}

/** Who keeps it from their parents, or from everybody, still needs one person. */
function toNobody(danger: AnsweredDanger): string {
  if (wantsToDie(danger)) return '-self-harm'
  return [danger.kind, ...danger.also].includes('minor') ? '-minor' : ''
}

/** No Indonesian mission answers for who is of another country. */
const OWN_OF_FOREIGNERS: readonly DangerTopic[] = ['deported', 'home', 'free']

/** The police there are not those at home; who drifts at sea is not watched, but must be found. */
function ownAbroad(topic: DangerTopic, danger: AnsweredDanger): string {
  if (topic === 'chat' && danger.circumstances.includes('sinking')) return '-sinking'
  if (topic === 'place-unknown' && danger.circumstances.includes('sinking') && danger.whose !== 'others')
    return '-sinking'
  if (topic === 'place-unknown' && (danger.whose === 'others' || danger.kind === 'missing')) return '-other'
  return OWN_ABROAD.includes(topic) && isAbroad(danger) ? '-abroad' : ''
}

/** Topics that are answered otherwise abroad. */
const OWN_ABROAD: readonly DangerTopic[] = ['police-help', 'police-failed', 'officer-money', 'at-police']

/** At home nobody is sent away, and who was threatened or hurt is asked about otherwise than who was made to break the law. */
const OF_ARREST: readonly DangerTopic[] = ['deported', 'jailed-home']
/** A child that is away, or with whoever harms it, waits for no day to pass. */
function isOfSought({ kind, also, departing }: AnsweredDanger): boolean {
  return [kind, ...also].includes('minor') && !departing
}

/** Topics that whoever wants to die is answered otherwise. */
const OWN_IN_DESPAIR: readonly DangerTopic[] = ['no-answer', 'say', 'helpers']
