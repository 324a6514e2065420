import { digitRuns } from '../offers/extract/digits.ts'
import { extract } from '../offers/extract.ts'
import { normalise, type Token } from '../offers/text/normalise.ts'
import type { Entities, Span } from '../offers/types.ts'
import { allMasked, type Masked, merged, withMasks } from '../redaction/mask.ts'
import { papersOf } from '../redaction/papers.ts'
import { addressesOf, birthDatesOf, formAddressesOf, isForm, namesOf } from '../redaction/person.ts'
import { isOwn } from '../redaction/whose.ts'

/** A text fit to be sent to a model, stored or exported. */
export interface Redacted {
  readonly text: string
  /** What was masked, in offsets of the text handed in. */
  readonly masked: readonly Masked[]
  /** The other side's phones, accounts, links, handles and e-mail addresses: evidence, kept. */
  readonly contacts: readonly string[]
}

/** Longest stretch read at once, within what the matching copy reads. */
const STRETCH = 16_000
const OWN_DIGITS = 9
/** Fields of a filled form that hold the person's own number. */
const FORM_LABELS = new Set('hp handphone telp telepon tlp email rekening phone'.split(' '))

/**
 * Masks the reporter's side: identity, passport and card numbers (whosever), own name, phone, account, e-mail,
 * birth date and address. Keeps the recruiter's contacts. Never throws: a text it cannot read is masked entirely.
 * @param text what a person wrote or forwarded
 * @param options `ownNumbers`: numbers known to be the reporter's, however written
 */
export function redact(text: string, options: { readonly ownNumbers?: readonly string[] } = {}): Redacted {
  try {
    const own = (options.ownNumbers ?? [])
      .map(number => number.replace(/\D/g, '').slice(-OWN_DIGITS))
      .filter(Boolean)
    const masks: Masked[] = []
    const contacts = new Set<string>()
    for (const [from, to] of stretches(text)) {
      const found = redactStretch(text.slice(from, to), own)
      for (const mask of found.masks) masks.push({ ...mask, start: mask.start + from, end: mask.end + from })
      for (const contact of found.contacts) contacts.add(contact)
    }
    const masked = merged(masks)
    return { text: withMasks(text, masked), masked, contacts: [...contacts] }
  } catch {
    return { ...allMasked(text), contacts: [] }
  }
}

/** Stretches that cover the text, cut at white space where there is some. */
function stretches(text: string): readonly [number, number][] {
  const out: [number, number][] = []
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + STRETCH)
    if (to < text.length) {
      const line = text.lastIndexOf('\n', to)
      const space = text.lastIndexOf(' ', to)
      to = line > from + STRETCH / 2 ? line + 1 : space > from + STRETCH / 2 ? space + 1 : to
    }
    out.push([from, to])
    from = to
  }
  return out
}

function redactStretch(
  text: string,
  own: readonly string[],
): { masks: readonly Masked[]; contacts: readonly string[] } {
  const offer = { parts: [{ kind: 'text' as const, text }] }
  const copy = normalise(offer)
  const { tokens } = copy
  const entities = extract(offer, copy, [])
  const papers = papersOf(text, tokens, digitRuns(offer, tokens))
  const form = papers.length > 0 && isForm(tokens)
  const masks: Masked[] = [
    ...papers,
    ...(form ? formAddressesOf(text) : []),
    ...namesOf(text, tokens),
    ...birthDatesOf(text),
    ...addressesOf(text),
  ]
  const contacts: { readonly says: string; readonly span: Span }[] = []
  for (const { kind, says, span } of reachable(entities)) {
    const at = tokenAt(tokens, span.start)
    const mine =
      kind !== null &&
      (isOwn(tokens, at) ||
        (form && FORM_LABELS.has(tokens[at - 1]?.word ?? '')) ||
        own.some(digits => says.replace(/\D/g, '').endsWith(digits)))
    if (mine) masks.push({ kind, start: span.start, end: span.end })
    else contacts.push({ says, span })
  }
  const kept = contacts
    .filter(({ span }) => !masks.some(mask => mask.start < span.end && span.start < mask.end))
    .sort((a, b) => a.span.start - b.span.start)
  return { masks, contacts: kept.map(({ says }) => says) }
}

interface Reachable {
  /** What it is masked as when it is the reporter's; null where it cannot be. */
  readonly kind: 'phone' | 'account' | 'email' | null
  readonly says: string
  readonly span: Span
}

function reachable({ phones, accounts, emails, links, handles }: Entities): readonly Reachable[] {
  return [
    ...phones.map(({ e164, span }) => ({ kind: 'phone' as const, says: e164, span })),
    ...accounts
      .filter(account => !phones.some(phone => phone.span.start === account.span.start))
      .map(({ number, bank, span }) => ({
        kind: 'account' as const,
        says: bank === null ? number : `${bank} ${number}`,
        span,
      })),
    ...emails.map(({ address, span }) => ({ kind: 'email' as const, says: address, span })),
    ...links.map(({ url, span }) => ({ kind: null, says: url, span })),
    ...handles
      .filter(handle => !links.some(link => link.span.start === handle.span.start))
      .map(({ handle, span }) => ({ kind: null, says: handle, span })),
  ]
}

/** Index of the first token at or after an offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
