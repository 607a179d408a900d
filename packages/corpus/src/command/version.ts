import { createRequire } from 'node:module'

/** The version of copydesk that is installed: what comes out hangs on it. */
export const { version } = createRequire(import.meta.url)('copydesk/package.json') as { version: string }
