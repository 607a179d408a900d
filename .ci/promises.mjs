// What copydesk promises, promise by promise: the figure of this build, and the bar that it must reach.
//   npm run promises -- [--documents 3000] [--seed 1]
// Ends with exit code 1 if a promise is not kept.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { clean, cleanText, createCleaner, replay, toHtml, toMarkdown, undo } from 'copydesk'
import { BLOCKS } from './attack/blocks.mjs'
import { growthFault, SHAPES } from './attack/growth.mjs'
import { CLEANERS } from './attack/kinds.mjs'
import { pageOf, written } from './attack/pages.mjs'
import { randomOf } from './attack/random.mjs'

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '3000' }, seed: { type: 'string', default: '1' } },
})
const random = randomOf(Number(values.seed))
const count = Number(values.documents)

/** Reproductions of what once took quadratic time: a kind, a shape, and its blocks. */
const ONCE_STEEP = [
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

const faults = { thrown: 0, unclean: 0, replayed: 0, undone: 0, illFormed: 0, stateful: 0 }
const used = createCleaner()
for (let nth = 0; nth < count; nth++) {
  const lists = random.pick([BLOCKS.text, BLOCKS.page])
  const source =
    nth % 3 === 0 ? written(pageOf(random)) : random.some(60, () => random.pick(random.pick(lists))).join('')
  try {
    const document = clean(source)
    if (cleanText(document.text).text !== document.text) faults.unclean++
    if (replay(source, document.changes) !== document.text) faults.replayed++
    if (undo(document.text, document.changes) !== source) faults.undone++
    const strings = JSON.stringify({ ...document, changes: [] }) + toHtml(document) + toMarkdown(document)
    if (!strings.isWellFormed()) faults.illFormed++
    if (JSON.stringify(used(source)) !== JSON.stringify(document)) faults.stateful++
  } catch {
    faults.thrown++
  }
}

let steep = 0
for (const [kind, shape, blocks] of ONCE_STEEP) {
  const fault = await growthFault(
    (size) => SHAPES[shape](blocks, size),
    CLEANERS[kind],
    { from: 25_000, to: 400_000, kind },
    () => {},
  )
  if (fault) {
    steep++
    console.log(`  ${kind}, ${shape}, ${JSON.stringify(blocks)}: ${fault}`)
  }
}

const root = fileURLToPath(new URL('../', import.meta.url))
function kept() {
  const program = `import { clean } from 'copydesk'
    import { measure } from './bench/kept-fields.mjs'
    console.log(JSON.stringify(measure(clean, 300, ['text', 'blocks', 'changes'])))`
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
  })
  const { text, blocks, changes, found, ...fields } = JSON.parse(stdout)
  return Math.max(...Object.values(fields))
}

/** A promise, the figure, the most that it may be, and of what. */
const PROMISES = [
  ['never throws on a string', faults.thrown, 0, `of ${count} documents`],
  ['clean text stays as it is', faults.unclean, 0, `of ${count} documents`],
  ['replay gives the text', faults.replayed, 0, `of ${count} documents`],
  ['undo gives the source', faults.undone, 0, `of ${count} documents`],
  ['every string is well-formed Unicode', faults.illFormed, 0, `of ${count} documents`],
  ['what was cleaned before changes nothing', faults.stateful, 0, `of ${count} documents`],
  ['time in line with the input', steep, 0, `of ${ONCE_STEEP.length} shapes over 2.4 a doubling or 1.5 s a MB`],
  ['a field keeps nothing of its source', kept(), 2000, 'bytes a document, the largest field'],
]
for (const [promise, figure, most, unit] of PROMISES) {
  console.log(
    `${figure <= most ? '✓' : '✗'} ${promise.padEnd(42)} ${String(figure).padStart(5)} (at most ${most}) ${unit}`,
  )
}
process.exitCode = PROMISES.every(([, figure, most]) => figure <= most) ? 0 : 1
