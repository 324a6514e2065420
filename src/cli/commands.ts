import { Command } from 'commander'
import { addAgencyCommands } from './agencies-commands.ts'
import type { EvalOptions } from './eval.ts'
import type { ExportOptions } from './export.ts'
import { addHelpCommands } from './help-command.ts'
import { helpWords } from './help-words.ts'
import { type Io, UsageError } from './io.ts'
import { addOperations } from './operations.ts'
import { addSignalCommands } from './signals-commands.ts'

/**
 * Every command with its options; what a command needs is imported when it runs.
 * @param done takes the exit code of the command that ran
 */
export function commands(io: Io, done: (code: number) => void): Command {
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

  command('doctor', 'cli-doctor').action(async () =>
    done(await (await import('./doctor/doctor.ts')).doctor(io)),
  )

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
      done(await (await import('./content.ts')).checkContentCommand(io, options.stale)),
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
