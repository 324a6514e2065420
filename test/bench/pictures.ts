/** How fast pictures become verdicts, over the fake Telegram, and what that does to those who send text meanwhile. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startBotApi } from '../helpers/bot-api/bot-api.ts'
import { newHome, POLLING, pollingEnv, startCekDulu } from '../helpers/process.ts'
import { residentMemory } from './resident-memory.ts'
import { median, percentile } from './statistics.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/reading')
/** Screenshots as people forward them: chat bubbles, dark mode, a small one. */
const SCREENSHOTS = ['chat.png', 'dark.png', 'small.png']
const ROUNDS = 4
/** So many people send text one after the other, each so often, with and without pictures in the queue. */
const WRITERS = 5
const TEXTS_EACH = 12
/** People who send the next picture when the last was judged. */
const SENDERS = 4
/** `getconf CLK_TCK`, 100 on every Linux of our time. */
const TICKS_PER_SECOND = 100
const PATIENCE_MS = 120_000
const VERDICT = /Kemungkinan|Mencurigakan|Tidak ada tanda|bukan tawaran/

/** Milliseconds, and bytes. */
export interface PicturesResult {
  readonly toVerdict: readonly number[]
  /** Processor time of all threads for one of these. */
  readonly cpuEach: number
  readonly textAlone: readonly number[]
  readonly textMeanwhile: readonly number[]
  readonly read: number
  readonly memory: number
}

/** @param text gives the n-th text message */
export async function measurePictures(text: (n: number) => string): Promise<PicturesResult> {
  const telegram = await startBotApi()
  const home = newHome()
  const bot = startCekDulu({ home, env: { ...pollingEnv(telegram), LOG_LEVEL: 'warn' } })
  await bot.waitFor(POLLING)
  let people = 0
  const someone = () => {
    people += 1
    return telegram.user({ id: 7_320_000_000 + people, first_name: 'Bench' })
  }
  const picture = (n: number) => readFileSync(join(FOLDER, SCREENSHOTS[n % SCREENSHOTS.length] ?? 'chat.png'))

  async function judge(n: number): Promise<number> {
    const person = someone()
    const photo = picture(n)
    const began = performance.now()
    person.sends('', { photo, forwardFrom: 'Info Loker' })
    await person.hears(VERDICT, PATIENCE_MS)
    return performance.now() - began
  }

  async function write(): Promise<number[]> {
    const times: number[] = []
    const everyone = Array.from({ length: WRITERS }, async (_, i) => {
      const person = someone()
      for (let n = 0; n < TEXTS_EACH; n += 1) {
        const began = performance.now()
        person.sends(text(i * TEXTS_EACH + n))
        await person.hears(1, PATIENCE_MS)
        times.push(performance.now() - began)
      }
    })
    await Promise.all(everyone)
    return times
  }

  try {
    await judge(0)
    await write()
    const toVerdict: number[] = []
    const cpuBefore = processorTime(bot.pid)
    for (let n = 0; n < ROUNDS * SCREENSHOTS.length; n += 1) toVerdict.push(await judge(n))
    const cpuEach = (processorTime(bot.pid) - cpuBefore) / toVerdict.length
    const textAlone = await write()
    let reading = true
    let read = 0
    const senders = Array.from({ length: SENDERS }, async (_, i) => {
      for (let n = i; reading; n += 1) {
        await judge(n)
        read += 1
      }
    })
    const textMeanwhile = [...(await write()), ...(await write()), ...(await write())]
    reading = false
    await Promise.all(senders)
    return { toVerdict, cpuEach, textAlone, textMeanwhile, read, memory: residentMemory(bot.pid) }
  } finally {
    await bot.stop()
    await telegram.close()
    home.remove()
  }
}

/** The rows of the table. */
export function pictureRows(result: PicturesResult): [string, string, string][] {
  const ms = (value: number) => `${value.toFixed(0)} ms`
  const { toVerdict, cpuEach, textAlone, textMeanwhile, read, memory } = result
  const ratio = median(textMeanwhile) / median(textAlone)
  return [
    [
      'Screenshot to verdict, OCR warm',
      `p50 ${ms(median(toVerdict))}, slowest ${ms(percentile(toVerdict, 100))}; ${ms(cpuEach)} of processor time each`,
      '≤ 3 s',
    ],
    [
      'Text checks while pictures are read, of those while none is',
      `${ratio.toFixed(2)} × (p50 ${ms(median(textMeanwhile))} against ${ms(median(textAlone))}, p99 ${ms(percentile(textMeanwhile, 99))} against ${ms(percentile(textAlone, 99))}; ${read} pictures)`,
      'unaffected',
    ],
    ['Resident memory with OCR warm, after these', `${(memory / 1024 / 1024).toFixed(0)} MB`, '< 600 MB'],
  ]
}

/** Milliseconds of processor time of a process and all its threads so far (`proc_pid_stat(5)`, fields 14 and 15). */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
}
