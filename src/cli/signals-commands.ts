import type { Command } from 'commander'
import type { Io } from './io.ts'

/**
 * The commands below `signals`.
 * @param parent the `signals` command itself
 * @param done hears the exit code
 */
export function addSignalCommands(parent: Command, io: Io, done: (code: number) => void): void {
  const { say } = io
  const command = (name: string, about: string) =>
    parent.command(name).description(say(about)).helpOption('-h, --help', say('cli-help'))
  command('list', 'cli-signals-list')
    .option('--find <word>', say('cli-signals-find'))
    .action(async (options: { find?: string }) =>
      done(await (await import('./signals.ts')).listSignals(io, options)),
    )
  command('test', 'cli-signals-test').action(async () =>
    done(await (await import('./signals.ts')).testSignalsCommand(io)),
  )
  command('reload', 'cli-signals-reload').action(async () =>
    done(await (await import('./signals.ts')).reloadContent(io)),
  )
  command('off', 'cli-signals-off')
    .argument('<id>', say('cli-signals-id'))
    .option('--why <reason>', say('cli-signals-why'))
    .action(async (id: string, options: { why?: string }) =>
      done(await (await import('./signals.ts')).switchSignal(io, id, 'off', options.why)),
    )
  command('on', 'cli-signals-on')
    .argument('<id>', say('cli-signals-id'))
    .action(async (id: string) => done(await (await import('./signals.ts')).switchSignal(io, id, 'on')))
}
