// Promises of memory and depth, each measured in a process of its own.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

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
