import { defineConfig } from 'vitest/config'
import { textImports } from '../.build/text-imports.js'

// The tests that mutants are tried on, one file at a time. Files of a run share what they load: each mutant has a process
// of its own, so what one of them changed as it loaded is gone for the next. No test is to fail for a busy machine.
export default defineConfig({
  plugins: [textImports],
  test: {
    include: (process.env['MUTANTS_TESTS'] || '**/*.test.ts').split(','),
    isolate: false,
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
