/** The command line. Checks what it runs on before anything native is loaded: an old Node would die without a word. */
import * as modules from 'node:module'
import { fileURLToPath } from 'node:url'

/** What Node makes of our TypeScript is kept here: without it every start strips and compiles a thousand files anew. */
const CACHE = fileURLToPath(new URL('../node_modules/.cache/cekdulu', import.meta.url))

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `CekDulu needs Node.js 24 (this is ${process.versions.node}).\n` +
      'Jalankan "npm ci" lalu "npm start" / Run "npm ci", then "npm start": a fitting Node.js is installed along.\n',
  )
  process.exitCode = 1
} else {
  // Beside the code and as trustworthy as it. Where nothing can be written it only takes a little longer.
  modules.enableCompileCache?.(CACHE)
  const { run } = await import('./cli/run.ts')
  process.exitCode = await run(process.argv.slice(2), process.env)
}
