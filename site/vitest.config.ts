import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests of the site in Chromium; they need it built. `npm test` of the package does not run them. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { alias: { '#report': fileURLToPath(new URL('../src/report', import.meta.url)) } },
  test: { include: ['test/*.test.ts'], testTimeout: 180_000, hookTimeout: 60_000, fileParallelism: false },
})
