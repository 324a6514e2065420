import { isFollowedHome } from '../../offers/came-home.ts'
import { circumstancesIn } from '../../offers/circumstances.ts'
import { dangerOf } from '../../offers/danger-kind.ts'
import { isHeldUnpaid } from '../../offers/held-unpaid.ts'
import { fearsRaid, isUnderArms, tellsOfOrganSale, threatensKin } from '../../offers/pressed.ts'
import { toldPlace } from '../../offers/told-place.ts'
import type { Circumstance, Verdict } from '../../offers/types.ts'
import { isBeatenByFamily, whoseDanger } from '../../offers/whose-danger.ts'
import { invites, looksLikeQuestion, wordsIn } from '../route.ts'
import { sayDanger } from './danger.ts'
import type { Heard } from './heard.ts'
import { namesSender } from './own-message.ts'

const MOST_WORDS = 20
const EMERGENCIES: readonly Circumstance[] = ['sinking', 'injured', 'died']

/** What no rule knows what it belongs to, and help comes before asking: "darahnya banyak", "suami sering mukul". */
export function answersEmergency({ turn, memory, text, verdict, way, places }: Heard): boolean {
  if (memory.danger || turn.forwarded || way === 'danger' || wordsIn(text) > MOST_WORDS) return false
  if (isBeatenByFamily(text) && !isToldOf(verdict)) {
    sayDanger(turn, { ...dangerOf('violence'), whose: 'own' })
    return true
  }
  if (isUnderArms(text) && !invites(text) && !namesSender(verdict.entities) && !isToldOf(verdict)) {
    const circumstances = [...new Set([...circumstancesIn(text, false), 'guarded' as const])]
    const found = { ...dangerOf('trapped'), circumstances, whose: whoseDanger(text) }
    sayDanger(turn, { ...found, ...toldPlace(text, { destinations: places }) })
    return true
  }
  if (isFollowedHome(text) && way !== 'offer') {
    const found = { ...dangerOf('violence', 'ID'), circumstances: circumstancesIn(text, false) }
    sayDanger(turn, { ...found, whose: whoseDanger(text) })
    return true
  }
  if (isHeldUnpaid(text) && way !== 'offer') {
    // Whoever is not let go is in the country that they name.
    const there = places.find(({ country }) => country !== 'ID')
    const named = there ? [text.slice(there.span.start, there.span.end).toLowerCase()] : []
    const found = dangerOf('trapped', there?.country ?? null, named)
    sayDanger(turn, { ...found, circumstances: circumstancesIn(text, false), whose: whoseDanger(text) })
    return true
  }
  const pressed = tellsOfOrganSale(text) || threatensKin(text) || fearsRaid(text)
  if (pressed && way !== 'offer') {
    const kind = threatensKin(text) ? 'violence' : 'unclear'
    const found = { ...dangerOf(kind), circumstances: circumstancesIn(text, false), whose: whoseDanger(text) }
    sayDanger(turn, { ...found, ...toldPlace(text, { destinations: places }) })
    return true
  }
  if ((way !== 'unsure' && way !== 'question') || looksLikeQuestion(text)) return false
  const circumstances = circumstancesIn(text, false)
  if (!circumstances.some(one => EMERGENCIES.includes(one))) return false
  const atSea = circumstances.includes('sinking') || AT_SEA.test(text)
  sayDanger(turn, { ...dangerOf('unclear'), circumstances, atSea, whose: whoseDanger(text) })
  return true
}

/** Hints that it is read of, or long ago. */
const TOLD_OF_OTHERS = ['peringatan', 'berita', 'kisah-lalu']

function isToldOf({ signals }: Verdict): boolean {
  return signals.some(({ id }) => TOLD_OF_OTHERS.includes(id))
}

const AT_SEA = /(?<!\p{L})(?:laut|kapal|dilarung|larung|sea|ship|boat)(?!\p{L})/iu
