import { describe, expect, it } from 'vitest'
import { clean, createCleaner } from '../../src/index.js'
import { receiptOf } from '../../src/vitest.js'
import { casesIn } from '../tables.js'

const STORY = [
  'The council voted on Tuesday evening to rebuild the “old” bridge over the river, after two winters without one.',
  'Work will begin in spring, and the road beside it stays open until the autumn, the mayor said.',
]
const SOURCE = `[ad_1]\n\n${STORY.join('\n\n')}\n\nSource link`
const PAGE = `<html><body><article>${STORY.map((line) => `<p>${line}</p>`).join('')}<p style="display:none">Nobody sees <b>this</b> line.</p></article></body></html>`

/** The message of a failed assertion. */
function faultOf(assertion: () => void): string {
  try {
    assertion()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('the assertion holds')
}

const article = clean(SOURCE)
const page = clean(PAGE)
const story = STORY.join('\n\n')
/** A cleaner whose stage takes out all behind a word of sharing, as one rash regex does. */
const rash = createCleaner({
  stages: [
    (text) => {
      const start = text.indexOf('Share')
      return start < 0 ? [] : [{ start, end: text.length, insert: '', rule: 'house/rash' }]
    },
  ],
})

/** Assertions that fail, each with what `matchers.txt` says. */
const FAILING: Record<string, () => void> = {
  'a sentence that a rule removed': () => expect(article).toKeep('Source link'),
  'a hidden sentence': () => expect(page).toKeep('Nobody sees this line.'),
  'a sentence that the source does not hold': () => expect(article).toKeep('Snow fell.'),
  'a sentence that was kept': () => expect(article).not.toKeep('the mayor said'),
  'no sentence': () => expect(article).toKeep(''),
  'no sentences': () => expect(article).toKeep([]),
  'an empty sentence among others': () => expect(article).toKeep(['Work will begin', '']),
  'a string for a document': () => expect('Rain').toKeep('Rain'),
  'a promise for a document': () => expect(Promise.resolve(1)).toKeep('Rain'),
  'nothing for a document': () => expect(null).toKeep('Rain'),
  'a document without its changes': () => expect(createCleaner({ changes: false })(SOURCE)).toKeep('Rain'),
  'a text that stayed': () => expect(article).toRemove('the mayor said'),
  'a text that never was there': () => expect(article).toRemove('Snow fell.'),
  'a rule that did nothing': () => expect(article).toRemove('en/share/share-this'),
  'a rule that should do nothing': () => expect(article).not.toRemove('any/ad-marker'),
  'a text that should stay': () => expect(article).not.toRemove('Source link'),
  'nothing to remove': () => expect(article).not.toRemove(''),
  'a text that is not clean': () => expect(STORY[0]).toBeCleanText(),
  'a text that is clean': () => expect('Rain fell.').not.toBeCleanText(),
  'another verdict': () => expect(clean('')).toHaveVerdict('good'),
  'a story that lost a sentence': () => expect(article).toLoseNoSentence(`${STORY[0]} Source link`),
  'a story without sentences': () => expect(article).toLoseNoSentence(' '),
  'a document for a cleaner': () => expect(article).toKeepStory('Rain'),
  'a family that there is not': () => expect(clean).toKeepStory('Rain', { families: ['shares' as 'share'] }),
  'a cleaner that loses a story': () => expect(rash).toKeepStory(story, { families: ['share', 'byline'], as: 'text' }),
}
const messages = casesIn(new URL('matchers.txt', import.meta.url))('what a failing assertion says')

describe('an assertion that fails', () => {
  it('is one of these', () => {
    expect(messages.map(([what]) => what)).toEqual(Object.keys(FAILING))
  })

  it.each(messages)('says what to do: %s', (what, message) => {
    expect(faultOf(FAILING[what] as () => void)).toContain(message)
  })

  it('shows the smallest source that loses a story', () => {
    const fault = faultOf(FAILING['a cleaner that loses a story'] as () => void)
    expect(fault).toMatch(/the smallest source that fails is\n\nShare[^\n]*(?:\n[^\n]+)*\n\nThe council/)
  })
})

describe('an assertion that holds', () => {
  it('toKeep: sentences in other quotes and breaks, one or several', () => {
    expect(article).toKeep('rebuild the “old” bridge\nover')
    expect(article).toKeep(STORY)
    expect(article).not.toKeep('Source link')
  })

  it('toRemove: texts that went and rules that fired', () => {
    for (const gone of ['[ad_1]', 'Source link', 'any/ad-marker/wp-automatic', 'any/ad-marker', 'en/source-trailer'])
      expect(article).toRemove(gone)
    expect(page).toRemove('Nobody sees this line.')
    expect(page).toRemove('html/hidden')
    expect(article).not.toRemove('any/ad')
  })

  it('toBeCleanText: a text or a document, with options', () => {
    expect(STORY[1]).toBeCleanText()
    expect(article).toBeCleanText()
    expect(STORY[0]).toBeCleanText({ quotes: 'keep' })
  })

  it('toHaveVerdict, toLoseNoSentence and toKeepStory', () => {
    expect(article).toHaveVerdict('good')
    expect(page).toLoseNoSentence(story)
    expect(clean).toKeepStory(story, { runs: 30 })
    expect(clean).toKeepStory(PAGE, { runs: 10, families: ['share', 'newsletter'] })
  })
})

describe('toMatchReceipts', () => {
  it('compares with a snapshot that reads like a diff', () => {
    expect(clean(SOURCE)).toMatchReceipts()
    expect(receiptOf(clean(SOURCE))).toMatchInlineSnapshot(`
      @@ any/ad-marker/wp-automatic @@
      - [ad_1]⏎⏎
      @@ text/quotes/straight @@
      - the “old" bridge
      + the "old" bridge
      - the "old” bridge
      + the "old" bridge
      @@ en/source-trailer/source-link @@
      - ⏎⏎Source link
    `)
    expect(receiptOf(clean('Rain fell.'))).toMatchInlineSnapshot(`(no changes)`)
  })
})
