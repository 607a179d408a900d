import { describe, expect, it } from 'vitest'
import { Cue } from '../../../src/html/article/features/cue.js'
import { readCues } from '../../../src/html/article/features/read-cues.js'

const cuesOf = (names: string) =>
  Object.entries(Cue)
    .filter(([, bit]) => (readCues(names) & bit) !== 0)
    .map(([name]) => name)

describe('readCues', () => {
  it.each<[names: string, cues: string[]]>([
    ['', []],
    ['zq17 x', []],
    ['related-posts', ['related', 'listing']],
    ['relatedPosts', ['related', 'listing']],
    ['RELATED', ['related']],
    ['article_body', ['story', 'body']],
    ['articlebody', ['story', 'body']],
    ['c-newsletter--wide', ['newsletter']],
    ['newsletters2', ['newsletter']],
    ['leesook', ['related']],
    ['werbung', ['ad']],
    ['share paragraph', ['body', 'share']],
    ['shareholder', []],
    ['header adhesive', ['header']],
  ])('%s', (names, cues) => {
    expect(cuesOf(names)).toEqual(cues)
  })

  it('reads two words as one within a name, not across names', () => {
    expect(cuesOf('most-read')).toContain('related')
    expect(cuesOf('most read')).not.toContain('related')
  })
})
