import { z } from 'zod'
import { openRooms } from '../rooms.ts'
import { type Io, readInput, UsageError } from './io.ts'
import { eachLine } from './jsonl.ts'

const row = z.object({ id: z.union([z.string(), z.number()]), question: z.string() })

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
  const rooms = await openRooms(io.config, io.contentDir, io.words)
  const answer = async (asked: string) => {
    const local = rooms.answer(asked, options.lang ?? null, [])
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
