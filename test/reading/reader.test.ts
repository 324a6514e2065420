import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { createReader } from '../../src/reading/read.ts'
import type { Reader } from '../../src/reading/types.ts'
import { loadWords } from '../../src/words.ts'
import { cpuMsSince } from '../helpers/cpu-time.ts'
import { fixture, log, textOf } from './reading.ts'

const readers: Reader[] = []
const path = process.env['PATH'] ?? ''
afterEach(async () => {
  await Promise.all(readers.splice(0).map(reader => reader.close()))
  process.env['PATH'] = path
})

function open(options: { timeoutMs?: number } = {}): Reader {
  const reader = createReader({ log, ...options })
  readers.push(reader)
  return reader
}

describe('the reader', () => {
  it('takes one file at a time; says busy when too many wait', async () => {
    const reader = open()
    const bytes = fixture('qr.png')
    // One is read, twenty wait.
    const reads = await Promise.all(Array.from({ length: 22 }, () => reader.read({ bytes })))
    expect(reads.map(read => (read.ok ? 'read' : read.why))).toEqual([...Array(21).fill('read'), 'busy'])
  })

  it('leaves the bytes it was given as they were', async () => {
    const bytes = fixture('contract.pdf')
    expect((await open().read({ bytes })).ok).toBe(true)
    expect(bytes.equals(fixture('contract.pdf'))).toBe(true)
  })

  it('gives up on time, and reads the next file', async () => {
    const reader = open({ timeoutMs: 60 })
    expect(await reader.read({ bytes: fixture('chat.png') })).toEqual({ ok: false, why: 'timeout' })
    const patient = open()
    expect(await patient.read({ bytes: fixture('chat.png') }, AbortSignal.timeout(60))).toEqual({
      ok: false,
      why: 'timeout',
    })
    expect(textOf(await patient.read({ bytes: fixture('qr.png') }), 'picture')).toContain('BANTUAN TUNAI')
  })

  it('a file that stops waiting makes room', async () => {
    const reader = open()
    const first = reader.read({ bytes: fixture('qr.png') })
    const impatient = reader.read({ bytes: fixture('qr.png') }, AbortSignal.timeout(20))
    expect(await impatient).toEqual({ ok: false, why: 'timeout' })
    const third = reader.read({ bytes: fixture('contract.pdf') })
    expect((await first).ok).toBe(true)
    expect((await third).ok).toBe(true)
  })

  it('reads while the event loop stays free', async () => {
    const reader = open()
    await reader.read({ bytes: fixture('qr.png') })
    let longest = 0
    let last = process.threadCpuUsage()
    const pulse = setInterval(() => {
      longest = Math.max(longest, cpuMsSince(last))
      last = process.threadCpuUsage()
    }, 5)
    const read = await reader.read({ bytes: fixture('photo.jpg') })
    clearInterval(pulse)
    expect(read.ok).toBe(true)
    expect(longest).toBeLessThan(250)
  })

  it('when closed, ends what it reads and reads no more', async () => {
    const reader = open()
    const reading = reader.read({ bytes: fixture('chat.png') })
    await sleep(50)
    await reader.close()
    expect(await reading).toEqual({ ok: false, why: 'busy' })
    expect(await reader.read({ bytes: fixture('chat.png') })).toEqual({ ok: false, why: 'busy' })
  })

  it('uses a Tesseract on the PATH that knows our languages, and kills it when time is up', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tesseract-'))
    const row = (text: string, line: number) => ['5', 1, 1, 1, line, 1, 0, 0, 9, 9, 95, text].join('\\t')
    const words = ['tulisan', 'dari', 'tesseract', 'milik', 'mesin']
      .map((text, i) => row(text, i + 1))
      .join('\\n')
    installTesseract(
      folder,
      `cat > /dev/null; echo "$OMP_THREAD_LIMIT" > "${folder}/threads"; printf '${words}\\n'`,
    )
    process.env['PATH'] = folder + delimiter + path
    expect(textOf(await open().read({ bytes: fixture('chat.png') }), 'picture')).toBe(
      'tulisan dari tesseract milik mesin',
    )
    expect(readFileSync(join(folder, 'threads'), 'utf8')).toBe('1\n')

    installTesseract(folder, `echo $$ > "${folder}/pid"; exec sleep 60`)
    expect(await open({ timeoutMs: 2500 }).read({ bytes: fixture('chat.png') })).toEqual({
      ok: false,
      why: 'timeout',
    })
    const pid = readFileSync(join(folder, 'pid'), 'utf8').trim()
    await expect
      .poll(() => existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
      .toBeFalsy()
    rmSync(folder, { recursive: true })
  })

  it('keeps the secrets of the environment from what reads strangers’ files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tesseract-'))
    installTesseract(folder, `env > "${folder}/env"; cat > /dev/null`)
    process.env['PATH'] = folder + delimiter + path
    process.env['READING_TEST_SECRET'] = 'rahasia'
    await open().read({ bytes: fixture('qr.png') })
    delete process.env['READING_TEST_SECRET']
    expect(readFileSync(join(folder, 'env'), 'utf8')).toContain('PATH=')
    expect(readFileSync(join(folder, 'env'), 'utf8')).not.toContain('rahasia')
    rmSync(folder, { recursive: true })
  })

  it('has a sentence for everything that can go wrong', () => {
    const words = loadWords(join(import.meta.dirname, '../../content'))
    const types = readFileSync(join(import.meta.dirname, '../../src/reading/types.ts'), 'utf8')
    const whys = [...(/type Why =([\s\S]*?)\n\n/.exec(types)?.[1] ?? '').matchAll(/'([a-z-]+)'/g)].map(
      match => match[1],
    )
    expect(whys.length).toBeGreaterThan(8)
    for (const why of whys) expect(words.has('id', `reading-${why}`), why).toBe(true)
  })
})

/** A `tesseract` for the PATH: lists our languages, otherwise does as told. */
function installTesseract(folder: string, otherwise: string): void {
  const file = join(folder, 'tesseract')
  writeFileSync(
    file,
    `#!/bin/sh\nif [ "$1" = --list-langs ]; then printf 'List:\\neng\\nind\\n'; exit; fi\n${otherwise}\n`,
  )
  chmodSync(file, 0o755)
}
