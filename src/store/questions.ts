import { randomUUID } from 'node:crypto'
import type { Language } from '../language.ts'
import { jakartaDay } from '../reports/day.ts'
import type { PersonRef } from '../reports/types.ts'
import { makeSealer } from './person-keys.ts'
import { CannotOpen } from './sealer.ts'
import type { Session, Transaction } from './session.ts'

export type Vote = 'good' | 'bad' | 'unknown'

/** How answers on a topic did. */
export interface VoteCount {
  /** Topic of the guidance, or `-` where none fits. */
  readonly topic: string
  readonly good: number
  readonly bad: number
  /** Questions we had no answer for. */
  readonly unknown: number
}

/** A question somebody let us keep because it was not answered well. */
export interface OpenQuestion {
  readonly id: string
  /** Redacted before it was kept. */
  readonly text: string
  readonly why: 'bad' | 'unknown'
  /** The fact that was shown and did not help. */
  readonly fact: string | null
  readonly language: Language
  readonly askedAt: number
}

/** More than this of one person tells nothing new. */
const MOST_OF_ONE = 20

const place = (id: string) => ({ table: 'open_questions', column: 'text', row: id })

/** Counts whether an answer helped; who said so is not kept. @param now epoch milliseconds */
export async function countVote(trx: Transaction, topic: string, vote: Vote, now: number): Promise<void> {
  await trx.sql
    .insertInto('answer_votes')
    .values({ day: jakartaDay(now), topic, vote, votes: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['day', 'topic', 'vote'])
        .doUpdateSet(eb => ({ votes: eb('answer_votes.votes', '+', 1) })),
    )
    .execute()
}

/**
 * How answers did, by topic, those that helped least first.
 * @param from first day in Jakarta, `YYYY-MM-DD`
 */
export async function voteCounts(session: Session, from: string): Promise<readonly VoteCount[]> {
  const rows = await session.sql
    .selectFrom('answer_votes')
    .select(['topic', 'vote', eb => eb.fn.sum<number>('votes').as('votes')])
    .where('day', '>=', from)
    .groupBy(['topic', 'vote'])
    .execute()
  const of = (topic: string, vote: Vote) =>
    Number(rows.find(row => row.topic === topic && row.vote === vote)?.votes ?? 0)
  return [...new Set(rows.map(({ topic }) => topic))]
    .map(topic => ({
      topic,
      good: of(topic, 'good'),
      bad: of(topic, 'bad'),
      unknown: of(topic, 'unknown'),
    }))
    .sort((a, b) => b.bad + b.unknown - (a.bad + a.unknown) || a.topic.localeCompare(b.topic))
}

/** Keeps a question, sealed with the asker's key; for one who agreed to it (P-01). The text must be redacted already. */
export async function keepQuestion(
  trx: Transaction,
  question: {
    ref: PersonRef
    text: string
    why: OpenQuestion['why']
    fact: string | null
    language: Language
  },
  now: number,
): Promise<void> {
  const { ref, text, why, fact, language } = question
  const mine = await trx.sql.selectFrom('open_questions').select('id').where('ref', '=', ref).execute()
  if (mine.length >= MOST_OF_ONE) return
  const id = randomUUID()
  const sealer = await makeSealer(trx, ref, now)
  await trx.sql
    .insertInto('open_questions')
    .values({ id, ref, text: sealer.seal(place(id), text), why, fact, language, asked_at: now })
    .execute()
}

/** The newest questions, newest first; those that were tampered with are left out. Reading them is to be audited. */
export async function openQuestions(
  session: Session,
  most: number,
  skip = 0,
): Promise<readonly OpenQuestion[]> {
  const rows = await session.sql
    .selectFrom('open_questions as q')
    .innerJoin('person_keys as k', 'k.ref', 'q.ref')
    .select(['q.id', 'q.ref', 'q.text', 'q.why', 'q.fact', 'q.language', 'q.asked_at', 'k.wrapped'])
    .orderBy('q.asked_at', 'desc')
    .orderBy('q.id')
    .limit(most)
    .offset(skip)
    .execute()
  return rows.flatMap(({ id, ref, text, wrapped, why, fact, language, asked_at: askedAt }) => {
    try {
      const read = session.vault.personSealer(ref, wrapped).open(place(id), text)
      return [{ id, text: read, why, fact, language, askedAt }]
    } catch (error) {
      if (error instanceof CannotOpen) return []
      throw error
    }
  })
}

/** How many questions are kept. */
export async function countQuestions(session: Session): Promise<number> {
  const row = await session.sql
    .selectFrom('open_questions')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** A question was worked into the content: it goes. @returns whether it was there */
export async function closeQuestion(trx: Transaction, id: string): Promise<boolean> {
  const gone = await trx.sql.deleteFrom('open_questions').where('id', '=', id).executeTakeFirst()
  trx.scrubAfterCommit()
  return Number(gone.numDeletedRows) > 0
}
