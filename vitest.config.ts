import { defineConfig } from 'vitest/config'

// The tests under examples/ are run by test/projects.test.ts, as their users would.
// No test is to fail because a machine is busy: one that hangs ends after two minutes.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
    setupFiles: ['test/random.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // `npm run coverage` alone. Tables and rules are data, which tests of their own hold.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.table.ts', 'src/rules/*/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 98, branches: 95 },
    },
  },
})
