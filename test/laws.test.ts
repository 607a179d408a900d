import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { readText } from '../src/blocks/read-text.js'
import { clean, cleanHtml, cleanText, createTextCleaner, replay, undo } from '../src/index.js'
import { CleanDocument } from '../src/schema.js'
import { scraped } from './alphabet.js'
import { runs } from './random.js'
import { casesIn } from './tables.js'

const curly = createTextCleaner({ quotes: 'curly', dashes: 'em', ellipsis: 'character', favor: 'precision' })
const plain = createTextCleaner({ quotes: 'keep', dashes: 'hyphen', ellipsis: 'dots', favor: 'recall' })
const cleaners = fc.constantFrom(...Object.entries({ clean, cleanText, cleanHtml, curly, plain }))
/** Scraped lines around a story, so that the rules have something to leave. */
const texts = fc
  .tuple(scraped(30), scraped(30))
  .map(([before, after]) => `${before}\nThe council voted on Tuesday to rebuild the bridge over the river.\n${after}`)
const sources = fc.oneof(scraped(), texts)

/** A text without its code, which stays as it is: tabs, blank lines, controls. */
const proseOf = (text: string) =>
  readText(text, false).code.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

describe('laws of the cleaner', () => {
  test.prop([cleaners, sources], runs(1500))(
    'replay(source, changes) is the text, and undo(text, changes) the source',
    ([, cleaner], source) => {
      const { text, changes } = cleaner(source)
      expect(replay(source, changes)).toBe(text)
      expect(undo(text, changes)).toBe(source)
    },
  )

  test.prop([fc.constantFrom(cleanText, curly, plain), sources], runs(1500))(
    'cleaning what is clean changes nothing',
    (cleaner, source) => {
      expect(cleaner(cleaner(source).text).changes).toEqual([])
    },
  )

  test.prop([sources], runs(1500))('what comes of markup is clean as text', (source) => {
    expect(cleanText(cleanHtml(source).text).changes).toEqual([])
  })

  test.prop([cleaners, sources], runs(1500))(
    'the text is well-formed, composed, without controls, and has no blanks at its ends',
    ([, cleaner], source) => {
      const { text } = cleaner(source)
      expect(text.isWellFormed()).toBe(true)
      expect(text.normalize()).toBe(text)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the point of the test
      expect(proseOf(text)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u00a0\u202e]|^\s|\s$| \n|\n |\n{3}| {2}/)
    },
  )

  test.prop([cleaners, sources], runs(1500))(
    'blocks are slices of the text, in order, and come from the source',
    ([, cleaner], source) => {
      const { text, blocks } = cleaner(source)
      const { blocks: found } = readText(text, false)
      if (found.length === 0 && proseOf(text) === text) expect(blocks.map((block) => block.text)).toEqual(linesOf(text))
      let at = 0
      for (const block of blocks) {
        expect(text.slice(block.start, block.end)).toBe(block.text)
        expect(block.source.start).toBeGreaterThanOrEqual(at)
        expect(block.source.end).toBeLessThanOrEqual(source.length)
        at = block.source.start
      }
    },
  )

  test.prop([cleaners, sources], runs(1500))(
    'a document goes through JSON and the schema unchanged',
    ([, cleaner], source) => {
      const document = cleaner(source, { url: 'https://paper.example/a', lang: 'en', title: 'A' })
      expect(CleanDocument.parse(JSON.parse(JSON.stringify(document)))).toEqual(document)
    },
  )

  it('never throws on a string, and on nothing but a string throws a TypeError', () => {
    fc.assert(
      fc.property(cleaners, fc.string({ unit: 'binary' }), ([, cleaner], source) => void cleaner(source)),
      runs(1500),
    )
    for (const cleaner of [clean, cleanText, cleanHtml])
      for (const wrong of [undefined, null, 7, {}, ['a'], Buffer.from('a')])
        expect(() => cleaner(wrong as unknown as string)).toThrow(TypeError)
  })
})

describe('what makes work for what comes before it is done again', () => {
  const STORY = 'The council voted on Tuesday to rebuild the old bridge.'
  it.each(casesIn(new URL('laws.txt', import.meta.url), { STORY })('sources'))('%s', (_, source) => {
    for (const cleaner of [cleanText, curly, plain]) expect(cleaner(cleaner(source).text).changes).toEqual([])
  })

  it('a short page whose language is another without a label', () => {
    const { text } = clean('<p>prihlásiť -<p>記事は下に続きます<p>แฟ้มภาพ')
    expect(cleanText(text).changes).toEqual([])
  })

  it('a kicker of a page', () => {
    const { text } = cleanHtml(`<p>World</p><p>Council votes to rebuild the bridge</p><p>${STORY} ${STORY}</p>`)
    expect(text.startsWith('Council votes')).toBe(true)
    expect(cleanText(text).changes).toEqual([])
  })
})
