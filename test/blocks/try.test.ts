import { inspect, isDeepStrictEqual } from 'node:util'
// @ts-expect-error
import { tests } from 'commonmark-spec'
import fc from 'fast-check'
import { it } from 'vitest'
import { scanLines } from '../../src/blocks/scan-lines.js'
import { toldByRemark, toldByScan } from './oracle.js'

it('x', () => {
  let ok = 0
  for (const { markdown, number } of tests) {
    const text = markdown.replaceAll('→', '\t')
    const a = toldByRemark(text, true),
      b = toldByScan(text, scanLines(text).blocks)
    if (isDeepStrictEqual(a, b)) ok++
    else
      console.log(
        number,
        JSON.stringify(text),
        '\n  remark',
        inspect(a, { breakLength: 200 }),
        '\n  scan',
        inspect(b, { breakLength: 200 }),
      )
  }
  console.log(ok, tests.length)
})
const piece = fc.constantFrom(
  'a',
  'b c',
  '|',
  '| ',
  ' | ',
  '-',
  '- ',
  ':-',
  '-:',
  '---',
  '\\|',
  '`|`',
  '    ',
  '  ',
  '> ',
  '1. ',
  '2) ',
  '* ',
  '# ',
  '## x',
  '```',
  '~~~',
  '```js',
  '[ ] ',
  '[x] ',
  '[^1]: ',
  '[a]: b',
  '[a]: ',
  '"t"',
  '<div>',
  '<b>',
  '</p>',
  '<!--',
  '-->',
  '===',
  '***',
  '\t',
)
const text = fc
  .array(
    fc.array(piece, { maxLength: 5 }).map((p) => p.join('')),
    { maxLength: 6 },
  )
  .map((l) => l.join('\n'))
it('fuzz', () => {
  let n = 0,
    bad = 0
  const seen: string[][] = []
  for (const t of fc.sample(text, { numRuns: 6000, seed: Number(process.env.SEED ?? 1) })) {
    n++
    let a
    try {
      a = toldByRemark(t, true)
    } catch {
      continue
    }
    const b = toldByScan(t, scanLines(t).blocks)
    if (!isDeepStrictEqual(a, b)) {
      bad++
      seen.push([t, inspect(a, { breakLength: 200 }), inspect(b, { breakLength: 200 })])
    }
  }
  seen.sort((x, y) => x[0]!.length - y[0]!.length)
  console.log(n, bad)
  for (const [t, a, b] of seen.slice(0, Number(process.env.SHOW ?? 25)))
    console.log(JSON.stringify(t), '\n  remark', a, '\n  scan', b)
}, 300000)
