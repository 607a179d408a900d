import { describe, expect, it } from 'vitest'
import { clean, createCleaner } from '../../src/index.js'
import { receiptOf } from '../../src/vitest.js'

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

describe('toKeep', () => {
  it('holds for sentences in other quotes and breaks, one or several', () => {
    expect(clean(SOURCE)).toKeep('rebuild the “old” bridge\nover')
    expect(clean(SOURCE)).toKeep(STORY)
  })

  it('says where a sentence went, by which rule, and how to keep it', () => {
    expect(faultOf(() => expect(clean(SOURCE)).toKeep('Source link'))).toBe(
      [
        'Expected the text to keep a sentence',
        '',
        '"Source link"',
        '  was removed at 217–228 of the source by en/source-trailer/source-link',
        "  to keep it: createCleaner({ keep: ['en/source-trailer/source-link'] })",
        '  in the source: "Source link"',
      ].join('\n'),
    )
  })

  it('says why, of what was hidden, whatever markup is in it', () => {
    const fault = faultOf(() => expect(clean(PAGE)).toKeep('Nobody sees this line.'))
    expect(fault).toContain('by html/hidden/display')
    expect(fault).toContain(
      "to keep it: createCleaner({ keep: [{ selector: '…' }] }), because readers of the page cannot see it",
    )
    expect(fault).toContain('because: display:none')
  })

  it('wants a sentence', () => {
    for (const none of ['', [], ['Rain fell.', '']])
      expect(() => expect(clean('Rain fell.')).toKeep(none)).toThrow(
        'toKeep() needs a sentence or a list of sentences, got an empty one.',
      )
    expect(() => expect(clean('Rain fell.')).not.toRemove('')).toThrow(
      'toRemove() needs a text or the address of a rule',
    )
  })

  it('says so if the source does not hold it either', () => {
    expect(faultOf(() => expect(clean(SOURCE)).toKeep('Snow fell.'))).toContain(
      '"Snow fell."\n  is not in the source either',
    )
  })

  it('fails the other way round where all is kept', () => {
    expect(clean(SOURCE)).not.toKeep('Source link')
    expect(faultOf(() => expect(clean(SOURCE)).not.toKeep('the mayor said'))).toBe(
      'Expected the text not to keep\n\n"the mayor said"',
    )
  })

  it.each<[what: string, received: unknown, words: string]>([
    ['a string', 'Rain', 'a string. Clean it first.'],
    ['a promise', Promise.resolve(1), 'a Promise. Await it'],
    ['nothing', null, 'null'],
    ['a document without its changes', createCleaner({ changes: false })(SOURCE), 'Clean without { changes: false }.'],
  ])('wants a document, and got %s', (_, received, words) => {
    expect(faultOf(() => expect(received).toKeep('Rain'))).toContain(words)
  })
})

describe('toRemove', () => {
  it('holds for texts that went and rules that fired', () => {
    for (const gone of ['[ad_1]', 'Source link', 'any/ad-marker/wp-automatic', 'any/ad-marker', 'en/source-trailer'])
      expect(clean(SOURCE)).toRemove(gone)
    expect(clean(PAGE)).toRemove('Nobody sees this line.')
    expect(clean(PAGE)).toRemove('html/hidden')
  })

  it('fails for what stayed, and for what never was there', () => {
    expect(faultOf(() => expect(clean(SOURCE)).toRemove('the mayor said'))).toBe(
      'Expected the text not to contain "the mayor said"',
    )
    expect(faultOf(() => expect(clean(SOURCE)).toRemove('Snow fell.'))).toBe(
      'Expected "Snow fell." to be removed, but the source does not contain it',
    )
    const fault = faultOf(() => expect(clean(SOURCE)).toRemove('en/share/share-this'))
    expect(fault).toContain(
      'Expected en/share/share-this to remove something. Rules that changed the text:\n\n0–8  any/ad-marker/wp-automatic',
    )
    expect(clean(SOURCE)).not.toRemove('any/ad')
  })

  it('says how to switch a rule off that should do nothing', () => {
    expect(faultOf(() => expect(clean(SOURCE)).not.toRemove('any/ad-marker'))).toContain(
      "to keep it: createCleaner({ keep: ['any/ad-marker'] })",
    )
    expect(faultOf(() => expect(clean(SOURCE)).not.toRemove('Source link'))).toContain(
      'by en/source-trailer/source-link',
    )
  })
})

describe('toBeCleanText', () => {
  it('takes a text or a document, and options', () => {
    expect(STORY[1]).toBeCleanText()
    expect(clean(SOURCE)).toBeCleanText()
    expect(STORY[0]).toBeCleanText({ quotes: 'keep' })
    expect(faultOf(() => expect(STORY[0]).toBeCleanText())).toContain('text/quotes/straight  2 ×: "“" → "\\""')
    expect(faultOf(() => expect('Rain fell.').not.toBeCleanText())).toBe('Expected the text not to be clean')
  })
})

describe('toHaveVerdict', () => {
  it('tells the verdict, its reasons and the next step', () => {
    expect(clean(SOURCE)).toHaveVerdict('good')
    expect(faultOf(() => expect(clean('')).toHaveVerdict('good'))).toBe(
      'Expected the verdict good, got poor\n  empty: There is no text.\n  next: read-original',
    )
  })
})

describe('toLoseNoSentence', () => {
  it('looks for each sentence of a story', () => {
    expect(clean(PAGE)).toLoseNoSentence(STORY.join('\n\n'))
    const fault = faultOf(() => expect(clean(SOURCE)).toLoseNoSentence(`${STORY[0]} Source link`))
    expect(fault).toMatch(
      /^Expected the text to keep every sentence\. 1 of 2 are missing\n\n"Source link"\n {2}was removed/,
    )
    expect(faultOf(() => expect(clean(SOURCE)).toLoseNoSentence(' '))).toContain('at least one sentence')
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

describe('toKeepStory', () => {
  it('holds for the cleaner of all defaults', () => {
    expect(clean).toKeepStory(STORY.join('\n\n'), { runs: 30 })
    expect(clean).toKeepStory(PAGE, { runs: 10, families: ['share', 'newsletter'] })
  })

  it('finds the least boilerplate that loses a story', () => {
    // A stage that takes out all behind a word of sharing, as one rash regex does.
    const rash = createCleaner({
      stages: [
        (text) => {
          const start = text.indexOf('Share')
          return start < 0 ? [] : [{ start, end: text.length, insert: '', rule: 'house/rash' }]
        },
      ],
    })
    const fault = faultOf(() =>
      expect(rash).toKeepStory(STORY.join('\n\n'), { families: ['share', 'byline'], as: 'text' }),
    )
    expect(fault).toMatch(/the smallest source that fails is\n\nShare[^\n]*(?:\n[^\n]+)*\n\nThe council/)
    expect(fault).toContain('of the source by house/rash')
  })

  it('wants a cleaner, and families that there are', () => {
    expect(faultOf(() => expect(clean(SOURCE)).toKeepStory('Rain'))).toContain(
      'toKeepStory() expects a cleaner such as clean, got an Object.',
    )
    expect(faultOf(() => expect(clean).toKeepStory('Rain', { families: ['shares' as 'share'] }))).toContain(
      'Did you mean "share"?',
    )
  })
})
