import { createReadStream } from 'node:fs'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import process from 'node:process'
import { tellFailure } from './failure.js'
import { run } from './run.js'

const { stdin, stdout, stderr, env } = process
const { version } = createRequire(import.meta.url)('copydesk/package.json') as { version: string }

// `copydesk … | head` closes the pipe when it has enough. Ctrl-C needs nothing: Node leaves without a word.
stderr.on('error', () => process.exit())
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  stderr.write(`standard output: ${tellFailure(error)}\n`, () => process.exit(process.argv[2] === 'filter' ? 74 : 3))
})

const world = {
  ...{ stdin, stdout, stderr, env, version, readFile, writeFile, appendFile },
  openFile: createReadStream,
  onTerminate: (end: () => void) => process.on('SIGTERM', end),
}

run(process.argv.slice(2), world).then((code) => {
  process.exitCode = code
  stdin.destroy() // a run that was asked to end has not read all of it
})
