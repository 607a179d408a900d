import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/text.js'
import { casesIn, partsOf } from '../tables.js'

const cases = casesIn(new URL('short-sentences.txt', import.meta.url))

describe('the last sentence of a story, however short', () => {
  it.each(cases('stays wherever boilerplate stands'))('stays in %s', (_, ...cells) => {
    const story = cells.slice(0, 4)
    const [first, last, around] = [story.slice(0, 3), story.slice(3), partsOf(cells[4] as string)]
    for (const lines of [
      [...first, ...around.slice(0, -1), ...last, ...around.slice(-1)],
      [...first, ...around, ...last],
      [...story, ...around],
    ])
      expect(cleanText(lines.join('\n')).text.split('\n')).toEqual(expect.arrayContaining(story))
  })

  it.each(cases('stays in where the body came in one line'))(
    'stays in %s where the body came in one line',
    (_, story, boilerplate) => {
      for (const gap of [' ', '']) expect(cleanText(story + gap + boilerplate).text).toBe(story)
    },
  )
})

describe('a short sentence of the story about the media', () => {
  const story =
    'The town library will open on Sundays from September, the county decided on Wednesday evening. Until now its doors ' +
    'were closed from Saturday noon. More than 4,000 people had signed a petition that two students started in March. ' +
    'The county will pay 60,000 crowns a year for the extra hours. A reading room for children follows in the winter.'

  it.each(cases('stays above boilerplate'))('stays above boilerplate: %s', (sentence) => {
    for (const gap of ['\n', ' ', '']) {
      const text = `${story}${gap}${sentence}`
      expect(cleanText(`${text}${gap}Advertisement`).text).toBe(text)
    }
  })
})

it.each(cases('stays in'))('a headline above a name and a date stays in %s', (_, headline, name, date, sentence) => {
  expect(cleanText([headline, name, date, sentence].join('\n')).text.split('\n')[0]).toBe(headline)
})
