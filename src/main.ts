/** The command line. Checks what it runs on before anything native is loaded: an old Node would die without a word. */
import * as modules from 'node:module'
import { COMPILED } from './compile-cache.ts'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `CekDulu needs Node.js 24 (this is ${process.versions.node}).\n` +
      'Jalankan "npm ci" lalu "npm start" / Run "npm ci", then "npm start": a fitting Node.js is installed along.\n',
  )
  process.exitCode = 1
} else {
  modules.enableCompileCache?.(COMPILED)
  const { run } = await import('./cli/run.ts')
  process.exitCode = await run(process.argv.slice(2), process.env)
}
