import { describe, expect, it } from 'vitest'
import { clean, replay, undo } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('subtitles.txt', import.meta.url))

describe('subtitles', () => {
  it.each(['\n', '\r\n'].flatMap((feed) => cases('come out as what is said').map((one) => [feed, ...one])))(
    'come out as what is said, parted by %j: %s',
    (feed, _, subtitles = '', said = '') => {
      const source = subtitles.replaceAll('\n', feed)
      const { text, changes } = clean(source)
      expect(text).toBe(said)
      expect(changes.flatMap(({ rules }) => rules)).toContain('news/subtitles')
      expect(replay(source, changes)).toBe(text)
      expect(undo(text, changes)).toBe(source)
      expect(clean(text).text).toBe(text)
    },
  )

  it('are not read if a text quotes a time', () => {
    const text = 'The second subtitle reads:\n\n00:00:03,500 --> 00:00:06,000\nlate again on Monday, and so on.'
    expect(clean(text).text).toContain('late again on Monday, and so on.')
    expect(clean(text).changes.flatMap(({ rules }) => rules)).not.toContain('news/subtitles')
  })
})
