import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/page/cursor.js'
import { readPage, releasePage } from '../../../src/page/read/read.js'
import { decodeEntities } from '../../../src/repair/entities.js'
import { runs } from '../../random.js'
import { casesIn } from '../../tables.js'
import { markup } from '../markup.js'
import { blocksOf, rulesOf, written } from '../written.js'

const cases = casesIn(new URL('write.txt', import.meta.url))

describe('text', () => {
  it.each(cases('text'))('%s', (_, html, text) => expect(written(html).text).toBe(text))
})

describe('blocks', () => {
  it.each(cases('blocks'))('%s', (_, html, blocks) => expect(blocksOf(html)).toBe(blocks))
})

describe('rules', () => {
  it.each(cases('rules'))('%s', (_, html, keeps = '', rules) => expect(rulesOf(html, keeps)).toBe(rules))
})

/** Without what is written for markup, and without labels of notes. */
const bare = (text: string) => decodeEntities(text).replace(/[\s|\\`$"'1]/g, '')
const choice = fc.stringMatching(/^[01]{0,12}$/)

describe('writePage', () => {
  it('keeps what a reader sees of the chosen passages, and no more, on any markup', () => {
    fc.assert(
      fc.property(markup, choice, (html, keeps) => {
        const { text, chosen } = written(html, keeps)
        const page = readPage(html)
        const read = textOf(page, chosen)
        releasePage(page)
        expect(bare(text)).toBe(bare(read))
      }),
      runs(1000),
    )
  })

  it('writes blocks in order, within the source, which begin and end with text that stays', () => {
    fc.assert(
      fc.property(markup, choice, (html, keeps) => {
        const { blocks, edits } = written(html, keeps)
        let at = 0
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(edits.some((edit) => edit.insert === '' && edit.start <= start && edit.end >= end)).toBe(false)
          at = end
        }
        expect(at).toBeLessThanOrEqual(html.length)
      }),
      runs(500),
    )
  })

  it('takes out all that stays nowhere, each stretch by one rule', () => {
    fc.assert(
      fc.property(markup, choice, (html, keeps) => {
        const { edits, blocks } = written(html, keeps)
        edits.forEach((edit, nth) => {
          const next = edits[nth + 1]
          expect(edit.rule).toMatch(/^(?:html|text)\//)
          if (next && next.start === edit.end) expect(next.rule).not.toBe(edit.rule)
        })
        // Between blocks nothing stays but white space that parts them.
        let at = 0
        const stays = (from: number, to: number) => {
          let left = html.slice(from, to)
          for (const { start, end } of [...edits].reverse())
            if (start < to && end > from)
              left = left.slice(0, Math.max(0, start - from)) + left.slice(Math.min(to, end) - from)
          return left.trim()
        }
        for (const { start, end } of blocks) {
          expect(stays(at, start)).toBe('')
          at = end
        }
        expect(stays(at, html.length)).toBe('')
      }),
      runs(500),
    )
  })
})
