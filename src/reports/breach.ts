import { type AuditCheck, verifyAudit } from '../store/audit.ts'
import type { Session } from '../store/session.ts'

/** What somebody did with people's data in a stretch of time. */
export interface Deeds {
  /** A reference, or a word such as `cli`. */
  readonly actor: string
  /** Of those who are staff now; null for everyone else and for words. */
  readonly role: string | null
  readonly action: string
  readonly times: number
  /** Rows exported in all; null for what is no export. */
  readonly rows: number | null
  /** Exports with free text among them, and why. */
  readonly withText: number
  readonly reasons: readonly string[]
  /** Epoch milliseconds. */
  readonly first: number
  readonly last: number
}

/** What must be known within hours of a breach (UU PDP 27/2022, article 46: told within 3 × 24 hours). */
export interface BreachFacts {
  readonly chain: AuditCheck
  readonly deeds: readonly Deeds[]
  /** What is stored now, and so may be in wrong hands together with the key. */
  readonly stored: {
    readonly reports: number
    readonly people: number
    /** Chats that may be written to: reporters who allowed it, and subscribers. */
    readonly withAddress: number
    readonly questions: number
    readonly oldest: string | null
    readonly newest: string | null
  }
}

/**
 * Lists who did what and when, out of the audit.
 * @param since epoch milliseconds
 */
export async function breachFacts(session: Session, since: number): Promise<BreachFacts> {
  const { sql } = session
  const rows = await sql.selectFrom('audit').selectAll().where('at', '>=', since).orderBy('seq').execute()
  const roles = new Map(
    (await sql.selectFrom('staff').select(['ref', 'role']).execute()).map(({ ref, role }) => [
      String(ref),
      role,
    ]),
  )
  const groups = Map.groupBy(rows, ({ actor, action }) => `${actor} ${action}`)
  const deeds = [...groups.values()].map(group => {
    const details = group.map(({ detail }) => JSON.parse(detail) as Record<string, unknown>)
    const { actor = '', action = '' } = group[0] ?? {}
    return {
      actor,
      action,
      role: roles.get(actor) ?? null,
      times: group.length,
      rows: action === 'export' ? details.reduce((sum, { rows: n }) => sum + Number(n ?? 0), 0) : null,
      withText: details.filter(({ text }) => text === 1).length,
      reasons: [...new Set(details.flatMap(({ reason }) => (typeof reason === 'string' ? [reason] : [])))],
      first: group[0]?.at ?? since,
      last: group.at(-1)?.at ?? since,
    }
  })
  const [stored] = await sql
    .selectFrom('reports')
    .select(eb => [
      eb.fn.countAll().as('reports'),
      eb.fn.count('ref').distinct().as('people'),
      eb.fn.min('day').as('oldest'),
      eb.fn.max('day').as('newest'),
    ])
    .execute()
  const count = async (table: 'reply_addresses' | 'subscriptions' | 'open_questions') =>
    Number(
      (
        await sql
          .selectFrom(table)
          .select(eb => eb.fn.countAll().as('n'))
          .executeTakeFirst()
      )?.n ?? 0,
    )
  return {
    chain: await verifyAudit(session),
    deeds,
    stored: {
      reports: Number(stored?.reports ?? 0),
      people: Number(stored?.people ?? 0),
      withAddress: (await count('reply_addresses')) + (await count('subscriptions')),
      questions: await count('open_questions'),
      oldest: stored?.oldest ?? null,
      newest: stored?.newest ?? null,
    },
  }
}
