import { expect, test } from 'vitest'
import { toStory } from './pipeline.js'

const scraped = `[ad_1]
By Jo Ng

The council voted on Tuesday evening to rebuild the "old" bridge over the river.

Work will begin in spring, and the road beside it stays open until the autumn, the mayor said.

[ad_2]
Source link`

test('a scraped story keeps its sentences and loses its marks', () => {
  const story = toStory(scraped)
  expect(story).toKeep(['By Jo Ng', 'rebuild the “old” bridge', 'the mayor said.'])
  expect(story).toRemove('Source link')
  expect(story).toRemove('any/ad-marker')
  expect(story).toHaveVerdict('good')
  expect(story).toBeCleanText({ quotes: 'curly', keep: ['byline'] })
})

test('every change is one that somebody has looked at', () => {
  expect(toStory(scraped)).toMatchReceipts()
})

test('the story stays, whatever stands around it', () => {
  const story = 'The council voted on Tuesday evening to rebuild the old bridge over the river, the mayor said.'
  expect(toStory).toKeepStory(story, { families: ['share', 'newsletter', 'related'], runs: 20 })
})
