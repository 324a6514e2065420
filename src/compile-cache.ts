import { fileURLToPath } from 'node:url'

/**
 * Folder for what Node makes of our TypeScript: without it every start strips and compiles a thousand files anew. Beside
 * the code and as trustworthy as it. Where nothing can be written it only takes a little longer.
 */
export const COMPILED = fileURLToPath(new URL('../node_modules/.cache/cekdulu', import.meta.url))
