import type { Language } from '../language.ts'
import type { Session, Transaction } from '../store/session.ts'
import { erasePerson } from './erase.ts'
import type { PersonRef } from './types.ts'

/** What a person chose. */
export interface Settings {
  readonly language: Language | null
}

/** What is kept of people themselves. */
export interface People {
  /** Keeps the language a person chose. */
  readonly setLanguage: (trx: Transaction, ref: PersonRef, language: Language) => Promise<void>
  /** Erases everything of a person in this transaction (P-03). @returns how many reports went */
  readonly erase: (trx: Transaction, ref: PersonRef) => Promise<number>
}

/** @param now clock, epoch milliseconds */
export function createPeople(now: () => number): People {
  return {
    async setLanguage(trx, ref, language) {
      const values = { language, updated_at: now() }
      await trx.sql
        .insertInto('people')
        .values({ ref, ...values })
        .onConflict(conflict => conflict.column('ref').doUpdateSet(values))
        .execute()
    },
    erase: (trx, ref) => erasePerson(trx, ref, now()),
  }
}

/** What a person chose, or that they chose nothing. */
export async function settings(session: Session, ref: PersonRef): Promise<Settings> {
  const [row] = await session.direct<Settings>('select language from people where ref = ?', [ref])
  return { language: row?.language ?? null }
}
