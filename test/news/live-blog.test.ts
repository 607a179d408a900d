import { describe, expect, it } from 'vitest'
import { isLiveBlog } from '../../src/news/story-fields.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const SAID = 'The council has begun to vote on the bridge, and the mayor has arrived.'
const cases = casesIn(new URL('live-blog.txt', import.meta.url), { SAID })

describe('isLiveBlog', () => {
  it.each(cases('isLiveBlog'))('%s', (_, text, is) => {
    expect(isLiveBlog(text, WORDS)).toBe(is === 'yes')
  })
})
