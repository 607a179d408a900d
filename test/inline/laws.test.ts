import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { clean, cleanText, replay, undo } from '../../src/index.js'

const LONG =
  'The council voted on Tuesday evening to rebuild the old bridge over the river, and said that the work would begin in the spring of next year.'

/** What the rules within lines look at, and what may stand beside it. */
const piece = fc.constantFrom(
  ...['READ MORE: ', 'ALSO READ: ', 'Read more: ', 'Lee también: ', 'POLL: '],
  ...[' | ', '. ', '? ', ': ', ' ', '\n', '\n\n'],
  ...['(Read more: ', '[Also read: ', ')', ']', '）', '】', '“', '”', '"', '*…*', '[ad_1]'],
  ...['Jo NgJo Ng', 'Jo Ng Jo Ng', ' MORE (R) ', ' MORE', 'TrumpDonald John Trump', 'MORE'],
  ...['Lions Win the Cup Again', 'Town votes for another harbour', 'The council met', 'the', 'The'],
  ...['She said no', '新しい橋が五月に開通'],
  ...[LONG, `${LONG}\n`, `\n${LONG}`, 'Share', '\nSee more\n', '\nSubscribe\n', 'Advertisement ', 'ADVERTISEMENT '],
  ...['Sign up for our newsletter. ', 'Click here to read more. ', ' (AFP)', '\nAll rights reserved.'],
)
const texts = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''))
const runs = { numRuns: Number(process.env['RUNS'] ?? 400) }

describe('laws of inline removals', () => {
  test.prop([texts], runs)('cleaning is idempotent', (source) => {
    expect(cleanText(cleanText(source).text).changes).toEqual([])
  })

  test.prop([texts], runs)('replay(source, changes) is the text, and undo(text, changes) the source', (source) => {
    const { text, changes } = clean(source)
    expect(replay(source, changes)).toBe(text)
    expect(undo(text, changes)).toBe(source)
  })
})
