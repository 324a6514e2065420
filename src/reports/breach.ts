import { type AuditCheck, verifyAudit } from '../store/audit.ts'
import type { Session } from '../store/session.ts'

/** What somebody did with people's data in a stretch of time. */
export interface Deeds {
  /** A reference, or a word such as `cli`. */
  readonly actor: string
  /** What they were when they did it, one after the other; null for everyone else and for words. */
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
 * @param admins references of `STAFF_IDS`, who are in no list
 */
export async function breachFacts(
  session: Session,
  since: number,
  admins: ReadonlySet<string> = new Set(),
): Promise<BreachFacts> {
  const { sql } = session
  const rows = await sql.selectFrom('audit').selectAll().where('at', '>=', since).orderBy('seq').execute()
  const given = await rolesGiven(session)
  const groups = Map.groupBy(rows, ({ actor, action }) => `${actor} ${action}`)
  const deeds = [...groups.values()].map(group => {
    const details = group.map(({ detail }) => JSON.parse(detail) as Record<string, unknown>)
    const { actor = '', action = '' } = group[0] ?? {}
    return {
      actor,
      action,
      role: admins.has(actor) ? 'admin (STAFF_IDS)' : rolesDuring(group, given.get(shortRefOf(actor)) ?? []),
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

/** A role somebody was given, or null when it was taken away, and where in the audit. */
interface Given {
  readonly seq: number
  readonly role: string | null
}

/** Every change of the staff list, by short reference, in order: whoever is in it now may have been something else then. */
async function rolesGiven({ sql }: Session): Promise<ReadonlyMap<string, readonly Given[]>> {
  const rows = await sql
    .selectFrom('audit')
    .select(['seq', 'subject', 'detail'])
    .where('action', '=', 'staff')
    .orderBy('seq')
    .execute()
  const given = rows.map(({ seq, subject, detail }) => {
    const { role = null } = JSON.parse(detail) as { role?: string | null }
    return { subject: subject ?? '', seq: Number(seq), role }
  })
  return Map.groupBy(given, ({ subject }) => subject)
}

function rolesDuring(deeds: readonly { readonly seq: number }[], given: readonly Given[]): string | null {
  const roles = deeds.map(({ seq }) => given.findLast(change => change.seq < Number(seq))?.role ?? null)
  return [...new Set(roles)].filter(role => role !== null).join(', ') || null
}

function shortRefOf(actor: string): string {
  return `s-${actor.slice(0, 8)}`
}
