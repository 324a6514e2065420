import { isHeldAtGate } from '../../../offers/danger/arrested.ts'
import { isBeatenByFamily } from '../../../offers/danger/beaten-at-home.ts'
import { isFollowedHome } from '../../../offers/danger/came-home.ts'
import { circumstancesIn } from '../../../offers/danger/circumstances.ts'
import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { areThugsSent } from '../../../offers/danger/debt-collectors.ts'
import { tellsOfGone } from '../../../offers/danger/gone-missing.ts'
import { isHeldUnpaid, isKeptIn } from '../../../offers/danger/held-unpaid.ts'
import {
  fearsRaid,
  isChased,
  isUnderArms,
  tellsOfOrganSale,
  threatensKin,
} from '../../../offers/danger/pressed.ts'
import { isSentAwayAtWork } from '../../../offers/danger/thrown-out.ts'
import { hasLostKin, speaksOfKinsBody } from '../../../offers/danger/told-death.ts'
import { whoseDanger } from '../../../offers/danger/whose-danger.ts'
import { ELSEWHERE } from '../../../offers/described.ts'
import { toldPlace } from '../../../offers/place/told-place.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { Circumstance, DangerKind, Verdict } from '../../../offers/types.ts'
import { invites, looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { namesSender } from '../offer/own-message.ts'
import { sayDanger } from './danger.ts'

const MOST_WORDS = 20
/** Nobody asks about these calmly while they happen. */
const OF_MINUTES: readonly Circumstance[] = ['overboard', 'in_labour', 'pregnancy_bleeding']
const EMERGENCIES: readonly Circumstance[] = [...OF_MINUTES, 'sinking', 'injured', 'died']

/** What no rule knows what it belongs to, and help comes before asking: "darahnya banyak", "suami sering mukul". */
export function answersEmergency(heard: Heard): boolean {
  const { turn, memory, text, verdict, way, places } = heard
  if (memory.danger || turn.forwarded || way === 'danger' || wordsIn(text) > MOST_WORDS) return false
  if (isBeatenByFamily(text) && !isToldOf(verdict)) {
    const circumstances = circumstancesIn(text, false)
    sayDanger(turn, { ...dangerOf('violence'), circumstances, whose: whoseDanger(text) ?? 'own' })
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
  const kept = isKeptIn(text, heard.earlier !== undefined) && isOnlyTold(heard) && !looksLikeQuestion(text)
  if ((isHeldUnpaid(text) || kept) && way !== 'offer') {
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
  if (areThugsSent(text) && way !== 'offer' && isOnlyTold(heard)) {
    const found = { ...dangerOf('violence', 'ID'), circumstances: circumstancesIn(text, false) }
    sayDanger(turn, { ...found, whose: whoseDanger(text) })
    return true
  }
  if (isChased(text) && isOnlyTold(heard)) {
    const found = {
      ...dangerOf('violence'),
      circumstances: circumstancesIn(text, false),
      whose: 'own' as const,
    }
    sayDanger(turn, { ...found, ...toldPlace(text, { destinations: places }) })
    return true
  }
  if (answersForced(heard) || answersArrested(heard)) return true
  if (answersTakenAway(heard)) return true
  if (answersGone(heard) || answersThrownOut(heard)) return true
  if (answersBereaved(heard)) return true
  if (way !== 'unsure' && way !== 'question') return false
  const circumstances = circumstancesIn(text, false)
  const cannotWait = circumstances.some(one => OF_MINUTES.includes(one)) && !isToldOf(verdict)
  if (looksLikeQuestion(text) && !cannotWait) return false
  if (!circumstances.some(one => EMERGENCIES.includes(one))) return false
  const afloat = circumstances.includes('sinking') || circumstances.includes('overboard')
  const atSea = afloat || AT_SEA.test(text)
  const kind = cannotWait ? 'medical' : 'unclear'
  const there = toldPlace(text, { destinations: places })
  sayDanger(turn, { ...dangerOf(kind), ...there, circumstances, atSea, whose: whoseDanger(text) })
  return true
}

/** Nobody invites anybody, and nobody is named to reach: it is told, also where the words sound like an offer. */
function isOnlyTold({ text, verdict }: Heard): boolean {
  return !invites(text) && !namesSender(verdict.entities) && !isToldOf(verdict)
}

/** Who is to be married, or to end a pregnancy, against their will, a child that is sold, and whom somebody asks for sex. */
function answersForced(heard: Heard): boolean {
  const { turn, text, places } = heard
  const circumstances = circumstancesIn(text, false)
  const [kind] = FORCED_TO.filter(([one]) => circumstances.includes(one)).map(([, kind]) => kind)
  if (kind === undefined || !isOnlyTold(heard)) return false
  const found = { ...dangerOf(kind), circumstances, whose: whoseDanger(text) }
  sayDanger(turn, { ...found, ...toldPlace(text, { destinations: places }) })
  return true
}

const FORCED_TO: readonly (readonly [Circumstance, DangerKind])[] = [
  ['child_sold', 'minor'],
  ['to_be_married', 'violence'],
  ['abortion_forced', 'violence'],
  ['sex_demanded', 'sexual_violence'],
]

/** Somebody of theirs is under arrest abroad: what they carried is no offer to be judged. */
function answersArrested(heard: Heard): boolean {
  const { turn, text, places } = heard
  const circumstances = circumstancesIn(text, false)
  const isTheirs = circumstances.includes('arrested') && whoseDanger(text) === 'others'
  const atGate = isHeldAtGate(text) && !looksLikeQuestion(text)
  if (!isTheirs && !atGate) return false
  const there = places.find(({ country }) => country !== 'ID')
  if (!(there || ABROAD.test(text) || OVER_THERE.test(spokenWords(text))) || !isOnlyTold(heard)) return false
  const named = there ? [text.slice(there.span.start, there.span.end).toLowerCase()] : []
  const held = [...new Set([...circumstances, 'arrested' as const])]
  const found = dangerOf('unclear', there?.country ?? null, named)
  sayDanger(turn, { ...found, circumstances: held, whose: 'others' })
  return true
}

const OVER_THERE = saying(
  '(?:sana|disana|di sana|dsana|sono|kono|over there|there|imigresen|imigrasi|immigration)',
)

/** Somebody of theirs who cannot be found, whatever little else is told: where they went is where to look. */
function answersGone(heard: Heard): boolean {
  const { turn, text, places } = heard
  if (!tellsOfGone(text) || !isOnlyTold(heard)) return false
  const there = places.find(({ country }) => country !== 'ID')
  const named = there ? [text.slice(there.span.start, there.span.end).toLowerCase()] : []
  sayDanger(turn, { ...dangerOf('missing', there?.country ?? null, named), whose: 'others' })
  return true
}

/** Whom an employer sends away for the night, or who is abroad with nowhere to sleep. */
function answersThrownOut(heard: Heard): boolean {
  const { turn, text, memory, places } = heard
  const circumstances = circumstancesIn(text, false)
  if (!circumstances.includes('thrown_out') || !isOnlyTold(heard)) return false
  const there = places.find(({ country }) => country !== 'ID')
  if (!there && !memory.stands && !isSentAwayAtWork(text)) return false
  const named = there ? [text.slice(there.span.start, there.span.end).toLowerCase()] : []
  const found = dangerOf('unclear', there?.country ?? null, named)
  sayDanger(turn, { ...found, circumstances, whose: whoseDanger(text) })
  return true
}

const TAKEN_ON: readonly Circumstance[] = ['to_border', 'to_be_fetched']

/** Whom others want to sell, drive to a border, or come to fetch there: all can still get out. What an advert says of the way is neither. */
function answersTakenAway({ turn, text, verdict, way, places }: Heard): boolean {
  if (way === 'offer' || isToldOf(verdict)) return false
  const circumstances = circumstancesIn(text, false)
  if (circumstances.includes('to_be_sold')) {
    const found = { ...dangerOf('trapped', 'ID'), circumstances, departing: true, whose: whoseDanger(text) }
    sayDanger(turn, found)
    return true
  }
  if (circumstances.includes('made_to_go')) {
    const found = { ...dangerOf('unclear', 'ID'), circumstances, departing: true, whose: whoseDanger(text) }
    sayDanger(turn, found)
    return true
  }
  if (!TAKEN_ON.some(one => circumstances.includes(one))) return false
  const there = places.find(({ country }) => country !== 'ID')
  const named = there ? [text.slice(there.span.start, there.span.end).toLowerCase()] : []
  const found = dangerOf('trapped', there?.country ?? null, named)
  sayDanger(turn, { ...found, circumstances, departing: true, whose: whoseDanger(text) })
  return true
}

/** Whoever lost a relative abroad or at sea, also where it is asked how to bring the body home. */
function answersBereaved({ turn, text, verdict, way, places }: Heard): boolean {
  if (way === 'offer' || isToldOf(verdict) || !hasLostKin(text)) return false
  const there = places.find(({ country }) => country !== 'ID')
  const circumstances = circumstancesIn(text, false)
  const away = there !== undefined || AT_SEA.test(text) || ABROAD.test(text)
  if (!away && !(speaksOfKinsBody(text) && TAKES_HOME.test(spokenWords(text)))) return false
  const named = there ? [text.slice(there.span.start, there.span.end).toLowerCase()] : []
  sayDanger(turn, {
    ...dangerOf('unclear', there?.country ?? null, named),
    circumstances: [...new Set([...circumstances, 'died' as const])],
    atSea: AT_SEA.test(text),
    whose: 'others',
  })
  return true
}

const ABROAD = /(?<!\p{L})(?:luar negeri|ln|abroad|overseas|tki|tkw|pmi|migran|migrant)(?!\p{L})/iu
const TAKES_HOME = saying(
  '(?:pulang|dipulangkan|memulangkan|pulangkan|mulangin|pulangin|pemulangan|bawa|membawa|dibawa|kirim|dikirim|urus|ngurus|mengurus|ambil|mulih|mulangke|bring|brought|repatriate|send|home)',
)

/** Whether it is read of, or long ago. */
function isToldOf({ signals }: Verdict): boolean {
  return signals.some(({ id }) => ELSEWHERE.includes(id))
}

const AT_SEA = /(?<!\p{L})(?:laut|kapal|dilarung|larung|sea|ship|boat)(?!\p{L})/iu
