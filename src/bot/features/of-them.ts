import { speaksOfSelf } from '../../offers/told-place.ts'
import type { AnsweredDanger } from '../memory.ts'

/** Somebody else is spoken of. */
export const OF_THEM =
  /(?<!\p{L})(?:dia|dya|doi|she|he|adikku|kakakku|temenku|temanku|istriku|suamiku|anakku|my (?:friend|sister|brother|wife|husband|son|daughter))(?!\p{L})/iu

/** Who was hurt and speaks of another speaks of whoever did it. Pure. */
export function isOfWhoDidIt({ whose }: AnsweredDanger, text: string): boolean {
  return whose !== 'others' && OF_THEM.test(text) && !speaksOfSelf(text)
}
