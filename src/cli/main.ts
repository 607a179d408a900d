import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'
import { tellFailure } from './failure.js'
import { createOutputFile } from './output-file.js'
import { run } from './run.js'

const { stdin, stdout, stderr, env } = process
const { version } = createRequire(import.meta.url)('copydesk/package.json') as { version: string }

// `copydesk … | head` closes the pipe when it has enough. Ctrl-C needs nothing: Node leaves without a word.
stderr.on('error', () => process.exit())
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  stderr.write(`standard output: ${tellFailure(error)}\n`, () => process.exit(3))
})

const around = { stdin, stdout, stderr, env, version, read: createReadStream, create: createOutputFile }
run(process.argv.slice(2), around).then((code) => {
  process.exitCode = code
})
