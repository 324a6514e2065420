import { contactsNamed, isOld, listens } from '../../../guidance/contacts/contact-lines.ts'
import { dangerContacts } from '../../../guidance/contacts/danger-contacts.ts'
import { isWritten, takesMessages } from '../../../guidance/danger/danger-reply.ts'
import { isForeigner } from '../../../guidance/danger/danger-states.ts'
import type { Contact } from '../../../guidance/types.ts'
import { isOtherCountry } from '../../../offers/place/named-places.ts'
import type { DangerKind } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { DangerTopic } from './danger-topics.ts'
import { wantsToDie } from './despair.ts'
import { nextContacts } from './next-contacts.ts'
import { isOfPictures } from './of-pictures.ts'
import { isHurtAtHome, isOfWhoDidIt } from './of-them.ts'

const MOST_CONTACTS = 2
/** Those that come next when the first ones cannot be reached. */
export const MOST_LOOKED_THROUGH = 10

/**
 * The contacts that help with what was asked after a danger: who can be written to, for whom cannot call; others, where
 * somebody does not answer; those who listen; else the best for the danger.
 * @param text what was asked: it may name who does not answer
 */
export function contactsOnTopic(
  topic: DangerTopic,
  danger: AnsweredDanger,
  contacts: readonly Contact[],
  text: string,
): readonly Contact[] {
  const own = dangerContacts(danger, contacts, MOST_LOOKED_THROUGH)
  const notPolice = own.filter(({ id }) => !POLICE_AT_HOME.includes(id))
  const elsewhere = () =>
    firstOf(
      orElse(
        own.filter(({ countries }) => !countries.includes('ID')),
        own,
      ),
    )
  const written = () => orElse(own.flatMap(onlyWritten), own)
  switch (topic) {
    case 'chat':
    case 'watched':
      return written().slice(0, MOST_CONTACTS)
    case 'battery':
    case 'phone-taken':
      return written().slice(0, 1)
    case 'which-first':
      return isChildElsewhere(danger) ? policeFirst(own, contacts) : own.slice(0, MOST_CONTACTS)
    case 'arriving':
      return firstOf(own)
    case 'phone-off':
      return despairsForOthers(danger) ? own.slice(0, MOST_CONTACTS) : firstOf(own)
    case 'officer-money':
      return isAbroad(danger)
        ? firstOf(orElse(notPolice, own))
        : [...notPolice.slice(0, 1), ...contactsNamed(COMPLAINTS_AT_HOME, contacts)]
    case 'money-back':
      return [...contactsNamed(OF_LOST_MONEY, contacts), ...(isAbroad(danger) ? own.slice(0, 1) : [])]
    case 'offer':
      return contactsNamed(['kp2mi-call-center'], contacts)
    case 'at-police':
      return firstOf(orElse(notPolice, own))
    case 'kin-afraid':
      return [...new Set([...contactsNamed(POLICE_AT_HOME, contacts), ...own])].slice(0, MOST_CONTACTS)
    case 'number':
      return notPolice.slice(0, MOST_CONTACTS)
    case 'place-unknown':
      return firstOf(written())
    case 'police-number':
      return [
        ...new Set([...contactsNamed(POLICE_AT_HOME, contacts), ...(isAbroad(danger) ? firstOf(own) : [])]),
      ]
    case 'police-help':
      return isAbroad(danger) ? firstOf(own) : contactsNamed(POLICE_AT_HOME, contacts)
    case 'refuses': {
      const listening = isAbroad(danger)
        ? []
        : notPolice.filter(
            ({ countries, situations }) => countries.includes('ID') && situations.includes('violence'),
          )
      return firstOf(orElse(listening, orElse(notPolice, own)))
    }
    case 'take-down':
    case 'spread':
      return [...new Set([...firstOf(notPolice), ...contactsNamed(POLICE_AT_HOME, contacts)])]
    case 'run':
      return isChildAtHome(danger)
        ? contactsNamed(FOR_A_CHILD, contacts)
        : firstOf(isHurtAtHome(danger) ? orElse(notPolice, own) : own)
    case 'refuse-kin':
      return contactsNamed(FOR_A_CHILD, contacts)
    case 'keep-chats':
    case 'my-fault':
    case 'grown-up':
    case 'meet':
    case 'sent':
    case 'unwilling':
    case 'no-report':
    case 'not-police':
    case 'tell-nobody':
    case 'silenced':
    case 'resented':
    case 'posted':
    case 'block':
    case 'evidence':
      return firstOf(orElse(notPolice, own))
    case 'stranger':
    case 'shelter':
      return orElse(
        own.filter(({ id }) => SHELTERS.includes(id)).slice(0, MOST_CONTACTS),
        firstOf(orElse(notPolice, own)),
      )
    case 'hungry':
    case 'broke':
      // From a ship one can mostly only write.
      if (danger.atSea && own.some(takesMessages)) return firstOf(own.filter(takesMessages))
      return firstOf(orElse(notPolice, own))
    case 'talk':
      return contacts.filter(listens)
    case 'wait':
    case 'no-answer':
      return nextContacts(own, text, MOST_CONTACTS)
    case 'police-failed':
    case 'for-anyone':
      return orElse(notPolice, own).slice(0, MOST_CONTACTS)
    case 'where-report':
      return own.slice(0, MOST_CONTACTS)
    case 'home':
      if (!mayBeKeptHere(danger)) return elsewhere()
      return [...contactsNamed(FOR_WHO_IS_KEPT, contacts), ...(danger.country === null ? elsewhere() : [])]
    case 'free':
    case 'deported':
      if (isHurtAtHome(danger) || (!isAbroad(danger) && isOfWhoDidIt(danger, text)))
        return firstOf(orElse(notPolice, own))
      // The police at home know nothing of it.
      if (!isAbroad(danger) && isOfPictures(danger)) return firstOf(orElse(notPolice, own))
      return elsewhere()
    default:
      return firstOf(own)
  }
}

function despairsForOthers({ kind, despaired, whose }: AnsweredDanger): boolean {
  return whose === 'others' && (kind === 'self_harm' || despaired)
}

function orElse(some: readonly Contact[], otherwise: readonly Contact[]): readonly Contact[] {
  return some.length > 0 ? some : otherwise
}

/** Those who have an account blocked, and those who search for who took it. */
const OF_LOST_MONEY: readonly string[] = ['iasc-ojk', 'polri-110']
/** Houses where somebody can stay. */
const SHELTERS: readonly string[] = ['kdei-shelter-taoyuan', 'kdei-shelter-kaohsiung']
const POLICE_AT_HOME: readonly string[] = ['polri-110']
/** Those who can come, and the ministry that answers for agencies. */
const FOR_WHO_IS_KEPT: readonly string[] = ['kp2mi-call-center', 'polri-110']
/** Those who care for children at home. */
const FOR_A_CHILD: readonly string[] = ['sapa-129', 'polri-110']
/** Where officers of the state are complained of. */
const COMPLAINTS_AT_HOME: readonly string[] = ['sp4n-lapor']

/** Who asked how to say no to a parent is not there yet, whatever country was named. */
export function isChildAtHome(danger: AnsweredDanger): boolean {
  const { kind, also, whose, said } = danger
  if (whose === 'others' || ![kind, ...also].includes('minor')) return false
  return !isAbroad(danger) || said.includes('danger-asked-refuse-kin')
}

const KEPT: readonly DangerKind[] = ['trapped', 'debt_bondage', 'documents_held', 'violence', 'unclear']

/** Who is kept, as recruits are by an agency before they leave, and told of no other country, may be at home. */
export function mayBeKeptHere(danger: AnsweredDanger): boolean {
  return !isAbroad(danger) && !isForeigner(danger) && !wantsToDie(danger) && KEPT.includes(danger.kind)
}

/** Whether they told of another country. */
export function isAbroad({ country }: Pick<AnsweredDanger, 'country'>): boolean {
  return isOtherCountry(country)
}

/** The best, and where its number is old the next as well. */
export function firstOf(contacts: readonly Contact[]): readonly Contact[] {
  const [best] = contacts
  return contacts.slice(0, best && isOld(best) ? 2 : 1)
}

/** A contact by what can be written to; none where it can only be called. A page of those who listen can be written on. */
export function onlyWritten(contact: Contact): readonly Contact[] {
  const channels = contact.channels.filter(
    channel => isWritten(channel) || (listens(contact) && channel.kind === 'url'),
  )
  return channels.length > 0 ? [{ ...contact, channels }] : []
}

/** Who cares for children answers the phone; somebody who can go there comes first for one that is with strangers. */
function policeFirst(own: readonly Contact[], contacts: readonly Contact[]): readonly Contact[] {
  return [...new Set([...contactsNamed(POLICE_AT_HOME, contacts), ...own])].slice(0, MOST_CONTACTS)
}

function isChildElsewhere({ kind, also, whose, country }: AnsweredDanger): boolean {
  return whose === 'others' && [kind, ...also].includes('minor') && !isOtherCountry(country)
}
