import { z } from 'zod'
import type { Answer } from '../guidance/types.ts'
import { verdictCard } from '../offers/card/card.ts'
import { openRooms, type Rooms } from '../rooms.ts'
import { readingContent } from './content-fault.ts'
import { type Io, readInput, UsageError } from './io.ts'
import { eachLine } from './jsonl.ts'

const row = z.object({ id: z.union([z.string(), z.number()]), question: z.string() })

const UNANSWERED: readonly Answer['kind'][] = ['declined', 'unknown']

/**
 * `ask`: one question for a person to read, or JSON lines.
 * @returns exit code: 0, or 1 when a JSON line was bad
 */
export async function ask(
  io: Io,
  question: string | undefined,
  options: { jsonl?: boolean; lang?: string },
): Promise<number> {
  if (question !== undefined && options.jsonl)
    throw new UsageError(io.say('cli-one-source', { option: '--jsonl' }))
  const rooms = await readingContent(() => openRooms(io.config, io.contentDir, io.words))
  const answer = async (asked: string) => {
    const local = await readingContent(() => rooms.answer(asked, options.lang ?? null, []))
    const card = UNANSWERED.includes(local.kind) ? companyCard(rooms, asked, options.lang) : null
    if (card) return { ...local, kind: 'answer' as const, text: card, sources: [], facts: [], seeAlso: [] }
    const better = await rooms.compose?.(asked, local)
    return better?.ok ? { ...local, text: better.text } : local
  }
  if (options.jsonl) {
    const bad = await eachLine(io, io.in, row, 'question', async ({ id, question: asked }) => {
      const { kind, text, sources, facts } = await answer(asked)
      return { id, kind, text, sources, facts }
    })
    return bad > 0 ? 1 : 0
  }
  const asked = question ?? (await readInput(io))
  if (asked.trim() === '') throw new UsageError(io.say('cli-no-question'))
  const { text, seeAlso } = await answer(asked)
  const more =
    seeAlso.length > 0
      ? `\n\n${io.say('ask-helpful-see')}\n${seeAlso.map(({ title }) => `• ${title}`).join('\n')}`
      : ''
  io.out.write(`${text}${more}\n`)
  return 0
}

/** What the check says of a company that is asked about, as in the chat: the list of placement companies is no article. */
function companyCard(rooms: Rooms, asked: string, lang: string | undefined): string | null {
  const verdict = rooms.check({ parts: [{ kind: 'text', text: asked }] })
  const isCompany = verdict.bare?.kind === 'agency' || verdict.entities.companies.length > 0
  if (!isCompany || verdict.danger || (verdict.outcome === 'not_an_offer' && !verdict.bare)) return null
  return verdictCard(verdict, lang ?? verdict.language, rooms)
}
