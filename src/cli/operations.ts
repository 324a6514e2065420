import type { Command } from 'commander'
import type { Io } from './io.ts'
import type { RestoreOptions } from './restore.ts'

/**
 * The commands of whoever runs the bot: audit, backup, restore, erasures, keys.
 * @param command adds a command of that name, described by the sentence of that key
 * @param done takes the exit code
 */
export function addOperations(
  io: Io,
  command: (name: string, about: string) => Command,
  done: (code: number) => void,
): void {
  const { say } = io
  command('audit', 'cli-audit')
    .command('verify')
    .description(say('cli-audit-verify'))
    .helpOption('-h, --help', say('cli-help'))
    .action(async () => done(await (await import('./audit.ts')).verifyAuditCommand(io)))

  command('backup', 'cli-backup')
    .requiredOption('--out <file>', say('cli-backup-out'))
    .action(async (options: { out: string }) => done(await (await import('./backup.ts')).backup(io, options)))

  command('restore', 'cli-restore')
    .requiredOption('--from <file>', say('cli-restore-from'))
    .option('--erasures <file>', say('cli-restore-erasures'))
    .option('--key-file <file>', say('cli-restore-key'))
    .option('--without-replaced', say('cli-restore-without'))
    .action(async (options: RestoreOptions) =>
      done(await (await import('./restore.ts')).restoreCommand(io, options)),
    )

  command('erasures', 'cli-erasures')
    .requiredOption('--out <file>', say('cli-erasures-out'))
    .action(async (options: { out: string }) =>
      done(await (await import('./erasures.ts')).erasuresCommand(io, options)),
    )

  command('rotate-key', 'cli-rotate')
    .requiredOption('--new-key-file <file>', say('cli-rotate-file'))
    .action(async (options: { newKeyFile: string }) =>
      done(await (await import('./rotate-key.ts')).rotateKeyCommand(io, options)),
    )

  command('drill', 'cli-drill')
    .command('breach')
    .description(say('cli-drill-breach'))
    .helpOption('-h, --help', say('cli-help'))
    .option('--since <day>', say('cli-drill-since'))
    .action(async (options: { since?: string }) =>
      done(await (await import('./drill.ts')).drillBreach(io, options)),
    )
}
