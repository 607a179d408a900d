import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CopydeskOptionError, chunk, clean } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('chunk.txt', import.meta.url))

const SOURCE = `<h2>Rain</h2><p>It rained &ldquo;all day&rdquo;. Mr. Ng stayed in.</p><p>Nobody came.</p><h2>Sun</h2><p>Then it was hot, and people went down to the river.</p>`
const document = clean(SOURCE)
const texts = (options: object) => chunk(document, options).map(({ text }) => text)

describe('chunk', () => {
  it.each(cases('parts'))('parts a text by a size of %s and by %s', (size, by, ...chunks) => {
    expect(texts({ size: Number(size), by })).toEqual(chunks)
  })

  it('keeps a text that fits whole, and cuts no pair of code units', () => {
    expect(texts({})).toEqual([document.text])
    expect(chunk(clean('😀'.repeat(3)), { size: 3 }).map(({ text }) => text)).toEqual(['😀', '😀', '😀'])
  })

  it('tells source, blocks and heading of each', () => {
    const [, second] = chunk(document, { size: 45 })
    expect(second).toMatchObject({ text: 'Nobody came.', blocks: [2], heading: 'Rain' })
    expect(SOURCE.slice(second?.source.start, second?.source.end)).toBe('Nobody came.')
    const [first] = chunk(document, { size: 45 })
    expect(first?.spans.map(({ start, end }) => SOURCE.slice(start, end)).join('')).toBe(
      'RainIt rained &ldquo;all day&rdquo;. Mr. Ng stayed in.',
    )
    expect(first?.heading).toBeUndefined()
  })

  it.each(cases('refuses'))('refuses %s', (json, words) => {
    const options = JSON.parse(json)
    expect(() => chunk(document, options)).toThrow(CopydeskOptionError)
    expect(() => chunk(document, options)).toThrow(words)
  })

  it('leaves out no letter, repeats none, and keeps to the size', () => {
    const block = fc.constantFrom(
      '<h2>Sun</h2>',
      '<p>It fell. It rose! “Why?” she asked.</p>',
      '<p>雨が降った。晴れた。</p>',
      `<p>${'x'.repeat(50)}</p>`,
      '<ul><li>One<li>Two</ul>',
      '<p>😀😀😀</p>',
    )
    const options = fc.record({ size: fc.integer({ min: 2, max: 90 }), by: fc.constantFrom('block', 'sentence') })
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), options, (blocks, { size, by }) => {
        const some = clean(blocks.join('\n'))
        const chunks = chunk(some, { size, by: by as 'block' })
        const ink = (text: string) => text.replaceAll(/\s/g, '')
        expect(ink(chunks.map(({ text }) => text).join(''))).toBe(ink(some.text))
        for (const { text, start, end } of chunks) {
          expect(text).toBe(some.text.slice(start, end))
          expect(text.length).toBeLessThanOrEqual(size)
          expect(text.isWellFormed()).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
