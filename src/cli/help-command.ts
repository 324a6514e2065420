import type { Command } from 'commander'
import { nearest } from '../nearest.ts'
import type { Io } from './io.ts'

/**
 * `help [command...]` for a program and each of its commands that has others below it. Commander's own says nothing of a
 * command that does not exist.
 */
export function addHelpCommands(program: Command, say: Io['say']): void {
  for (const parent of [program, ...program.commands.filter(({ commands }) => commands.length > 0)]) {
    parent
      .helpCommand(false)
      .command('help')
      .argument('[command...]')
      .description(say('cli-help-command'))
      .helpOption('-h, --help', say('cli-help'))
      .action((names: string[]) => about(parent, names).outputHelp())
  }
}

/**
 * The command whose help is asked for with `--help`, or null when none is. Commander shows its general help for a command
 * that does not exist.
 * @throws CommanderError for a command that does not exist
 */
export function helpAskedOf(program: Command, args: readonly string[]): Command | null {
  const end = args.indexOf('--')
  const own = end < 0 ? args : args.slice(0, end)
  if (!own.some(word => word === '--help' || word === '-h')) return null
  return about(
    program,
    own.slice(
      0,
      own.findIndex(word => word.startsWith('-')),
    ),
  )
}

/**
 * The first option of a command line that its command does not have: commander tells of what is missing first, though a
 * slip in its name is why.
 */
export function unknownOption(
  program: Command,
  args: readonly string[],
): { name: string; meant: string | null } | null {
  const below = (command: Command, [word, ...rest]: readonly string[]): Command => {
    const next = command.commands.find(one => one.name() === word)
    return next ? below(next, rest) : command
  }
  const known = below(program, args).options.flatMap(({ long }) => long ?? [])
  const name = args
    .flatMap(word => /^--[^=]+/.exec(word)?.[0] ?? [])
    .find(word => word !== '--help' && !known.includes(word))
  return name === undefined ? null : { name, meant: nearest(name, known) }
}

/** @throws CommanderError for a command that does not exist, with the one that may have been meant */
function about(parent: Command, [name, ...below]: readonly string[]): Command {
  if (name === undefined || parent.commands.length === 0) return parent
  const found = parent.commands.find(command => command.name() === name)
  return found ? about(found, below) : parent.parse([name], { from: 'user' })
}
