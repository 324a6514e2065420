import { countDigest, digestWords, isDigestDue, noteDigest } from '../../reports/statistics/digest.ts'
import { add } from '../../store/outbox.ts'
import type { Desk } from '../desk.ts'
import { toCalls } from '../reply.ts'

/** How often it is looked whether a digest is due, in milliseconds. */
export const DIGEST_MS = 5 * 60 * 1000

/**
 * Queues the weekly digest for the staff chat when it is due and was not sent yet.
 * @param chatId the staff chat
 * @returns whether it was queued
 */
export async function sendDigest(
  desk: Pick<Desk, 'store' | 'say' | 'countryName' | 'defaultLanguage' | 'now'>,
  chatId: number,
): Promise<boolean> {
  const { store, say, countryName, defaultLanguage: language } = desk
  const now = desk.now()
  if (!(await isDigestDue(store, now))) return false
  const text = digestWords(await countDigest(store, now), { say, language, countryName })
  return store.transaction(async trx => {
    if (!(await noteDigest(trx, now))) return false
    const chatRef = store.vault.personRef(chatId)
    const calls = toCalls({ text, headline: true }, chatId)
    await add(
      trx,
      calls.map(({ method, ...payload }) => ({ chatRef, method, payload, important: false })),
      now,
    )
    return true
  })
}
