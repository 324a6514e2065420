import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { styleText } from 'node:util'
import { z } from 'zod'
import { dangerReply } from '../guidance/danger/danger-reply.ts'
import { inLanguage } from '../language.ts'
import { createLog } from '../log.ts'
import { verdictCard } from '../offers/card/card.ts'
import { asDescribed } from '../offers/described.ts'
import type { Case, Verdict } from '../offers/types.ts'
import { kindOf } from '../reading/kind.ts'
import { MAX_BYTES } from '../reading/limits.ts'
import { withoutTags } from '../reading/plain.ts'
import { openRooms, type Rooms } from '../rooms.ts'
import { readingContent } from './content-fault.ts'
import { type Io, readInput, UsageError } from './io.ts'
import { eachLine } from './jsonl.ts'

const row = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

type ModelState = 'off' | 'ok' | 'failed'

/**
 * `check`: one offer for a person to read, or JSON lines.
 * @returns exit code: 0, or 1 when a JSON line was bad
 */
export async function check(
  io: Io,
  text: string | undefined,
  options: { file?: string; jsonl?: boolean; lang?: string },
): Promise<number> {
  if (text !== undefined && (options.file || options.jsonl))
    throw new UsageError(io.say('cli-one-source', { option: options.jsonl ? '--jsonl' : '--file' }))
  const rooms = await readingContent(() => openRooms(io.config, io.contentDir, io.words))
  if (options.jsonl) {
    const from = options.file ? createReadStream(options.file) : io.in
    try {
      const bad = await eachLine(io, from, row, 'text', async ({ id, text: offer }) => {
        const { verdict, model } = await judge(
          rooms,
          { parts: [{ kind: 'text', text: offer }] },
          options.lang,
        )
        return toRow(id, verdict, model, options.lang ?? verdict.language)
      })
      return bad > 0 ? 1 : 0
    } catch (error) {
      throw fileError(io, options.file, error)
    }
  }
  const offer: Case =
    options.file !== undefined
      ? await readFileAsCase(io, options.file)
      : { parts: [{ kind: 'text', text: text ?? (await readInput(io)) }] }
  if (offer.parts.every(part => part.text.trim() === '')) throw new UsageError(io.say('cli-no-text'))
  const { verdict } = await judge(rooms, offer, options.lang)
  io.out.write(`${tell(io, rooms, verdict, options.lang ?? verdict.language)}\n`)
  return 0
}

/** The verdict of the rules, raised by the model where one is configured and answers. */
async function judge(
  rooms: Rooms,
  offer: Case,
  lang: string | undefined,
): Promise<{ verdict: Verdict; model: ModelState }> {
  const verdict = rooms.check(offer)
  if (!rooms.opinion || verdict.danger) return { verdict, model: rooms.opinion ? 'ok' : 'off' }
  const opinion = await rooms.opinion(offer, verdict, lang ?? verdict.language)
  return opinion.ok ? { verdict: opinion.verdict ?? verdict, model: 'ok' } : { verdict, model: 'failed' }
}

function toRow(id: string | number, verdict: Verdict, model: ModelState, lang: string): object {
  return {
    id,
    verdict: verdict.outcome,
    about: verdict.about,
    danger: verdict.danger !== null,
    score: Number(verdict.score.toFixed(4)),
    reasons: verdict.reasons.map(({ signal, evidence, why }) => ({
      signal,
      evidence,
      why: inLanguage(why, lang),
    })),
    lang: verdict.language,
    model,
    ...(verdict.unread ? { unread: true } : {}),
  }
}

function tell(io: Io, rooms: Rooms, verdict: Verdict, lang: string): string {
  if (verdict.danger) return dangerReply(verdict.danger, rooms.knowledge.contacts, lang, io.words.say)
  const card = verdictCard(asDescribed(verdict) ?? verdict, lang, rooms)
  if (!io.out.isTTY) return card
  const [first = '', ...rest] = card.split('\n')
  return [styleText('bold', first), ...rest].join('\n')
}

/** A text, or whatever else people send: a screenshot, a PDF, a Word document; told apart by its bytes. */
async function readFileAsCase(io: Io, file: string): Promise<Case> {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    throw fileError(io, file, error)
  }
  if (bytes.length === 0) throw new UsageError(io.say('cli-file-empty', { file }))
  if (bytes.length > MAX_BYTES) throw new UsageError(io.say('reading-too-large'))
  if (kindOf(bytes) === 'plain' && isUtf8(bytes))
    return { parts: [{ kind: 'text', text: withoutTags(bytes.toString('utf8')) }] }
  const { createReader } = await import('../reading/read.ts')
  const reader = createReader({ log: createLog(io.config.logLevel ?? 'error') })
  try {
    io.err.write(`${io.say('cli-reading')}\n`)
    const read = await reader.read({ bytes })
    if (!read.ok) throw new UsageError(io.say(`reading-${read.why}`))
    return { parts: read.parts, ...(read.truncated ? { cut: true } : {}) }
  } finally {
    await reader.close()
  }
}

function fileError(io: Io, file: string | undefined, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  return file && code ? new UsageError(io.say('cli-no-file', { file, why: code })) : error
}
