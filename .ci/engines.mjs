// Packs the package, installs it beside real engines and lets each of them clean the same texts in both formats.
// They must all come to the documents of the Node that runs this file. A download that fails is a failure.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = `npm:node-${process.platform}-${process.arch}`

const ENGINES = [
  { name: 'node 22', from: `node22@${node}@22.23.3`, command: ['node_modules/node22/bin/node'] },
  { name: 'node 24', from: `node24@${node}@24.21.0`, command: ['node_modules/node24/bin/node'] },
  { name: 'node 26', from: `node26@${node}@26.10.0`, command: ['node_modules/node26/bin/node'] },
  { name: 'bun', from: 'bun@1.4.5', command: ['node_modules/.bin/bun'] },
  { name: 'deno', from: 'deno@2.9.6', command: ['node_modules/.bin/deno', 'run', '--allow-read', '--allow-env'] },
]

const CONTRACT = String.raw`
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
console.log(createHash('sha256').update(JSON.stringify(documents)).digest('hex'))
`

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

try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  for (const [name, program] of Object.entries(PROGRAMS)) writeFileSync(join(folder, name), program)
  const [{ filename }] = JSON.parse(
    run(['npm', 'pack', root, '--json', '--ignore-scripts', '--pack-destination', folder]),
  )
  run(['npm', 'install', '--no-save', `./${filename}`, ...ENGINES.map(({ from }) => from)])

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
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
