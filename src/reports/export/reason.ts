/** A word or two is no reason that somebody can judge later. */
const SHORTEST = 10
const LONGEST = 200

/** Why texts of people are needed, as the audit keeps it; null when it is too short to be judged by. */
export function readReason(text: string): string | null {
  const reason = text.trim().replace(/\s+/g, ' ').slice(0, LONGEST)
  return reason.length < SHORTEST ? null : reason
}
