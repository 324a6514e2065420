import type { Language } from '../language.ts'
import type { Danger, DangerKind } from '../offers/types.ts'
import type { Say } from '../words.ts'
import { contactLines, contactsFor } from './contact-lines.ts'
import type { Contact } from './types.ts'

/** Which contacts a danger calls for, best fitting situation first (`situations` of content/contacts). */
const SITUATIONS: Record<DangerKind, readonly string[]> = {
  trapped: ['danger', 'forced_scam'],
  documents_held: ['documents_held', 'danger'],
  violence: ['violence', 'danger'],
  sexual_violence: ['violence', 'danger'],
  self_harm: ['suicidal', 'danger'],
  minor: ['child', 'danger'],
  missing: ['missing', 'danger'],
  medical: ['danger'],
  debt_bondage: ['danger', 'forced_scam'],
  unclear: ['danger'],
}

/** Where nobody knows what happened, those who help at home and those who listen are named too. */
const BESIDE_UNCLEAR: readonly DangerKind[] = ['violence', 'self_harm']

const MOST_CONTACTS = 4

/**
 * The fixed, reviewed answer to a person in danger: a neutral first line (H-03: lock screens show it), the
 * contacts for where they are, then what to do and not to do. No model and no part of their message is in it.
 */
export function dangerReply(
  danger: Danger,
  contacts: readonly Contact[],
  language: Language,
  say: Say,
): string {
  return [
    say(language, 'danger-opening'),
    dangerContacts(danger, contacts)
      .map(contact => contactLines(contact, language, say))
      .join('\n'),
    say(language, `danger-${danger.kind.replaceAll('_', '-')}`),
    ...(besideOf(danger).includes('self_harm') ? [say(language, 'danger-beside-self-harm')] : []),
    say(language, danger.country === null ? 'danger-ask-country' : 'danger-more'),
    say(language, 'danger-clear'),
  ].join('\n\n')
}

/** The contacts for a danger, best first, and one for each kind that it may be as well. */
export function dangerContacts(danger: Danger, contacts: readonly Contact[]): readonly Contact[] {
  const { kind, country } = danger
  const of = (kind: DangerKind) =>
    SITUATIONS[kind].flatMap(situation => contactsFor(contacts, { country, situation }, MOST_CONTACTS))
  const own = [...new Set(of(kind))].slice(0, MOST_CONTACTS)
  // Its first contact that is not named already: the police stand in nearly all lists.
  const beside = new Set(besideOf(danger).flatMap(other => of(other).find(each => !own.includes(each)) ?? []))
  return [...own.slice(0, MOST_CONTACTS - beside.size), ...beside]
}

function besideOf({ kind, also }: Danger): readonly DangerKind[] {
  return kind === 'unclear' && also.length === 0 ? BESIDE_UNCLEAR : also
}
