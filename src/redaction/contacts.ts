/** Long runs of digits with the signs between them, e-mail addresses, links and handles. */
const CONTACT =
  /\S+@\S+\.\S+|(?<![\w.])@\w{3,}|(?:https?:\/\/|www\.|t\.me\/|wa\.me\/)\S+|\+?\d(?:[\d.\s()-]{5,})\d/gi

/**
 * Masks whatever somebody could be reached by, whosever it is. For texts in which no contact is evidence; reports keep
 * the recruiter's (see `llm/redact.ts`).
 */
export function withoutContacts(text: string): string {
  return text.replace(CONTACT, '[CONTACT]')
}
