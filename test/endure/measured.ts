import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const PAGE = resolve(import.meta.dirname, '../../docs/assurance.md')

/** Puts a result under "Measured" in docs/assurance.md, in the place of the one before. @param what begins its line */
export function note(what: string, result: string): void {
  const line = `- ${what}, ${new Date().toISOString().slice(0, 10)}: ${result}`
  process.stdout.write(`${line}\n`)
  const lines = readFileSync(PAGE, 'utf8').trimEnd().split('\n')
  writeFileSync(PAGE, `${[...lines.filter(old => !old.startsWith(`- ${what},`)), line].join('\n')}\n`)
}

/** Bytes in whole megabytes. */
export const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0)
