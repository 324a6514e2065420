import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Whole processes start and stop in these tests, on machines that are busy with others.
    expect: { poll: { timeout: 15_000 } },
  },
})
