import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { OCR_LANGUAGES, PAGE_SEGMENTATION } from './ocr.ts'
import { toPgm } from './pgm.ts'
import { type Recognised, readTsv } from './recognised.ts'
import type { Grey } from './types.ts'

const COMMAND = 'tesseract'

/** Whether `tesseract` is on the PATH with every language we read. */
export async function hasInstalledOcr(): Promise<boolean> {
  try {
    const listed = await run(['--list-langs'], new Uint8Array(), AbortSignal.timeout(5000))
    const languages = listed.split('\n').map(line => line.trim())
    return OCR_LANGUAGES.every(language => languages.includes(language))
  } catch {
    return false
  }
}

/**
 * Reads a page with the machine's Tesseract: picture in by standard input, words out by standard output,
 * nothing on disk, killed when the signal fires.
 * @throws Error when Tesseract ends badly or is aborted
 */
export async function installedOcr(page: Grey, signal: AbortSignal): Promise<Recognised> {
  const options = ['-l', OCR_LANGUAGES.join('+'), '--psm', PAGE_SEGMENTATION, '-c', 'debug_file=/dev/null']
  return readTsv(await run(['stdin', 'stdout', ...options, 'tsv'], toPgm(page), signal))
}

async function run(args: readonly string[], input: Uint8Array, signal: AbortSignal): Promise<string> {
  const child = spawn(COMMAND, args, {
    signal,
    killSignal: 'SIGKILL',
    stdio: ['pipe', 'pipe', 'ignore'],
    // More threads than one make Tesseract slower, not faster, and would take the cores from the bot.
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  })
  // It may end before it has read everything; the exit code tells.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => (code === 0 ? resolve() : reject(new Error(`tesseract ended with ${code}`))))
  })
  const [output] = await Promise.all([text(child.stdout), ended])
  return output
}
