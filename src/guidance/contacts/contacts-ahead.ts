import { isOtherCountry } from '../../offers/place/named-places.ts'
import type { Circumstance, Danger } from '../../offers/types.ts'
import { isChildAbroad } from '../danger/child-steps.ts'
import { isGuarded } from '../danger/danger-states.ts'
import type { Contact } from '../types.ts'
import { contactsFor, isOld } from './contact-lines.ts'

/** In these somebody must come. */
const SENT_FOR: readonly Circumstance[] = [
  'harmed',
  'sinking',
  'overboard',
  'in_labour',
  'pregnancy_bleeding',
  'injured',
]

/**
 * Those that come before the others of a kind. Abroad the offices there are first, but whoever may want to die keeps those
 * who listen; a child is mostly still at home when a country is named. At sea only who can be reached from anywhere is.
 * Where minutes count, those who can send somebody are before those who listen.
 */
export function ahead(
  danger: Omit<Danger, 'evidence'>,
  own: readonly Contact[],
  contacts: readonly Contact[],
): readonly Contact[] {
  const { kind, country, atSea, circumstances } = danger
  const atHome = (situation: string) => contactsFor(contacts, { country: 'ID', situation }, 2)
  const abroad = isOtherCountry(country)
  const isOther = danger.whose === 'others' && circumstances.includes('at_edge')
  const sends = SENT_FOR.some(one => circumstances.includes(one)) || isGuarded(danger) || isOther
  const senders = sends && !abroad ? atHome('danger').slice(0, 1) : []
  // The family is where the police at home can come, wherever who writes is.
  if (circumstances.includes('kin_threatened'))
    return abroad ? [...own.slice(0, 1), ...atHome('danger').slice(0, 1)] : atHome('danger').slice(0, 1)
  // Whoever does little else knows it best.
  const forChildren = () => atHome('child').sort((a, b) => a.situations.length - b.situations.length)
  // A child alone abroad needs who answers there: a number that is old may be given up.
  if (isChildAbroad(danger)) {
    const known = own.filter(contact => !isOld(contact))
    const there = known.find(({ countries }) => country !== null && countries.includes(country))
    const first = there ? [there] : own.slice(0, 1)
    return [...first, ...(kind === 'self_harm' ? atHome('suicidal') : forChildren()).slice(0, 1)]
  }
  if (kind === 'self_harm') return [...senders, ...own.slice(0, 1), ...atHome('suicidal').slice(0, 1)]
  if (kind === 'minor') return [...senders, ...forChildren()]
  const hasOffice = own.some(({ countries }) => country !== null && countries.includes(country))
  if (atSea && !hasOffice)
    return [
      ...senders,
      // A crew needs those who know ships before those who help women and children.
      ...own
        .filter(isReachedAnywhere)
        .sort((a, b) => Number(b.situations.includes('fisher')) - Number(a.situations.includes('fisher'))),
    ]
  return senders
}

/** Whether it can be called or written to from any country, and from the sea. */
function isReachedAnywhere({ channels }: Contact): boolean {
  return channels.some(({ kind, from }) => kind !== 'url' && from === 'anywhere')
}
