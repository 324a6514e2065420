import { saying, spokenWords } from '../text/said.ts'
import type { Danger, DangerKind } from '../types.ts'
import { MOST_BESIDE } from './danger-kind.ts'
import { tellsOfAdult } from './told-age.ts'

/**
 * A danger that turns out to be of a child: who cares for children comes first, and what happened stays beside it; but a
 * life at risk stays what it is. Pure.
 */
export function asChild({ kind, also }: Pick<Danger, 'kind' | 'also'>): Pick<Danger, 'kind' | 'also'> {
  const others = (kinds: readonly DangerKind[]) =>
    kinds.filter(other => other !== 'unclear' && other !== 'minor')
  if (kind === 'self_harm') return { kind, also: (['minor', ...others(also)] as const).slice(0, MOST_BESIDE) }
  return { kind: 'minor', also: others([kind, ...also]).slice(0, MOST_BESIDE) }
}

/** A child, whoever has one or cares for it, a school, or an age: in any form and language known. */
const OF_THE_YOUNG =
  / (?:anak|nak |adi[kq]|ade |adek|adhik|bocah|bocil|remaja|gadis|perawan|budak|putr[ai]|bayi|cucu|k?e?ponakan|muda|abg|murid|siswa|siswi|santri|pelajar|sekolah|skul|skola|kelas|kls|smp|sma |smk|sd |mts|tk |paud|osis|pramuka|guru|umur|usia|tahun|thn|taun|belas|ayah|bapak|bapa|bpk|papa|bokap|ibu|mama|mamak|emak|nyokap|ortu|orang ?tua|orangtua|om |om2|omku|paman|tante|bibi|kakak|kaka |abang|tiri|dewasa|keluarga|child|kid|girl|boy|teen|young|minor|daughter|son |sister|brother|niece|nephew|baby|student|pupil|school|grade|class|teacher|age|old |years?|mom|mum|mother|dad|father|parents?|uncle|aunt|step|(?:[5-9]|1[0-7]) )/u

const CROSSES = saying(
  "(?:i|i'm|im|we|we're|aku|saya|sy|gw|gue|kami|kita|kulo|abdi) ~3 (?:cross|crossing|nyebrang|nyeberang|menyeberang|nyabrang|diseberangkan|diseberangin|leaving|leave|berangkat|mangkat) ~4 (?:boat|kapal|perahu|speedboat|speed|pompong|sea|laut)",
)

/** Whether who writes crosses the sea, and names nobody young, no age and nobody who cares for a child. */
function onlyCrossesSea(text: string): boolean {
  const words = spokenWords(text)
  return CROSSES.test(words) && !OF_THE_YOUNG.test(words)
}

/** Brothers and sisters of any age; who is younger than who writes may be a child. */
const SIBLING = saying(
  '(?:my|our|his|her) ~1 (?:older|elder|big)? ?(?:sister|brother)(?:s)?|(?:kakakku|abangku|mbakku|masku|(?:kakak|abang) (?:saya|aku|sy|gw|gue|kami|perempuan|laki))',
)
const SIBLINGS = new RegExp(SIBLING, 'g')

/** Whether a brother or sister is all that is named of anybody who may be young. */
function namesOnlySibling(text: string): boolean {
  const words = spokenWords(text)
  if (!SIBLING.test(words) || / (?:younger|little|kid|baby|small) /.test(words)) return false
  return !OF_THE_YOUNG.test(words.replaceAll(SIBLINGS, ' '))
}

/**
 * Of a brother or sister whose age is not told the model hears a child: what else it is comes first, and those who care
 * for children stay beside. Pure.
 * @param found kinds that rules found
 */
export function asSibling(
  kinds: Pick<Danger, 'kind' | 'also'>,
  found: readonly DangerKind[],
  text: string,
): Pick<Danger, 'kind' | 'also'> {
  const [next, ...also] = kinds.also
  if (kinds.kind !== 'minor' || !next || found.includes('minor') || !namesOnlySibling(text)) return kinds
  return { kind: next, also: ['minor', ...also] }
}

/**
 * Who crosses the sea and speaks of nobody young is no child, where only the model hears one: what else it is comes first.
 * Pure.
 * @param found kinds that rules found
 */
export function asCrossing(
  kinds: Pick<Danger, 'kind' | 'also'>,
  found: readonly DangerKind[],
  text: string,
): Pick<Danger, 'kind' | 'also'> {
  if (kinds.kind !== 'minor' || found.includes('minor') || !onlyCrossesSea(text)) return kinds
  const [kind = 'unclear', ...also] = kinds.also
  return { kind, also }
}

/** Whoever is told to be grown up is no child, whatever it sounded like: what else it is comes first. Pure. */
export function asAdult<Kinds extends Pick<Danger, 'kind' | 'also'>>(kinds: Kinds, text: string): Kinds {
  const isChild = kinds.kind === 'minor' || kinds.also.includes('minor')
  if (!isChild || !tellsOfAdult(text)) return kinds
  const [first = 'unclear', ...others] = [kinds.kind, ...kinds.also].filter(kind => kind !== 'minor')
  return { ...kinds, kind: first, also: others }
}
