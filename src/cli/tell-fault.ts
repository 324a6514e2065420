import { CommanderError } from 'commander'
import { tellContentError } from '../content-wrong.ts'
import { createLog, logFault } from '../log.ts'
import { ClockFault } from '../reports/clock-fault.ts'
import { StoreFault } from '../store/fault.ts'
import { ContentFault } from './content-fault.ts'
import { faultWords } from './help-words.ts'
import { type Io, UsageError } from './io.ts'

/**
 * Tells what stopped a command, as far as whoever runs it can mend it; else with a code that stands in the log.
 * @returns exit code: 2 for a wrong command line, else 1
 */
export function tellFault(io: Io, error: unknown): number {
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
  const locked = error instanceof ContentFault ? fileFault(error.cause) : null
  if (locked) {
    io.err.write(`${io.say('cli-file-fault', locked)}\n`)
    return 1
  }
  if (error instanceof ContentFault) {
    io.err.write(`${io.say('signals-content-wrong', { problem: tellContentError(error.cause, io.say) })}\n`)
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
