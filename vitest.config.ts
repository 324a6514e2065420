import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** What a file leaves behind for the next one in its process: other modules, another clock, other settings. */
const LEAVES_TRACES =
  /\bvi\.(?:mock|doMock|useFakeTimers|setSystemTime|stub\w+)\(|\bprocess\.(?:env\S* = |chdir)|\binFolderOfItsOwn\(/
const alone = globSync('test/**/*.test.ts', { cwd: import.meta.dirname }).filter(file =>
  LEAVES_TRACES.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
)

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // By default one core is left idle; on two cores that doubles the time, though much of it is waiting for processes.
    maxWorkers: '100%',
    // Whole processes start and stop in these tests, on machines that are busy with others.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      // Content, models and word lists take seconds to load: files that leave no trace share a process that has them.
      {
        extends: true,
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: alone, isolate: false },
      },
    ],
  },
})
