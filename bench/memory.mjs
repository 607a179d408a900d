// What cleaning needs of memory: 10 MB of each shape in a heap of 256 MB, each in a process of its own, and what each field
// of a document keeps alive.
//   npm run bench:memory -- [--megabytes 10] [--heap 256] [--only SHAPE] [--no-fields] [--no-changes]
//   npm run bench:memory -- --command [--megabytes 50] [--only SHAPE]
// The same of the command line, which is to need less than 1 GB: each shape as a file of 50 MB, in a heap of 640 MB.
// Ends with exit code 1 if a shape runs out of memory, or a field keeps 2,000 bytes a document or more.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    command: { type: 'boolean' },
    megabytes: { type: 'string' },
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
  'bold type that nobody closes': '<p>a.<div><b>b ',
}

/** Fields whose text is as long as the story, or as what was taken out of the source. */
const LONG = ['text', 'blocks', 'changes']
const DOCUMENTS = 300
const MOST_KEPT = 2000
/** A dozen fields were found, each with a span, a list and a rule: some 200 bytes of their own. */
const MOST_FOUND = 4000

const HEAP_OF_COMMAND = 640
const MOST_OF_COMMAND = 1000
/** Prints at the end of a process the most that was resident, in kilobytes. */
const TELLS = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`

const megabytes = Number(values.megabytes ?? (values.command ? 50 : 10))

if (values.command) measureCommand()
else if (values.child === 'fields') await tellFields()
else if (values.child !== undefined) await tellShape(values.child)
else measureAll()

async function tellShape(shape) {
  const { createCleaner } = await import('copydesk')
  const piece = SHAPES[shape]
  const source = piece.repeat(Math.ceil((megabytes * 1e6) / piece.length))
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
  args.push('--megabytes', String(megabytes), ...(values['no-changes'] ? ['--no-changes'] : []))
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return status === 0 ? JSON.parse(stdout) : undefined
}

function measureCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-memory-'))
  const file = join(folder, 'page.html')
  const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
  for (const [shape, piece] of Object.entries(SHAPES)) {
    if (values.only !== undefined && values.only !== shape) continue
    const body = piece.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(piece)))
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><body><article><h1>The bridge</h1>${body}</article></body></html>`,
    )
    const args = [`--max-old-space-size=${HEAP_OF_COMMAND}`, '--import', TELLS, command, file]
    const { status, stderr } = spawnSync(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    const resident = Math.round((Number(stderr.split('\n').at(-1)) * 1024) / 1e6)
    const isWell = status === 0 && resident < MOST_OF_COMMAND
    if (!isWell) process.exitCode = 1
    console.log(
      `${isWell ? '✓' : '✗'} ${shape.padEnd(30)} ${status === 0 ? `${resident} MB resident` : 'out of memory'}`,
    )
  }
  rmSync(folder, { recursive: true })
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
    `${shapes.length - failed} of ${shapes.length} shapes of ${megabytes} MB fit into a heap of ${values.heap} MB`,
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
