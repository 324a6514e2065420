import { mkdirSync, readdirSync } from 'node:fs'
import type { Model } from '../llm/model.ts'
import { type BadReply, createOfflineModel } from '../llm/offline.ts'
import { type Io, UsageError } from './io.ts'

/** The model to write requests for when none is configured. */
const USUAL_MODEL = 'gpt-5-mini'
const MOST_TOLD = 20

/** A model of files: requests are written, replies are read. */
export interface ModelFiles {
  readonly modelFor: (id: string) => Model
  /** Tells what was written, which replies could not be used, and which answer to no request. */
  readonly tell: () => void
}

/**
 * Opens the folders of `--requests` and `--responses`.
 * @throws UsageError when one cannot be made or read
 */
export function openModelFiles(
  io: Io,
  { requests, responses }: { readonly requests?: string; readonly responses?: string },
  promptsDir: string,
): ModelFiles {
  if (requests) usable(io, requests, () => mkdirSync(requests, { recursive: true }))
  const replies = responses ? usable(io, responses, () => readdirSync(responses)) : []
  const asked = new Set<string>()
  const bad: BadReply[] = []
  const modelFor = createOfflineModel({
    promptsDir,
    model: io.config.model?.model ?? USUAL_MODEL,
    requests,
    responses,
    onRequest: file => void asked.add(file),
    onBadReply: reply => void bad.push(reply),
  })
  const line = (key: string, args: Record<string, string | number>) => io.err.write(`${io.say(key, args)}\n`)

  return {
    modelFor,
    tell() {
      const offers = [...asked].filter(file => file.endsWith('.offer.json')).length
      if (requests) line('eval-requests', { offers, questions: asked.size - offers, folder: requests })
      if (!responses) return
      const stray = replies.filter(file => file.endsWith('.json') && !asked.has(file))
      const missing = asked.size - [...asked].filter(file => replies.includes(file)).length
      line('eval-replies', { found: asked.size - missing, missing, folder: responses })
      for (const { file, why, detail } of bad.slice(0, MOST_TOLD)) {
        line(`eval-reply-${why.replaceAll('_', '-')}`, { file, detail: detail || '–' })
      }
      if (bad.length > MOST_TOLD) line('eval-reply-more', { more: bad.length - MOST_TOLD })
      if (stray.length > 0) line('eval-reply-stray', { count: stray.length, first: stray[0] ?? '' })
    },
  }
}

function usable<T>(io: Io, folder: string, use: () => T): T {
  try {
    return use()
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(io.say('eval-bad-folder', { folder, detail }))
  }
}
