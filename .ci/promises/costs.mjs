// Promises of time, memory and depth: each is measured in a process of its own, but for time.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { growthFault, SHAPES } from '../attack/growth.mjs'
import { CLEANERS } from '../attack/kinds.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Reproductions of what once took quadratic time: a kind, a shape, and its blocks. */
export const ONCE_STEEP = [
  ['text', 'repeated', ['Rain\n\n']],
  ['text', 'repeated', ['a\u2029']],
  ['text', 'repeated', ['READ MORE: ']],
  ['text', 'on lines', ['BERLIN (AP) - Rain']],
  ['text', 'repeated', ['日本語です\n']],
  ['page', 'repeated', ['<tr><td>a<td>b']],
  ['page', 'repeated', ['<h1>a']],
  ['page', 'one after the other', ['<b>w</b> ', '<a href="/author/ana">x</a> ']],
  ['json-ld', 'one after the other', ['{"a":1', ' ', ']']],
  ['sheet', 'numbered', ['p:not(.z', '){display:block}']],
  ['sheet', 'repeated', ['.a .b{display:none}']],
  ['sheet', 'repeated', ['a{']],
]

/** How many of them are steep or slow again; each is told. */
export async function countSteep() {
  let steep = 0
  for (const [kind, shape, blocks] of ONCE_STEEP) {
    const make = (size) => SHAPES[shape](blocks, size)
    const fault = await growthFault(make, CLEANERS[kind], { from: 25_000, to: 400_000, kind }, () => {})
    if (!fault) continue
    steep++
    console.log(`  ${kind}, ${shape}, ${JSON.stringify(blocks)}: ${fault}`)
  }
  return steep
}

function run(program, ...flags) {
  const { status, stdout } = spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', program], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return status === 0 ? stdout : undefined
}

/** Bytes that the largest field keeps of a document, its text, blocks, changes and places left out. */
export function bytesKept() {
  const program = `import { clean } from 'copydesk'
    import { measure } from './bench/kept-fields.mjs'
    console.log(JSON.stringify(measure(clean, 300, ['text', 'blocks', 'changes'])))`
  const { text, blocks, changes, found, ...fields } = JSON.parse(run(program, '--expose-gc'))
  return Math.max(...Object.values(fields))
}

/** How many shapes of 10 MB do not fit into a heap of 256 MB, and of how many. */
export function shapesThatDoNotFit() {
  const { stdout } = spawnSync(process.execPath, ['bench/memory.mjs', '--no-fields'], { cwd: ROOT, encoding: 'utf8' })
  const [, fit = '0', all = '1'] = /^(\d+) of (\d+) shapes/m.exec(stdout) ?? []
  return { unfit: Number(all) - Number(fit), all: Number(all) }
}

export const DEPTHS = [1, 10, 511, 512, 513, 10_000, 1_000_000]

/** In how many depths of elements, and of JSON-LD, a small stack ends the work, or a word in them is lost. */
export function depthsLost() {
  const program = `import { clean } from 'copydesk'
    let lost = 0
    for (const depth of ${JSON.stringify(DEPTHS)}) {
      const page = '<div>'.repeat(depth) + 'Rain fell.' + '</div>'.repeat(depth)
      const data = '<html><script type="application/ld+json">' + '['.repeat(depth) + ']'.repeat(depth) + '</script><p>Rain fell.'
      for (const source of [page, data]) if (!clean(source).text.includes('Rain fell.')) lost++
    }
    console.log(lost)`
  return Number(run(program, '--stack-size=200') ?? 2 * DEPTHS.length)
}
