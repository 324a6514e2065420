import { contactsNamed, listens } from '../../../guidance/contacts/contact-lines.ts'
import { dangerContacts } from '../../../guidance/contacts/danger-contacts.ts'
import { noOfficeLine } from '../../../guidance/danger/danger-reply.ts'
import type { Channel, Contact } from '../../../guidance/types.ts'
import { countryIn } from '../../../language.ts'
import { despairs } from '../../../offers/danger/danger-kind.ts'
import type { ToldPlace } from '../../../offers/place/named-places.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { DangerKind } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { contactsNow, isPlain, sayInDanger } from '../after-danger/still-here.ts'
import { MOST_LOOKED_THROUGH } from '../after-danger/topic-contacts.ts'
import { saysNo, saysYes } from '../after-danger/yes-no.ts'
import { CARD } from './danger.ts'

/** What asks whether they are abroad. */
const ASKS_WHERE: readonly string[] = [CARD, 'danger-where-unknown', 'danger-asked-unknown']
/** Whoever is abroad and has not said where. */
const ANYWHERE = ['kemlu-pwni']

/** "Iya" and "nggak" right after they were asked whether they are abroad. @returns whether it was that */
export function answersWhere(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  if (danger.country !== null || !isPlain(danger) || !ASKS_WHERE.includes(danger.said.at(-1) ?? ''))
    return false
  if (saysYes(text)) {
    sayInDanger(turn, danger, 'danger-which-country', contactsNamed(ANYWHERE, turn.desk.contacts))
    return true
  }
  if (!saysNo(text)) return false
  sayHome(turn, danger, false)
  return true
}

/** That whoever writes is in Indonesia; whom to reach is told by where the other one is. */
export function sayWriterAtHome(turn: Turn, danger: AnsweredDanger): void {
  const { country } = danger
  if (country === null || country === 'ID') {
    sayInDanger(turn, danger, 'danger-which-country-other', contactsNamed(ANYWHERE, turn.desk.contacts))
    return
  }
  // A crewman is on a ship of that country, which may be anywhere.
  const said = danger.atSea
    ? turn.words('danger-writer-at-home-sea')
    : turn.words('danger-writer-at-home', { country: countryIn(country, turn.language) })
  sayInDanger(turn, danger, 'danger-writer-at-home', fromHome(turn, danger), [], [said])
}

const MOST_CONTACTS = 2

/** Those for where the other one is, by the ways that work from Indonesia. */
function fromHome(turn: Turn, danger: AnsweredDanger): readonly Contact[] {
  return dangerContacts(danger, turn.desk.contacts, MOST_LOOKED_THROUGH)
    .map(contact => ({ ...contact, channels: contact.channels.filter(isFromHome) }))
    .filter(({ channels }) => channels.length > 0)
    .slice(0, MOST_CONTACTS)
}

function isFromHome({ from }: Channel): boolean {
  return from === 'anywhere' || from.includes('ID')
}

/** "Who in Lombok can help?", asked of a danger abroad. */
export function asksWhoAtHome(text: string): boolean {
  return ASKS_WHO.test(spokenWords(text))
}

const ASKS_WHO = saying(
  '(?:kita|kami|aku|keluarga|we|i) ~1 (?:bisa|boleh|can|may) ~1 (?:lapor|melapor|ngelapor|ngadu|report)|(?:siapa|sapa|sopo|who|anyone|someone|ada|kemana|ke mana|dimana|di mana|where|kantor|nomor|nomer|kontak) ~6 (?:bantu|mbantu|nolong|tolong|help|lapor|melapor|ngadu|mengadu|report|dihubungi|hubungi|contact|didatangi|datangi|ntb|ntt|lombok|indonesia|indo|sini|kampung)|(?:yang|yg|kantor|in|di) ~3 (?:siapa|mana|who)|(?:istri|istriku|suami|suamiku|keluarga|keluargaku|ortu|ortuku|orang tua|ibu|ibuku|bapak|bapakku|anak|anakku|kakak|kakakku|adik|adikku|teman|temanku|wife|husband|family|parents|sister|brother|friend) ~2 (?:bisa|boleh|bisakah|iso|can|could|may) ~2 (?:lapor|melapor|ngelapor|hubungi|menghubungi|telpon|telepon|bantu|nolong|report|call|contact|help)',
)

/** Whom to reach in Indonesia for a danger abroad: offices for migrants, not the police. */
export function sayWhoAtHome(turn: Turn, danger: AnsweredDanger): void {
  const own = dangerContacts({ ...danger, country: 'ID' }, turn.desk.contacts, MOST_LOOKED_THROUGH)
  const offices = own.filter(({ id }) => FOR_FAMILIES.includes(id))
  sayInDanger(turn, danger, 'danger-who-at-home', offices.slice(0, MOST_CONTACTS + 1))
}

/** Whom to reach in another town or country than where it happens, asked beside: the danger stays where it is. */
export function sayWhoThere(turn: Turn, danger: AnsweredDanger, place: ToldPlace): void {
  const { contacts, say } = turn.desk
  const there = { ...danger, ...place }
  const told = contactsNow(turn, there, false)
  sayInDanger(turn, danger, 'danger-who-there', told, noOfficeLine(there, contacts, turn.language, say))
}

/** Those who help whoever is abroad, asked from here. */
const FOR_FAMILIES: readonly string[] = ['kp2mi-call-center', 'sbmi', 'kemlu-pwni']

/** That they are in Indonesia, and whom to reach there. @param isThere they named the place where it happens */
export function sayHome(turn: Turn, danger: AnsweredDanger, isThere: boolean): void {
  const there = { ...danger, country: 'ID' }
  if (!isThere || !POLICE_COME.includes(danger.kind))
    return sayInDanger(turn, there, 'danger-at-home', contactsNow(turn, there, false))
  const told = atHome(turn, there)
  // Who fears the police is not told that they can come.
  if (danger.circumstances.includes('no_police')) return sayInDanger(turn, there, 'danger-at-home', told)
  const local = told.some(({ id }) => id === LOCAL_OFFICES) ? [turn.words('danger-where-local')] : []
  sayInDanger(turn, there, 'danger-where', told, local)
}

const PLACE_HOME = 'danger-place-home'

/**
 * That a town was heard, from who was known to be at home: not twice in a row, nor where what cannot wait is said first.
 * @returns whether it was said
 */
export function sayPlaceAtHome(turn: Turn, danger: AnsweredDanger): boolean {
  const { kind, also, said } = danger
  // Who may want to die besides is told the place all the same, with those who listen.
  const besides = { ...danger, also: also.filter(other => other !== 'self_harm') }
  if (said.at(-1) === PLACE_HOME || !POLICE_COME.includes(kind) || !isPlain(besides)) return false
  const told = atHome(turn, danger)
  const listening = despairs(danger)
    ? dangerContacts(danger, turn.desk.contacts, MOST_LOOKED_THROUGH).filter(listens).slice(0, 1)
    : []
  const local = told.some(({ id }) => id === LOCAL_OFFICES) ? [turn.words('danger-where-local')] : []
  sayInDanger(turn, danger, PLACE_HOME, [...new Set([...told, ...listening])], local)
  return true
}

/** In these somebody must come to where they are. */
const POLICE_COME: readonly DangerKind[] = [
  'trapped',
  'violence',
  'sexual_violence',
  'minor',
  'missing',
  'debt_bondage',
  'unclear',
]
const POLICE = 'polri-110'
/** Of no use to who is at home. */
const FOR_ABROAD: readonly string[] = ['kemlu-pwni', 'peduli-wni', 'safe-travel']
/** Who knows the offices for migrants in every province. */
const LOCAL_OFFICES = 'kp2mi-call-center'

/** The police, and those at home who help with it besides. */
function atHome(turn: Turn, there: AnsweredDanger): readonly Contact[] {
  const own = dangerContacts(there, turn.desk.contacts, MOST_LOOKED_THROUGH)
  const others = own.filter(({ id }) => id !== POLICE && !FOR_ABROAD.includes(id))
  const police = there.circumstances.includes('no_police') ? [] : contactsNamed([POLICE], turn.desk.contacts)
  return [...police, ...others.slice(0, MOST_CONTACTS)]
}
