import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/index.js'

const STORY = `The council voted on Tuesday evening to rebuild the old bridge over the river, which was closed after the flood.
Work will begin in spring, and the road beside it stays open until the autumn, the mayor said after a long debate.
Residents had asked for quieter nights and for safer crossings near the school, where children cross the road.
Until the bridge opens, a ferry will carry walkers and bicycles across the river every twenty minutes, free of charge.`
const LIFE = 'Maria Gomez has written about towns and rivers for twenty years. She lives by the sea.'

describe('a biography', () => {
  it.each([
    ['below a heading', `About the author\n${LIFE}`],
    ['below the name', `About Maria Gomez\n${LIFE}`],
    ['of two paragraphs', `About the Author:\n${LIFE}\nShe likes rain.`],
    ['with a sign-up above', `Get the latest news from the river delivered to your inbox.\nAbout Maria Gomez\n${LIFE}`],
    ['with buttons below', `About Maria Gomez\n${LIFE}\nFollow us on Facebook`],
  ])('goes %s', (_, box) => {
    expect(cleanText(`${STORY}\n${box}`).text).toBe(STORY)
  })

  it.each([
    ['a heading of the story that names nobody below', `About Ada Miller\n${LIFE}`],
    ['a heading in the middle', `About the author\n${LIFE}\n${STORY}`],
    ['a sentence', `About the author nothing is known.\n${LIFE}`],
  ])('leaves alone %s', (_, box) => {
    expect(cleanText(`${STORY}\n${box}`).text).toBe(`${STORY}\n${box}`)
  })

  it('goes below a shorter story if it has the whole name', () => {
    const short = STORY.split('\n').slice(0, 2).join('\n')
    expect(cleanText(`${short}\nAbout Maria Gomez\n${LIFE}`).text).toBe(short)
    const other = LIFE.replace('Maria', 'Ms')
    expect(cleanText(`${short}\nAbout Maria Gomez\n${other}`).text).toBe(`${short}\nAbout Maria Gomez\n${other}`)
  })

  it('leaves alone what is too long beside its story', () => {
    const text = `${STORY.split('\n')[0]}\nAbout the author\n${LIFE}`
    expect(cleanText(text).text).toBe(text)
  })
})
