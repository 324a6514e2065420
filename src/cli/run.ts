import { fileURLToPath } from 'node:url'
import { CommanderError } from 'commander'
import { type ConfigFault, readConfig } from '../config.ts'
import { loadWords, type Words } from '../words.ts'
import { commands } from './commands.ts'
import { helpAskedOf, unknownOption } from './help-command.ts'
import type { Io } from './io.ts'
import { tellFault } from './tell-fault.ts'

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
  const faults: readonly ConfigFault[] = [
    ...(read.ok ? [] : read.faults),
    ...(words.languages.includes(wanted) ? [] : [{ name: 'DEFAULT_LANGUAGE', why: 'language-unknown' }]),
  ].filter(({ name }, at, all) => all.findIndex(other => other.name === name) === at)
  const asksForHelp =
    args.length === 0 || args.some(word => word === 'help' || word === '--help' || word === '-h')
  if (faults.length > 0 && !asksForHelp) {
    streams.err.write(
      `${say('config-wrong')}\n${faults.map(({ name, why, part = '' }) => `  - ${say(`config-${why}`, { name, part })}`).join('\n')}\n`,
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
    const slip = isMissing(error) ? unknownOption(program, args) : null
    if (!slip) return tellFault(io, error)
    const meant = slip.meant ? [say('cli-meant', { name: slip.meant })] : []
    streams.err.write(
      `${[say('cli-unknown-option', { name: slip.name }), ...meant, say('cli-see-help')].join('\n')}\n`,
    )
    return 2
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof CommanderError && error.code === 'commander.missingMandatoryOptionValue'
}

/** Help can be read with any settings. */
function fallbackConfig(): Io['config'] {
  const read = readConfig({}, null)
  if (!read.ok) throw new Error('the default settings do not pass their own check')
  return read.config
}
