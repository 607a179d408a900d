import { describe, expect, it } from 'vitest'
import { gapsOf } from '../../src/units/boundaries.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('boundaries.txt', import.meta.url))

/** What stands between the gaps of a line. */
function parted(line: string): string[] {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of gapsOf(line, { start: 0, end: line.length })) {
    pieces.push(line.slice(at, start))
    at = end
  }
  return [...pieces, line.slice(at)]
}

describe('gapsOf', () => {
  it.each(cases('does'))('%s does', (_, line, ...pieces) => expect(parted(line)).toEqual(pieces))

  it.each(cases('does not'))('%s does not', (_, line) => expect(parted(line)).toEqual([line]))

  it.each<[what: string, longest: number, line: (length: number) => string]>([
    ['a signature', 41, (length) => `a.–${'x'.repeat(length)}`],
    ['a writer', 24, (length) => `あ」${'山'.repeat(length)}`],
    ['a name in brackets', 40, (length) => `a (${'x'.repeat(length)})`],
  ])('takes what closes a line for %s of %d units at most', (_, longest, line) => {
    expect([longest, longest + 1].map((length) => parted(line(length)).length)).toEqual([2, 1])
  })

  it('skips a label at the start of a long line, but finds one behind it', () => {
    expect(parted(`${'a'.repeat(200)} Read also: The bridge`)).toEqual(['a'.repeat(200), 'Read also: The bridge'])
  })

  it('finds consecutive labels', () => {
    expect(parted('in spring Also: the rain Read also: The bridge')).toEqual([
      'in spring',
      'Also: the rain',
      'Read also: The bridge',
    ])
  })

  it('returns no overlapping gaps', () => {
    for (const line of ['It rained. ▶ Watch | [Video] ----- >> Home', 'a.  | – Jo Ng', 'x. [y] (Jo Ng)']) {
      let last = 0
      for (const { start, end } of gapsOf(line, { start: 0, end: line.length })) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThanOrEqual(start)
        last = end
      }
    }
  })
})
