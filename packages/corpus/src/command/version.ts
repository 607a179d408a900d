import { createRequire } from 'node:module'

/** The version of copydesk that is installed, on which the output depends. */
export const { version } = createRequire(import.meta.url)('copydesk/package.json') as { version: string }
