import { type Command, Option } from 'commander'
import type { ImportOptions } from './agencies.ts'
import type { Io } from './io.ts'

/**
 * The commands below `agencies`.
 * @param parent the `agencies` command itself
 * @param done hears the exit code
 */
export function addAgencyCommands(parent: Command, io: Io, done: (code: number) => void): void {
  const { say } = io
  const command = (name: string, about: string) =>
    parent.command(name).description(say(about)).helpOption('-h, --help', say('cli-help'))
  command('import', 'cli-agencies-import')
    .argument('<file>', say('cli-agencies-file'))
    .option('--date <day>', say('cli-agencies-date'))
    .option('--dry-run', say('cli-agencies-dry'))
    .option('--many-faults', say('cli-agencies-many-faults'))
    .option('--much-smaller', say('cli-agencies-much-smaller'))
    .option('--older', say('cli-agencies-older'))
    .addOption(new Option('--force').hideHelp())
    .action(async (file: string, options: ImportOptions) =>
      done(await (await import('./agencies.ts')).importAgencies(io, file, options)),
    )
  command('list', 'cli-agencies-list')
    .option('--find <name>', say('cli-agencies-find'))
    .action(async (options: { find?: string }) =>
      done((await import('./agencies.ts')).listAgencies(io, options)),
    )
  command('rollback', 'cli-agencies-rollback').action(async () =>
    done((await import('./agencies.ts')).rollBackAgencies(io)),
  )
}
