// Proves every regex literal of src safe from super-linear time, with recheck (pure JavaScript).
// A pattern that recheck cannot decide in time passes only if all its repetitions are bounded.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

process.env['RECHECK_BACKEND'] = 'pure'
const { checkSync } = await import('recheck')

const SRC = fileURLToPath(new URL('../src/', import.meta.url))
const TIMEOUT = 3_000
const LONG_TIMEOUT = 60_000
const UNBOUNDED = /[*+]|\{\d+,\}/

/** A pattern without its classes and escapes, in which `*` and `+` stand for themselves. */
const bare = (source) => source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')

const counts = { safe: 0, bounded: 0 }
const faults = []
for (const file of readdirSync(SRC, { recursive: true })) {
  if (!file.endsWith('.ts')) continue
  const tree = ts.createSourceFile(file, readFileSync(SRC + file, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)
      const bounded = !UNBOUNDED.test(bare(source))
      const { status, complexity } = checkSync(source, flags, { timeout: bounded ? TIMEOUT : LONG_TIMEOUT })
      if (status === 'safe') counts.safe++
      else if (status === 'unknown' && bounded) counts.bounded++
      else faults.push(`${file}: ${status} ${complexity?.summary ?? ''} ${node.text}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
}
for (const fault of faults) console.log(`✗ ${fault}`)
console.log(
  `${counts.safe} patterns proven safe, ${counts.bounded} undecided with bounded repetitions, ${faults.length} at fault`,
)
process.exitCode = faults.length > 0 || counts.safe === 0 ? 1 : 0
