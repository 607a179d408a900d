import { defineConfig } from 'vitest/config'

// The tests that mutants are tried on: those of one room alone, one file at a time.
export default defineConfig({
  test: {
    include: [process.env['MUTANTS_TESTS'] || '**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
