// What cleaning needs of memory: 10 MB of each shape in a heap of 256 MB, each in a process of its own, and what each field
// of a document keeps alive.
//   npm run bench:memory -- [--megabytes 10] [--heap 256] [--only SHAPE] [--no-fields] [--no-changes]
// Ends with exit code 1 if a shape runs out of memory, or a field keeps 2,000 bytes a document or more.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '10' },
    heap: { type: 'string', default: '256' },
    only: { type: 'string' },
    'no-fields': { type: 'boolean' },
    'no-changes': { type: 'boolean' },
    child: { type: 'string' },
  },
})

/** Each shape that is many of one thing, as a million code units of it. */
const SHAPES = {
  prose: 'The council voted on Tuesday to rebuild the old bridge over the river, and work begins in May. ',
  'prose in paragraphs':
    '<p>The council voted on Tuesday to rebuild the old bridge over the river, and work begins in May.</p>\n',
  'short paragraphs': '<p>a.</p>',
  'line breaks': 'a.<br>',
  entities: '&amp; ',
  'curly quotes': '“a” ',
  mojibake: 'Ã© ',
  'items of lists': '<li>a',
  links: '<a href="/a">b</a> ',
  'rows of tables': '<tr><td>a<td>b',
  'no-break spaces': 'a\u00a0',
  'zero-width spaces': 'a\u200b',
  'letters with marks apart': 'e\u0301 ',
  comments: '<!-- a -->b',
}

/** Fields whose text is as long as the story, or as what was taken out of the source. */
const LONG = ['text', 'blocks', 'changes']
const DOCUMENTS = 300
const MOST_KEPT = 2000
/** A dozen fields were found, each with a span, a list and a rule: some 200 bytes of their own. */
const MOST_FOUND = 4000

if (values.child === 'fields') await tellFields()
else if (values.child !== undefined) await tellShape(values.child)
else measureAll()

async function tellShape(shape) {
  const { createCleaner } = await import('copydesk')
  const piece = SHAPES[shape]
  const source = piece.repeat(Math.ceil((Number(values.megabytes) * 1e6) / piece.length))
  const clean = createCleaner({ changes: !values['no-changes'] })
  const { text } = clean(source)
  console.log(JSON.stringify({ text: text.length, resident: process.memoryUsage().rss }))
}

async function tellFields() {
  const { clean } = await import('copydesk')
  const kept = await import('./kept-fields.mjs')
  console.log(JSON.stringify(kept.measure(clean, DOCUMENTS, LONG)))
}

function run(child, heap) {
  const args = [`--max-old-space-size=${heap}`, '--expose-gc', fileURLToPath(import.meta.url), '--child', child]
  args.push('--megabytes', values.megabytes, ...(values['no-changes'] ? ['--no-changes'] : []))
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return status === 0 ? JSON.parse(stdout) : undefined
}

function measureAll() {
  let failed = 0
  const shapes = Object.keys(SHAPES).filter((shape) => values.only === undefined || values.only === shape)
  for (const shape of shapes) {
    const told = run(shape, values.heap)
    if (!told) failed++
    const said = told
      ? `${told.text} characters of text, ${Math.round(told.resident / 1e6)} MB resident`
      : 'out of memory'
    console.log(`${told ? '✓' : '✗'} ${shape.padEnd(25)} ${said}`)
  }
  console.log(
    `${shapes.length - failed} of ${shapes.length} shapes of ${values.megabytes} MB fit into a heap of ${values.heap} MB`,
  )
  if (!values['no-fields']) {
    const fields = run('fields', 4096)
    for (const [field, bytes] of Object.entries(fields)) {
      const isLong = LONG.includes(field)
      const isWell = bytes < (field === 'found' ? MOST_FOUND : MOST_KEPT)
      if (!isLong && !isWell) failed++
      console.log(`${isLong ? ' ' : isWell ? '✓' : '✗'} ${field.padEnd(25)} keeps ${bytes} bytes a document`)
    }
  }
  process.exitCode = failed > 0 ? 1 : 0
}
