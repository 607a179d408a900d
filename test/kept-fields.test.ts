import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const LONG = ['text', 'blocks', 'changes']
const MOST_KEPT = 2000
/** A dozen fields were found, each with a span, a list and a rule: some 200 bytes of their own. */
const MOST_FOUND = 4000

/** Of pages of 40 kB: one field that is cut out of its page would keep all of that. */
it('a field of a document keeps nothing of its source alive', () => {
  const program = `import { clean } from 'copydesk'
    import { measure } from './bench/kept-fields.mjs'
    console.log(JSON.stringify(measure(clean, 300, ${JSON.stringify(LONG)})))`
  const args = ['--expose-gc', '--input-type=module', '--eval', program]
  const kept = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })) as Record<
    string,
    number
  >
  const tooMuch = Object.entries(kept).filter(
    ([field, bytes]) => !LONG.includes(field) && bytes >= (field === 'found' ? MOST_FOUND : MOST_KEPT),
  )
  expect(tooMuch).toEqual([])
  expect(Object.keys(kept)).toEqual(
    expect.arrayContaining(['title', 'description', 'tags', 'found', 'dateline', 'credits']),
  )
})
