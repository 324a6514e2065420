import { fileURLToPath } from 'node:url'
import { Command, CommanderError } from 'commander'
import { readConfig } from '../config.ts'
import { createLog, logFault } from '../log.ts'
import { ClockFault } from '../reports/clock-fault.ts'
import { StoreFault } from '../store/fault.ts'
import { loadWords, type Words } from '../words.ts'
import { addAgencyCommands } from './agencies-commands.ts'
import { ContentFault } from './content-fault.ts'
import type { EvalOptions } from './eval.ts'
import type { ExportOptions } from './export.ts'
import { addHelpCommands, helpAskedOf } from './help-command.ts'
import { faultWords, helpWords } from './help-words.ts'
import { type Io, UsageError } from './io.ts'
import { addOperations } from './operations.ts'
import { addSignalCommands } from './signals-commands.ts'

const CONTENT_DIR = fileURLToPath(new URL('../../content', import.meta.url))

/**
 * Runs a command line.
 * @param args without the program's own name
 * @param streams what it reads and writes, except for `start`, which talks to the terminal itself
 * @returns exit code: 0 well, 1 something failed, 2 the settings or the command line are wrong
 */
export async function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  streams: Pick<Io, 'in' | 'out' | 'err'> = { in: process.stdin, out: process.stdout, err: process.stderr },
): Promise<number> {
  const read = readConfig(env)
  const contentDir = (read.ok ? read.config.contentDir : undefined) ?? CONTENT_DIR
  let words: Words
  try {
    words = loadWords(contentDir)
  } catch (error) {
    // Its own sentences cannot be read, so it is said in both languages.
    const problem = error instanceof Error ? error.message : String(error)
    streams.err.write(`Isi folder content salah / The content folder is wrong: ${problem}\n`)
    return 1
  }
  const wanted = read.ok ? read.config.defaultLanguage : (read.language ?? 'id')
  const say: Io['say'] = (key, values) => words.say(wanted, key, values)
  const faults = [
    ...(read.ok ? [] : read.faults),
    ...(words.languages.includes(wanted) ? [] : [{ name: 'DEFAULT_LANGUAGE', why: 'language-unknown' }]),
  ].filter(({ name }, at, all) => all.findIndex(other => other.name === name) === at)
  const asksForHelp =
    args.length === 0 || args.some(word => word === 'help' || word === '--help' || word === '-h')
  if (faults.length > 0 && !asksForHelp) {
    streams.err.write(
      `${say('config-wrong')}\n${faults.map(({ name, why }) => `  - ${say(`config-${why}`, { name })}`).join('\n')}\n`,
    )
    return 2
  }
  // A reader that goes away (`| head`) is no fault of ours.
  streams.out.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0)
  })
  const config = read.ok ? read.config : fallbackConfig()
  const io: Io = {
    config,
    words,
    say,
    contentDir,
    ...streams,
  }
  let code = 0
  const program = commands(io, result => {
    code = result
  })
  try {
    const helped = helpAskedOf(program, args)
    if (helped) {
      helped.outputHelp()
      return 0
    }
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return tellFault(io, error)
  }
}

function commands(io: Io, done: (code: number) => void): Command {
  const { say } = io
  const program = new Command('cekdulu')
  program
    .description(say('cli-about'))
    .exitOverride()
    .helpOption('-h, --help', say('cli-help'))
    .configureHelp(helpWords(say))
    .configureOutput({ writeOut: text => void io.out.write(text), outputError: () => undefined })
  const command = (name: string, about: string) =>
    program
      .command(name)
      .description(say(about))
      .helpOption('-h, --help', say('cli-help'))
      .configureHelp(program.configureHelp())

  command('start', 'cli-start').action(async () => done(await (await import('./start.ts')).start(io)))

  command('check', 'cli-check')
    .argument('[text]', say('cli-check-text'))
    .option('--file <file>', say('cli-check-file'))
    .option('--jsonl', say('cli-check-jsonl'))
    .option('--lang <language>', say('cli-lang'))
    .action(async (text: string | undefined, options: { file?: string; jsonl?: boolean; lang?: string }) => {
      knownLanguage(io, options.lang)
      done(await (await import('./check.ts')).check(io, text, options))
    })

  command('ask', 'cli-ask')
    .argument('[question]', say('cli-ask-question'))
    .option('--jsonl', say('cli-ask-jsonl'))
    .option('--lang <language>', say('cli-ask-lang'))
    .action(async (question: string | undefined, options: { jsonl?: boolean; lang?: string }) => {
      knownLanguage(io, options.lang)
      done(await (await import('./ask.ts')).ask(io, question, options))
    })

  command('export', 'cli-export')
    .requiredOption('--format <format>', say('cli-export-format'))
    .option('--from <day>', say('cli-export-from'))
    .option('--to <day>', say('cli-export-to'))
    .option('--status <list>', say('cli-export-status'))
    .option('--type <list>', say('cli-export-type'))
    .option('--full-text', say('cli-export-text'))
    .option('--reason <text>', say('cli-export-reason'))
    .requiredOption('--out <file>', say('cli-export-out'))
    .action(async (options: ExportOptions) =>
      done(await (await import('./export.ts')).exportCommand(io, options)),
    )

  command('samples', 'cli-samples')
    .requiredOption('--out <file>', say('cli-samples-out'))
    .requiredOption('--reason <why>', say('cli-samples-reason'))
    .action(async (options: { out: string; reason: string }) =>
      done(await (await import('./samples.ts')).samplesCommand(io, options)),
    )

  command('doctor', 'cli-doctor').action(async () => done(await (await import('./doctor.ts')).doctor(io)))

  const content = command('content', 'cli-content')
  content
    .command('reload')
    .description(say('cli-signals-reload'))
    .helpOption('-h, --help', say('cli-help'))
    .action(async () => done(await (await import('./signals.ts')).reloadContent(io)))
  content
    .command('check')
    .description(say('cli-content-check'))
    .helpOption('-h, --help', say('cli-help'))
    .option('--stale <days>', say('cli-content-stale'), '180')
    .action(async (options: { stale: string }) =>
      done(await (await import('./content.ts')).checkContentCommand(io, Number(options.stale))),
    )

  command('questions', 'cli-questions')
    .option('--days <days>', say('cli-questions-days'), '30')
    .option('--json', say('cli-questions-json'))
    .action(async (options: { days: string; json?: boolean }) =>
      done(await (await import('./questions.ts')).questionsCommand(io, options)),
    )

  command('retention', 'cli-retention')
    .option('--dry-run', say('cli-retention-dry'))
    .option('--trust-clock', say('cli-retention-trust'))
    .action(async (options: { dryRun?: boolean; trustClock?: boolean }) =>
      done(await (await import('./retention.ts')).retention(io, options)),
    )

  command('stats', 'cli-stats')
    .option('--weeks <n>', say('cli-stats-weeks'), '12')
    .option('--format <format>', say('cli-stats-format'), 'text')
    .option('--by <table>', say('cli-stats-by'))
    .option('--out <file>', say('cli-stats-out'))
    .action(async (options: { weeks: string; format: string; by?: string; out?: string }) =>
      done(await (await import('./stats.ts')).stats(io, options)),
    )

  const staff = command('staff', 'cli-staff')
  const staffCommand = (name: string, about: string) =>
    staff.command(name).description(say(about)).helpOption('-h, --help', say('cli-help'))
  staffCommand('add', 'cli-staff-add')
    .argument('<id>', say('cli-staff-id'))
    .argument('<role>', say('cli-staff-role'))
    .action(async (id: string, role: string) =>
      done(await (await import('./staff.ts')).staffAdd(io, id, role)),
    )
  staffCommand('list', 'cli-staff-list').action(async () =>
    done(await (await import('./staff.ts')).staffList(io)),
  )
  staffCommand('remove', 'cli-staff-remove')
    .argument('<id>', say('cli-staff-id-or-ref'))
    .action(async (id: string) => done(await (await import('./staff.ts')).staffRemove(io, id)))

  addSignalCommands(command('signals', 'cli-signals'), io, done)
  addAgencyCommands(command('agencies', 'cli-agencies'), io, done)
  addOperations(io, command, done)

  command('eval', 'cli-eval')
    .option('--model', say('cli-eval-model'))
    .option('--requests <folder>', say('cli-eval-requests'))
    .option('--responses <folder>', say('cli-eval-responses'))
    .option('--sample <n>', say('cli-eval-sample'))
    .action(async (options: EvalOptions) => done(await (await import('./eval.ts')).evaluate(io, options)))
  command('fit', 'cli-fit').action(async () => done(await (await import('./fit.ts')).fit(io)))
  addHelpCommands(program, say)
  return program
}

function knownLanguage(io: Io, lang: string | undefined): void {
  if (lang !== undefined && !io.words.languages.includes(lang)) {
    throw new UsageError(io.say('cli-bad-lang', { known: io.words.languages.join(', ') }))
  }
}

function tellFault(io: Io, error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0 || error.code === 'commander.help') return error.exitCode === 0 ? 0 : 2
    io.err.write(`${faultWords(io.say, error)}\n`)
    return 2
  }
  if (error instanceof UsageError) {
    io.err.write(`${error.message}\n`)
    return 2
  }
  if (error instanceof ClockFault) {
    io.err.write(`${io.say('cli-clock', { detail: error.message })}\n`)
    return 1
  }
  if (error instanceof ContentFault) {
    io.err.write(`${io.say('signals-content-wrong', { problem: error.message })}\n`)
    return 1
  }
  if (error instanceof StoreFault) {
    io.err.write(`${io.say(`store-${error.why}`, { file: error.file })}\n`)
    return 1
  }
  const file = fileFault(error)
  if (file) {
    io.err.write(`${io.say('cli-file-fault', file)}\n`)
    return 1
  }
  const code = logFault(createLog(io.config.logLevel ?? 'error'), error, 'command')
  io.err.write(`${io.say('cli-failed', { code })}\n`)
  return 1
}

/** What the file system refuses is no fault of ours, and says more than a code: which file, and why. */
function fileFault(error: unknown): { file: string; why: string } | null {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return null
  const why = String(error.code)
  return FILE_FAULTS.includes(why) ? { file: String(error.path), why } : null
}

const FILE_FAULTS = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC']

/** Help can be read with any settings. */
function fallbackConfig(): Io['config'] {
  const read = readConfig({}, null)
  if (!read.ok) throw new Error('the default settings do not pass their own check')
  return read.config
}
