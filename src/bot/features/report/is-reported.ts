import type { Heard } from '../hear/heard.ts'
import { sayCard } from '../offer/check.ts'
import { namesSomeone, withReports } from './recall.ts'

/** A question that names somebody whom others reported is answered with that. */
export async function isReported({ turn, way, verdict, judged, messageId }: Heard): Promise<boolean> {
  if ((way !== 'question' && way !== 'unsure') || !namesSomeone(verdict)) return false
  const known = await withReports(turn.desk, turn.trx, turn.ref, judged)
  if (!known.recalled) return false
  sayCard(turn, messageId, known)
  return true
}
