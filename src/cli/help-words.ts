import { type CommanderError, Help, type HelpConfiguration } from 'commander'
import type { Io } from './io.ts'

/** The parts of a help page that commander words itself, in the operator's language. */
export function helpWords(say: Io['say']): HelpConfiguration {
  const titles: Record<string, string> = {
    'Usage:': say('cli-usage'),
    'Options:': say('cli-options'),
    'Commands:': say('cli-commands'),
    'Arguments:': say('cli-arguments'),
  }
  const plain = new Help()
  const named = (usage: string) =>
    usage
      .replace('[options]', `[${say('cli-word-options')}]`)
      .replace('[command', `[${say('cli-word-command')}`)
  return {
    styleTitle: title => titles[title] ?? title,
    commandUsage: command => named(plain.commandUsage(command)),
    subcommandTerm: command => named(plain.subcommandTerm(command)),
    optionDescription: ({ description, defaultValue }) =>
      defaultValue === undefined ? description : `${description} (${say('cli-default')}: ${defaultValue})`,
  }
}

/** Commander's codes for a wrong command line, and the sentences that say them. */
const FAULTS: Record<string, string> = {
  'commander.unknownCommand': 'cli-unknown',
  'commander.unknownOption': 'cli-unknown-option',
  'commander.missingArgument': 'cli-missing-argument',
  'commander.optionMissingArgument': 'cli-option-empty',
  'commander.missingMandatoryOptionValue': 'cli-option-missing',
  'commander.excessArguments': 'cli-too-many',
}

/** What staff look for here, and find on Telegram. */
const OF_REPORTS =
  /^(?:list|show|view|queue|triage|assign|take|reports?|status|daftar|lihat|antrean|tugaskan|lapor|laporan|verifikasi)$/

/**
 * What is wrong with a command line, and where its help is.
 * @param fault as commander tells it, in English: `error: unknown command 'doctr'\n(Did you mean doctor?)`
 */
export function faultWords(say: Io['say'], { code, message }: CommanderError): string {
  const name = /'([^']*)'/.exec(message)?.[1] ?? ''
  if (code === 'commander.unknownCommand' && OF_REPORTS.test(name))
    return [say('cli-unknown', { name }), say('cli-no-reports-here'), say('cli-see-help')].join('\n')
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1]
  const key = FAULTS[code]
  return [
    key ? say(key, { name }) : message,
    ...(meant ? [say('cli-meant', { name: meant })] : []),
    say('cli-see-help'),
  ].join('\n')
}
