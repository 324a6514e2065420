import type { Language } from '../language.ts'
import type { PersonRef } from '../reports/types.ts'
import type { Texts } from './broadcasts.ts'
import { CannotOpen } from './sealer.ts'
import type { Transaction } from './session.ts'
import { chatPlace } from './subscriptions.ts'

/** A message to one subscriber that is ours to send now. */
export interface Delivery {
  readonly broadcast: string
  readonly ref: PersonRef
  readonly chatId: number
  /** The language they chose last, else the one they subscribed in. */
  readonly language: Language
  readonly texts: Texts
}

/**
 * Takes the next deliveries; committed as taken before any is sent, so that a crash never sends one twice. One whose
 * address cannot be read any more, or in whose language nothing is written, is dropped.
 * @param most at most so many
 */
export async function claimDeliveries(trx: Transaction, most: number): Promise<readonly Delivery[]> {
  const rows = await trx.sql
    .selectFrom('deliveries as d')
    .innerJoin('broadcasts as b', 'b.id', 'd.broadcast')
    .leftJoin('subscriptions as s', 's.ref', 'd.ref')
    .leftJoin('person_keys as k', 'k.ref', 'd.ref')
    .leftJoin('people as p', 'p.ref', 'd.ref')
    .select(['d.broadcast', 'd.ref', 'b.texts', 's.chat', 's.language', 'k.wrapped', 'p.language as chosen'])
    .where('d.claimed', '=', 0)
    .where('b.state', '=', 'sending')
    .orderBy('b.created_at')
    .orderBy('d.ref')
    .limit(most)
    .execute()
  const claimed: Delivery[] = []
  for (const { broadcast, ref, texts, chat, language, wrapped, chosen } of rows) {
    const mine = (table: 'deliveries') =>
      trx.sql.deleteFrom(table).where('broadcast', '=', broadcast).where('ref', '=', ref)
    try {
      if (!chat || !wrapped || !language) throw new CannotOpen(chatPlace(ref))
      const written = JSON.parse(texts) as Texts
      // A message may be for the readers of one language only.
      if (written[chosen ?? language] === undefined) {
        await mine('deliveries').execute()
        continue
      }
      const chatId = Number(trx.vault.personSealer(ref, wrapped).open(chatPlace(ref), chat))
      await trx.sql
        .updateTable('deliveries')
        .set({ claimed: 1 })
        .where('broadcast', '=', broadcast)
        .where('ref', '=', ref)
        .execute()
      claimed.push({
        broadcast,
        ref,
        chatId,
        language: chosen ?? language,
        texts: written,
      })
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error
      await mine('deliveries').execute()
    }
  }
  return claimed
}
