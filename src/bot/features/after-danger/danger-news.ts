import { asChild } from '../../../offers/danger/child-in-danger.ts'
import { MOST_BESIDE } from '../../../offers/danger/danger-kind.ts'
import { goesBySea } from '../../../offers/danger/leaving.ts'
import { threatensAtHome } from '../../../offers/danger/pressed.ts'
import { tellsOfChild, tellsOwnChildhood } from '../../../offers/danger/told-age.ts'
import { papersHeldAtHome } from '../../../offers/remarks/papers-at-home.ts'
import type { Circumstance, Danger } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Following } from './following.ts'
import { isAbroad } from './topic-contacts.ts'

/** What was not known of the danger and changes what to do: a circumstance, that it is of a child, that they are to leave. */
export function withNews(
  danger: AnsweredDanger,
  { text, found, leaves }: Following,
  news: readonly Circumstance[],
): Omit<Danger, 'evidence'> | null {
  const isKnown = danger.kind === 'minor' || (danger.kind === 'self_harm' && danger.also.includes('minor'))
  const isChild = !isKnown && tellsOfChild(text)
  const leaving = leaves && !danger.departing && !isAbroad(danger)
  const papers = danger.departing && !knowsPapers(danger) && papersHeldAtHome(text, 'documents_held', true)
  // Who only had to ask for papers back is in danger once somebody means to come for them.
  const threatened = danger.heldAtHome === true && threatensAtHome(text)
  if (news.length === 0 && !isChild && !leaving && !papers && !threatened) return null
  const { hinted: _, heldAtHome, ...base } = asFound(danger)
  const told = { ...base, ...(danger.hinted ? { hinted: true as const } : {}), circumstances: news }
  // Words of a death sound of a wish to die, which only a rule can tell.
  const sounds = news.includes('died') && found?.evidence === ''
  const heard = found && !sounds && (news.length > 0 || leaving) && found.kind !== 'unclear'
  const kept = heard ? kindsOf(found, danger) : {}
  return {
    ...told,
    ...(heldAtHome && !threatened ? { heldAtHome } : {}),
    ...kept,
    ...(threatened ? { kind: 'violence', also: [danger.kind], country: 'ID' } : {}),
    ...(news.includes('followed_home') ? { country: 'ID', places: [] } : {}),
    ...(isChild ? { ...asChild(danger), whose: whoseChild(text, danger) } : {}),
    ...(papers ? { also: ['documents_held' as const, ...danger.also].slice(0, MOST_BESIDE) } : {}),
    ...(leaving ? { departing: true, country: 'ID', atSea: danger.atSea || goesBySea(text) } : {}),
  }
}

function knowsPapers({ kind, also }: AnsweredDanger): boolean {
  return kind === 'documents_held' || also.includes('documents_held')
}

function whoseChild(text: string, { whose }: AnsweredDanger): Danger['whose'] {
  if (tellsOwnChildhood(text)) return 'own'
  return OTHERS.test(text) ? 'others' : whose
}

/** A child that is spoken of does not write itself. */
const OTHERS =
  /(?<!\p{L})(?:she|he|her|his|she's|he's|dia|anak(?:ku|nya)?|adik(?:ku|nya)?|adek(?:ku|nya)?|umurnya|usianya|umure)(?!\p{L})/iu

/** The kind of what is told now, and the one before beside it. */
function kindsOf(found: Danger, before: AnsweredDanger): Pick<Danger, 'kind' | 'also'> {
  const also = [...found.also, ...(before.kind === 'unclear' ? [] : [before.kind])]
  return { kind: found.kind, also: also.filter(kind => kind !== found.kind).slice(0, MOST_BESIDE) }
}

/** A danger that was answered, as one that was found. Pure. */
export function asFound({
  language: _,
  despaired: _d,
  aside: _a,
  said: _s,
  ...danger
}: AnsweredDanger): Danger {
  return { ...danger, evidence: '' }
}
