/** What was masked. */
export type MaskedKind =
  | 'identity'
  | 'passport'
  | 'card'
  | 'phone'
  | 'account'
  | 'email'
  | 'name'
  | 'birth_date'
  | 'address'
  | 'everything'

/** A masked place: UTF-16 offsets into the text that was handed in, end exclusive. */
export interface Masked {
  readonly kind: MaskedKind
  readonly start: number
  readonly end: number
}

/** What stands where something was masked: a code, the same in every language. */
const CODES: Readonly<Record<MaskedKind, string>> = {
  identity: '[NIK]',
  passport: '[PASSPORT]',
  card: '[CARD]',
  phone: '[PHONE]',
  account: '[ACCOUNT]',
  email: '[EMAIL]',
  name: '[NAME]',
  birth_date: '[BIRTHDATE]',
  address: '[ADDRESS]',
  everything: '[MASKED]',
}

/** @returns how often the code of that kind stands in a masked text */
export function countMasks(text: string, kind: MaskedKind): number {
  return text.split(CODES[kind]).length - 1
}

/**
 * Sorts masks by place and merges those that overlap; of two kinds the earlier one stays.
 * @param masks in any order
 */
export function merged(masks: readonly Masked[]): readonly Masked[] {
  const out: Masked[] = []
  for (const mask of masks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    if (last === undefined || mask.start >= last.end) out.push(mask)
    else if (mask.end > last.end) out[out.length - 1] = { ...last, end: mask.end }
  }
  return out
}

/** @returns the text with a code in place of each mask; masks sorted and apart */
export function withMasks(text: string, masks: readonly Masked[]): string {
  let out = ''
  let at = 0
  for (const { kind, start, end } of masks) {
    out += text.slice(at, start) + CODES[kind]
    at = end
  }
  return out + text.slice(at)
}

/** @returns what stands for a text of which nothing may be shown */
export function allMasked(text: string): { readonly text: string; readonly masked: readonly Masked[] } {
  return { text: CODES.everything, masked: [{ kind: 'everything', start: 0, end: text.length }] }
}
