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
}

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
    say(language, danger.country === null ? 'danger-ask-country' : 'danger-more'),
    say(language, 'danger-clear'),
  ].join('\n\n')
}

/** The contacts for a danger, best first. */
export function dangerContacts(danger: Danger, contacts: readonly Contact[]): Contact[] {
  const found = SITUATIONS[danger.kind].flatMap(situation =>
    contactsFor(contacts, { country: danger.country, situation }, MOST_CONTACTS),
  )
  return [...new Set(found)].slice(0, MOST_CONTACTS)
}
