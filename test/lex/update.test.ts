import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply, type Edit } from '../../src/edit/edit.js'
import { lex } from '../../src/lex/lex.js'
import { LexedText, NEW_LINE } from '../../src/lex/lexed-text.js'
import { update } from '../../src/lex/update.js'
import { scraped } from '../alphabet.js'
import { runs } from '../random.js'
import { columnsOf } from './columns.js'

const before = new LexedText()
const after = new LexedText()

/** A text, and edits of it that are in order. */
const edited = scraped().chain((text) =>
  fc
    .array(fc.tuple(fc.nat(text.length), scraped(3)), { maxLength: 8 })
    .map((places) => [text, editsAt(places)] as const),
)

/** Every other place ends an edit that the one before begins. */
function editsAt(places: readonly (readonly [number, string])[]): Edit[] {
  const sorted = places.toSorted(([a], [b]) => a - b)
  const edits: Edit[] = []
  for (let nth = 0; nth + 1 < sorted.length; nth += 2) {
    const [[start, insert], [end]] = [sorted[nth], sorted[nth + 1]] as [[number, string], [number, string]]
    edits.push({ start, end, insert, rule: 'any/test' })
  }
  return edits
}

describe('update', () => {
  test.prop([edited], runs(500))('an edited text is as one that is read anew', ([text, edits]) => {
    lex(text, before)
    update(before, edits, after)
    expect(columnsOf(after)).toEqual(columnsOf(lex(apply(text, edits), new LexedText())))
  })

  test.prop([edited], runs(300))('a line that is kept is the same line', ([text, edits]) => {
    lex(text, before)
    update(before, edits, after)
    const [old, now] = [text.split('\n'), after.text.split('\n')]
    for (let line = 0; line < after.lines; line++) {
      const kept = after.keptLines[line] as number
      if (kept !== NEW_LINE) expect(now[line]).toBe(old[kept])
    }
  })

  it('reads only touched lines again', () => {
    lex('One.\nTwo.\nThree.\nFour.', before)
    update(before, [{ start: 5, end: 8, insert: 'A\nB', rule: 'any/test' }], after)
    expect(Array.from(after.keptLines.subarray(0, after.lines))).toEqual([0, NEW_LINE, NEW_LINE, 2, 3])
  })
})
