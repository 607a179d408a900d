import { defineConfig } from 'vitest/config'

// The tests under examples/ are run by test/projects.test.ts, as their users would.
export default defineConfig({ test: { include: ['test/**/*.test.ts'] } })
