import { defineConfig } from 'vitest/config'
import { textImports } from './.build/text-imports.js'

/** Properties that a few runs check in `unit`, and all runs in `slow`: see `runs` of test/random.ts. */
const PROPERTIES = ['test/laws.test.ts', 'test/markdown/round-trip.test.ts', 'test/strings.test.ts']

/** Tests that need the built package, start processes, mock or reset modules, or take seconds each. */
const SLOW = [
  'packages/*/test/**/*.test.ts',
  'test/api.test.ts',
  'test/bundles.test.ts',
  'test/cli/filter/program.test.ts',
  'test/cli/output-file.test.ts',
  'test/dist.test.ts',
  'test/docs.test.ts',
  'test/examples.test.ts',
  'test/growth.test.ts',
  'test/kept-fields.test.ts',
  'test/many-lines.test.ts',
  'test/node/pool/create-pool.test.ts',
  'test/package.test.ts',
  'test/projects.test.ts',
  'test/prototype.test.ts',
  'test/readme.test.ts',
  'test/rules/on-demand.test.ts',
  'test/rules/words-of-families.test.ts',
]

// `npm test` runs `unit`: the source itself, in processes whose tests share what they import. `npm run test:all`, which
// `.ci/run` and the coverage use, builds the package and runs `slow` too. The tests under examples/ are run by
// test/projects.test.ts, as users would. No test is to fail because a machine is busy: one that hangs ends after ten minutes.
export default defineConfig({
  plugins: [textImports],
  test: {
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // By default vitest leaves one processor idle, which is half of a machine of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: SLOW,
          setupFiles: ['test/random.ts'],
          isolate: false,
          env: { SHARE_OF_RUNS: '0.1' },
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: [...PROPERTIES, ...SLOW],
          setupFiles: ['test/random.ts'],
        },
      },
    ],
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
