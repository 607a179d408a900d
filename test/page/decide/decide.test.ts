import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineOf } from '../../../src/page/cursor.js'
import { type DecideOptions, decidePage } from '../../../src/page/decide/decide.js'
import { REASONS } from '../../../src/page/decide/reasons.js'
import { COLUMNS, readFeatures, WIDTH } from '../../../src/page/features/features.js'
import { readPage } from '../../../src/page/read/read.js'
import { casesIn } from '../../tables.js'
import { markup } from '../markup.js'

const lead = 'The river rose over its banks on Tuesday night and reached the cellars of the old town within an hour.'
const paragraphs = [
  lead,
  'Firefighters carried people from their houses in boats, and a school on the hill was opened for those without a bed.',
  'Nobody was hurt, the mayor said on Wednesday, but the damage to shops along the quays was greater than in the flood of 1993.',
]
const others = [
  'The river board expects the water to fall by the end of the week, if the rain in the hills stops as forecast.',
  'Until then the bridge stays closed, and trains stop two stations before the town, the railway said in a statement.',
]
const paragraph = (text: string) => `<p>${text}</p>`
const links = (names: string) =>
  names
    .split(' ')
    .map((name) => `<li><a href="/${name}">${name}</a></li>`)
    .join('')

const cases = casesIn(new URL('decide.txt', import.meta.url), {
  top: `<nav><ul>${links('News Sport Weather Business Culture Letters')}</ul></nav>`,
  bottom: `<footer><ul>${links('Imprint Contact Terms Privacy')}</ul><p>© Arle Post</p></footer>`,
  lead,
  story: paragraphs.map(paragraph).join(''),
  told: paragraphs.join('¶'),
  more: others.map(paragraph).join(''),
  toldMore: others.join('¶'),
  printed: [...paragraphs, ...others].map((text) => text.replaceAll(' ', '\r\n ')).join('<br><br>'),
  verse: 'We walked along the river in the year',
  refrain: 'And the water goes down, goes down to the sea, and what it has taken will never come back to me.',
})

/** The passages of a page, and what becomes of each. */
function decided(html: string, options?: DecideOptions): { line: string; reason: string }[] {
  const page = readPage(html)
  const { reasons } = decidePage(page, options)
  return Array.from(reasons, (reason, at) => ({
    line: lineIn(page, at),
    reason: REASONS[reason] as string,
  }))
}

function lineIn(page: ReturnType<typeof readPage>, at: number): string {
  const from = page.passageText[at] as number
  const to = page.passageText[at + 1] as number
  const line = lineOf(page, from, to, Number.POSITIVE_INFINITY)
  const cells = Array.from({ length: to - from }, (_, nth) => lineOf(page, from + nth, from + nth + 1))
  return page.passageKind[at] === TABLE ? cells.join(' | ') : line
}

const TABLE = 4
const storyIn = (html: string, options?: DecideOptions): string[] =>
  decided(html, options).flatMap(({ line, reason }) => (reason === 'story' ? [line] : []))

describe('decidePage', () => {
  it.each(cases('stories'))('keeps the story: %s', (_, html, story) => {
    expect(storyIn(html as string)).toEqual((story as string).split('¶'))
  })

  it.each(cases('lists, tables, notes'))('keeps what belongs to the story: %s', (_, html, story) => {
    expect(storyIn(html as string)).toEqual((story as string).split('¶'))
  })

  it.each(cases('repeats'))('holds a story once: %s', (_, html, story) => {
    expect(storyIn(html as string)).toEqual((story as string).split('¶'))
  })

  it.each(cases('reasons'))('says why a passage goes: %s', (_, html, wanted) => {
    expect(decided(html as string).map(({ line, reason }) => `${line}: ${reason}`)).toContain(wanted)
  })

  it('keeps captions of the story only if they are asked for', () => {
    const caption = '<figure><img src="a.jpg" alt=""><figcaption>The quays on Tuesday</figcaption></figure>'
    const html = `<article>${paragraphs.map(paragraph).join('')}${caption}${others.map(paragraph).join('')}</article>`
    expect(storyIn(html)).not.toContain('The quays on Tuesday')
    expect(storyIn(html, { captions: 'keep' })).toContain('The quays on Tuesday')
  })

  it('gives each passage a reason or keeps it, on any markup', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const page = readPage(html)
        const { keeps, reasons, scores } = decidePage(page)
        for (let at = 0; at < page.passages; at++) {
          expect((keeps[at] as number) === 1).toBe(reasons[at] === 0)
          expect(Number.isFinite(scores[at])).toBe(true)
        }
      }),
    )
  })
})

describe('readFeatures', () => {
  it('writes a number for each column', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const { rows, asked } = readFeatures(readPage(html))
        expect(rows).toHaveLength(asked.length * WIDTH)
        expect(rows.every(Number.isFinite)).toBe(true)
      }),
    )
    expect(new Set(COLUMNS).size).toBe(WIDTH)
  })
})
