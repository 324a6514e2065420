/**
 * `npm run bench`: how fast and how large CekDulu is. Prints a table and writes it to docs/benchmarks.md. With names of
 * parts (`npm run bench -- path start`) it measures these and writes nothing.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import naughty from 'big-list-of-naughty-strings' with { type: 'json' }
import { readConfig } from '../../src/config.ts'
import { MAX_TEXT } from '../../src/reading/limits.ts'
import { openRooms } from '../../src/rooms.ts'
import { loadWords } from '../../src/words.ts'
import { exportRows, measureExport } from './export.ts'
import { adversarial, type Hostile, slowest } from './hostile.ts'
import { ingestRow, measureIngest } from './ingest.ts'
import { measureMemory, REPORTS } from './memory.ts'
import { measurePictures, pictureRows } from './pictures.ts'
import { measureSpeed } from './rooms.ts'
import { median } from './statistics.ts'
import { measureAsked, measurePath, measureStart } from './whole-path.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MB = 1024 * 1024
/** Questions that one person asks in a row: fewer than the bot takes for a flood. */
const ASKED = 40

/** What was measured, how it came out, what we aim at. */
type Row = readonly [what: string, measured: string, aim: string]

const offers = readLines('test/fixtures/offers', 'text')
const questions = readLines('test/fixtures/questions', 'question')

/** The parts, in the order of the table. */
const PARTS: Readonly<Record<string, () => Promise<Row[]>>> = {
  path: pathRows,
  start: async () => [['Start to first reply', `${((await measureStart()) / 1000).toFixed(2)} s`, '< 2 s']],
  ingest: async () => [ingestRow(await measureIngest())],
  pictures: async () => pictureRows(await measurePictures(n => offers[n % offers.length] ?? '')),
  rules: async () => {
    const { check } = await rooms()
    const rules = measureSpeed(offers, check)
    const inMessage = slowest([...adversarial(4_096), ...nasty()], check)
    const inDocument = slowest(adversarial(MAX_TEXT), check)
    return [
      [
        `Rules, one core, ${rules.inputs} messages`,
        `${rules.perSecond.toFixed(0)}/s in the middle round, ${rules.fastest.toFixed(0)}/s in the fastest, ${rules.perCpuSecond.toFixed(0)} in a second of processor time; p99 ${rules.p99.toFixed(2)} ms`,
        '≥ 5,000/s, p99 ≤ 2 ms',
      ],
      ['Slowest hostile message', `${inMessage.ms.toFixed(1)} ms (${inMessage.name})`, '≤ 20 ms'],
      [
        `Slowest hostile document, ${MAX_TEXT.toLocaleString('en')} characters`,
        `${inDocument.ms.toFixed(1)} ms (${inDocument.name})`,
        '≤ 20 ms',
      ],
    ]
  },
  reported: async () => {
    const { p50, p99 } = await measureMemory(offers, (await rooms()).checkCase)
    return [
      [
        `What others reported, at ${REPORTS} reports`,
        `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`,
        '≤ 10 ms',
      ],
    ]
  },
  answers: async () => {
    const { ask } = await rooms()
    const { inputs, perSecond, p99 } = measureSpeed(questions, ask)
    const asked = await measureAsked(questions.slice(0, ASKED))
    const ms = ({ p50, p99 }: typeof asked) => `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`
    return [
      [`Question to answer by polling, one person, ${ASKED} questions`, ms(asked), '≤ 100 ms'],
      [`Answers, ${inputs} questions`, `${perSecond.toFixed(0)}/s, p99 ${p99.toFixed(1)} ms`, 'p99 ≤ 5 ms'],
    ]
  },
  export: async () => exportRows(await measureExport(1_000_000)),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !(name in PARTS))
if (unknown.length > 0) {
  process.stderr.write(`no such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}\n`)
  process.exit(2)
}
const [{ model = 'unknown processor' } = {}] = cpus()
const machine = `${model} × ${cpus().length}, ${Math.round(totalmem() / 1024 / MB)} GB, Node.js ${process.versions.node}`
process.stdout.write(`${machine}\n\n`)
const lines: string[] = []
for (const cells of [
  ['What', 'Measured', 'Aim'],
  ['---', '---', '---'],
])
  say(cells)
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) for (const row of await measure()) say(row)
}
if (wanted.length === 0) {
  writeFileSync(
    join(ROOT, 'docs/benchmarks.md'),
    `# Benchmarks

Measured with \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.

${lines.join('\n')}

The whole path runs from an update at a local stand-in for Telegram to the reply arriving there: 20 people, each
waiting for an answer before writing again, with offers of the test set. CekDulu stores every update before it confirms
it and every reply before it sends it; the echo bot does neither. Both are processes of their own and take turns over
six rounds to warm up (their code goes on getting faster for so long, and a bot runs for weeks) and nine that are
measured; each ratio is that of two rounds beside each other, and the one in the middle is told. The stand-in runs on the
same cores. Nothing has been reported to the bot yet, so it has nothing to recall of numbers and names.

A screenshot is forwarded to the bot over the stand-in and timed until its card is there, the 0.7 s of quiet included in
which more of the same case may come. Meanwhile four people keep sending pictures and five write text.

An export of a million reports runs in a process of its own, started as the bot is, that takes and handles an update
every 20 ms meanwhile but has none of the bot's knowledge loaded. The bot has packed the contacts by then, as it does
beside its work (docs/data.md); a row of the table is for an export before that.

A second by the clock holds less work when other processes share the cores; a second of processor time, of all threads
of the process, does not count those, though they still slow what is measured through the shared caches: the same code
ran at 2,300 and at 5,100 messages a second within a minute. The rules are warmed up for eight seconds, then measured for
eight more in whole rounds. Hostile input
is all of \`test/fixtures/nasty.jsonl\`, the big list of naughty strings, and texts made to take long
(\`test/bench/hostile.ts\`), by the clock, the fastest of five tries each.
`,
  )
}

function say(cells: readonly string[]): void {
  lines.push(`| ${cells.join(' | ')} |`)
  process.stdout.write(`${lines.at(-1)}\n`)
}

/** The rooms of offers and answers in this process, with the default settings. */
async function rooms() {
  const content = join(ROOT, 'content')
  const settings = readConfig({}, null)
  if (!settings.ok) throw new Error('the default settings are wrong')
  const { check, answer } = await openRooms(settings.config, content, loadWords(content))
  return {
    checkCase: check,
    check: (text: string) => check({ parts: [{ kind: 'text', text }] }),
    ask: (question: string) => answer(question, 'id', []),
  }
}

async function pathRows(): Promise<Row[]> {
  const rows: Row[] = []
  const memory: number[] = []
  for (const transport of ['polling', 'webhook'] as const) {
    const { cekdulu, echo } = await measurePath(transport, n => offers[n % offers.length] ?? '')
    // Round by round: the host's speed drifts, but hardly between two rounds beside each other.
    const ratios = cekdulu.perSecond.map((speed, round) => speed / (echo.perSecond[round] ?? Number.NaN))
    const speeds = `${median(cekdulu.perSecond).toFixed(0)}/s against ${median(echo.perSecond).toFixed(0)}/s`
    rows.push(
      [
        `Whole path by ${transport}, of a bare grammY echo bot`,
        `${median(ratios).toFixed(2)}, rounds ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} (${speeds})`,
        '≥ 0.35',
      ],
      [
        `Update to reply by ${transport}`,
        `p50 ${cekdulu.p50.toFixed(0)} ms, p99 ${cekdulu.p99.toFixed(0)} ms`,
        '< 2 s',
      ],
    )
    memory.push(cekdulu.memory / MB)
  }
  return [...rows, ['Resident memory after the rounds', `${Math.max(...memory).toFixed(0)} MB`, '< 250 MB']]
}

function nasty(): Hostile[] {
  const rows = [...readLines('test/fixtures', 'text'), ...(naughty as string[])]
  return rows.map(text => ({ name: JSON.stringify(text.slice(0, 20)), text }))
}

/** One field of every line of a folder's .jsonl files, as far as Telegram would take it as one message. */
function readLines(folder: string, field: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name =>
      readFileSync(join(ROOT, folder, name), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .map(line => String((JSON.parse(line) as Record<string, unknown>)[field] ?? ''))
    .filter(text => text.trim() !== '' && text.length <= 4096)
}
