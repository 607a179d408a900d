import { createReadStream } from 'node:fs'
import { appendFile, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { brotliDecompressSync } from 'node:zlib'
import type { Proofs } from './environment.js'
import { tellFailure } from './failure.js'
import { createOutputFile } from './output-file.js'
import { run } from './run.js'

const { stdin, stdout, stderr, env } = process
const require = createRequire(import.meta.url)
const { version } = require('copydesk/package.json') as { version: string }

async function readProofs(): Promise<Proofs> {
  const path = join(dirname(require.resolve('copydesk/package.json')), 'dist', 'proofs.json.br')
  return JSON.parse(brotliDecompressSync(await readFile(path)).toString('utf8'))
}

// `copydesk … | head` closes the pipe early. Ctrl-C needs nothing: Node exits silently.
stderr.on('error', () => process.exit())
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  stderr.write(`standard output: ${tellFailure(error)}\n`, () => process.exit(process.argv[2] === 'filter' ? 74 : 3))
})

const world = {
  ...{ stdin, stdout, stderr, env, version, readProofs, appendFile, cwd: process.cwd() },
  read: createReadStream,
  create: createOutputFile,
  onTerminate: (end: () => void) => process.on('SIGTERM', end),
}

run(process.argv.slice(2), world).then((code) => {
  process.exitCode = code
  stdin.destroy() // a run that was asked to end has not read all of it
})
