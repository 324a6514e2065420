import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // By default one core is left idle; on two cores that doubles the time, though much of it is waiting for processes.
    maxWorkers: '100%',
    // Whole processes start and stop in these tests, on machines that are busy with others.
    expect: { poll: { timeout: 15_000 } },
  },
})
