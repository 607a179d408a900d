// Packs the package, installs it beside real engines and lets each of them clean the same texts: Node, Bun and Deno in
// both formats, workerd and Chromium as a bundler puts it together for them. They must all come to the documents of the
// Node that runs this file. A download that fails is a failure. Chromium takes libnss3 of the system.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { build } from 'esbuild'
import { answerOf, freePort } from './server.mjs'
import { tarball } from './tarball.mjs'

const node = `npm:node-${process.platform}-${process.arch}`

const ENGINES = [
  { name: 'node 22', from: `node22@${node}@22.23.3`, command: ['node_modules/node22/bin/node'] },
  { name: 'node 24', from: `node24@${node}@24.21.0`, command: ['node_modules/node24/bin/node'] },
  { name: 'node 26', from: `node26@${node}@26.10.0`, command: ['node_modules/node26/bin/node'] },
  { name: 'bun', from: 'bun@1.4.5', command: ['node_modules/.bin/bun'] },
  { name: 'deno', from: 'deno@2.9.6', command: ['node_modules/.bin/deno', 'run', '--allow-read', '--allow-env'] },
]

const WORKERD = 'workerd@1.20261117.1'
const CHROMIUM = '@sparticuz/chromium@153.0.0'

const CLEANED = String.raw`
const sources = [
  '',
  '\n[ad_1]\nIt isn&#39;t over, \u201Cfar from it\u201D, the caf\u00C3\u00A9 owner said.\n\n[ad_2]\nSource link\n',
  '<title>Rock &amp; roll</title><article><p>It isn\u2019t dead, the caf\u00E9 owner said on Monday.</p></article>',
  'Zero\u200Bwidth, a lone \uD800, a\u0301 mark, \u1112\u1161\u11AB, \u{1F468}\u200D\u{1F469}\u200D\u{1F467}, a\u0000b',
  'Die W\u00C3\u00A4hler &amp;amp;quot;in M\u00FCnchen&amp;amp;quot; [&hellip;]\n\n\u0414\u043E\u043C \u5BB6\u3000\u3002',
  '<p>'.repeat(5000) + 'deep' + '&lt;'.repeat(5000),
]
const documents = sources.map((source) => clean(source))
if (!documents[1].text.includes('caf\u00E9 owner said')) throw new Error('the story is gone')
`

const CONTRACT = `${CLEANED}
console.log(createHash('sha256').update(JSON.stringify(documents)).digest('hex'))
`

/** Where nothing can be read while a text waits, all packs are asked for first. */
const HASHED = `import { clean, loadPacks } from 'copydesk'
async function hash() {
  await loadPacks()
  ${CLEANED}
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(documents)))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
const answer = hash().catch((error) => String(error))
`
const WORKER = `${HASHED}export default { fetch: async () => new Response(await answer) }`
const PAGE = `${HASHED}answer.then((body) => fetch('/hash', { method: 'POST', body }))`

const PROGRAMS = {
  'contract.mjs': `import { createHash } from 'node:crypto'\nimport { clean } from 'copydesk'\n${CONTRACT}`,
  'contract.cjs': `const { createHash } = require('node:crypto')\nconst { clean } = require('copydesk')\n${CONTRACT}`,
}

const folder = mkdtempSync(join(tmpdir(), 'copydesk-engines-'))

function run([command, ...args]) {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
}

/** What the engine comes to: a hash of the documents, or why there is none. */
function hashOf(command, program) {
  try {
    return run([...command, program])
  } catch (error) {
    return error.message
  }
}

/** A program as a bundler makes it for what is no Node. */
async function bundled(contents, outfile) {
  const stdin = { contents, resolveDir: folder }
  await build({ stdin, outfile: join(folder, outfile), bundle: true, format: 'esm', target: 'es2023', charset: 'utf8' })
  return readFileSync(join(folder, outfile), 'utf8')
}

/** How long an engine may take to start and to clean, in milliseconds. */
const PATIENCE = 120_000

async function hashInWorkerd() {
  await bundled(WORKER, 'worker.js')
  const port = await freePort()
  writeFileSync(
    join(folder, 'worker.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (
      services = [(name = "main", worker = (
        modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2026-01-01"))],
      sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]);`,
  )
  const binary = join(folder, 'node_modules/@cloudflare', `workerd-${process.platform}-64`, 'bin/workerd')
  const server = spawn(binary, ['serve', 'worker.capnp'], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
  try {
    return await answerOf(`http://127.0.0.1:${port}/`).catch(String)
  } finally {
    server.kill()
  }
}

/** In a page that may take nothing from elsewhere. */
async function hashInChromium() {
  const code = await bundled(PAGE, 'page.js')
  const { promise, resolve } = deferred()
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', "default-src 'self'")
    if (request.method === 'POST') {
      request.setEncoding('utf8')
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => resolve(body))
      response.end()
    } else if (request.url === '/page.js') response.setHeader('content-type', 'text/javascript').end(code)
    else {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end('<!doctype html><script type="module" src="/page.js"></script>')
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${server.address().port}/`
  const browser = spawn(chromium(), [...CHROMIUM_FLAGS, `--user-data-dir=${join(folder, 'profile')}`, url], {
    stdio: 'ignore',
  })
  try {
    return await Promise.race([promise, after(PATIENCE, 'no answer', { ref: false })])
  } finally {
    browser.kill('SIGKILL')
    server.close()
    server.closeAllConnections()
  }
}

const CHROMIUM_FLAGS = ['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage']

function deferred() {
  let resolve
  const promise = new Promise((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

/** Unpacks the browser, and says where to. */
function chromium() {
  const program = `import('@sparticuz/chromium').then(async ({ default: it }) => console.log(await it.executablePath()))`
  const env = { ...process.env, TMPDIR: folder }
  return execFileSync(process.execPath, ['--eval', program], { cwd: folder, encoding: 'utf8', env }).trim()
}

try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  for (const [name, program] of Object.entries(PROGRAMS)) writeFileSync(join(folder, name), program)
  run(['npm', 'install', '--no-save', tarball(folder), ...ENGINES.map(({ from }) => from), WORKERD, CHROMIUM])

  const expected = run([process.execPath, 'contract.mjs'])
  let failed = 0
  for (const { name, command } of [
    { name: `node ${process.versions.node}`, command: [process.execPath] },
    ...ENGINES,
  ]) {
    for (const program of Object.keys(PROGRAMS)) {
      const hash = hashOf(command, program)
      if (hash !== expected) failed++
      console.log(`${hash === expected ? 'same' : 'OTHER'} ${name} ${program}: ${hash}`)
    }
  }
  for (const [name, hashIn] of [
    ['workerd', hashInWorkerd],
    ['chromium', hashInChromium],
  ]) {
    const hash = await hashIn()
    if (hash !== expected) failed++
    console.log(`${hash === expected ? 'same' : 'OTHER'} ${name} as a bundle: ${hash}`)
  }
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
