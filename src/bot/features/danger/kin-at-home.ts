import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { waitsOnTheWay } from '../../../offers/danger/kin-there.ts'
import { speaksOfSelf } from '../../../offers/place/told-place.ts'
import { wordsIn } from '../../route.ts'
import { sayInDanger } from '../after-danger/still-here.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { sayDanger } from './danger.ts'

const MOST_WORDS = 15
/** Who can look for somebody before they are taken abroad. */
const AT_HOME = ['polri-110', 'kp2mi-call-center']

/**
 * "Dia ke Jakarta dulu, di penampungan", of somebody whom the family misses or who just left: until they are abroad the
 * police and the ministry at home can find them, and no embassy can. The family need not know the address.
 */
export function answersKinAtHome({ turn, memory, text, places, verdict }: Heard): boolean {
  const { danger, kinThere, lastCase } = memory
  const ofKin = danger ? danger.whose === 'others' || danger.kind === 'missing' : kinThere === lastCase
  if (!ofKin || lastCase === undefined || turn.forwarded || wordsIn(text) > MOST_WORDS) return false
  if (places.length === 0 || places.some(({ country }) => country !== 'ID')) return false
  if (!waitsOnTheWay(text) || speaksOfSelf(text)) return false
  speakLike(turn, text)
  if (!danger) {
    sayDanger(turn, {
      ...(verdict.danger ?? dangerOf('missing')),
      country: 'ID',
      places: [],
      whose: 'others',
    })
    return true
  }
  const told = contactsNamed(AT_HOME, turn.desk.contacts)
  sayInDanger(turn, { ...danger, country: 'ID', places: [], whose: 'others' }, 'danger-kin-at-home', told)
  return true
}
