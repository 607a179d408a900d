import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/text.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('behind-story.txt', import.meta.url))
const STORIES = Object.fromEntries(cases('sentences'))

/** What stands behind the last sentence takes no sentence with it: a source is that of the story, not that of a picture. */
describe('boilerplate behind the last sentence', () => {
  it.each(cases('takes no sentence with it in'))('takes no sentence with it in %s: %s', (lang, source) => {
    const sentence = STORIES[lang] as string
    const story = [sentence.replace('.', ' 1.'), sentence.replace('.', ' 2.'), `${sentence} ${source}`]
    expect(cleanText(story.join('\n\n'), { lang }).text).toContain(story.slice(0, 2).concat(sentence).join('\n\n'))
  })

  it.each(cases('leaves captions of pictures to their rule in'))(
    'leaves captions of pictures to their rule in %s: %s',
    (lang, caption) => {
      const sentence = STORIES[lang] as string
      expect(cleanText([sentence, caption, sentence.replace('.', ' 2.')].join('\n\n'), { lang }).text).not.toContain(
        caption,
      )
    },
  )
})
