import { describe, expect, it } from 'vitest'
import { cleanText, createTextCleaner } from '../../src/index.js'

const REST = 'said on Tuesday that the bridge would be open to all who live in the valley by the end of the year.'

describe('boxes over names', () => {
  it.each([
    ['an asterisk', `Rep. Ilhan OmarIlhan Omar*…* MORE (D-Minn.) ${REST}`, `Rep. Ilhan Omar (D-Minn.) ${REST}`],
    [
      'headlines',
      `Sen. Jo NgJo Tan NgLions win cup Overnight Defense: Town says no Poe hits back MORE (R) ${REST}`,
      `Sen. Jo Ng (R) ${REST}`,
    ],
    ['a longer name', `President PoeEdgar Allan PoeGOP senator blocks bill MORE ${REST}`, `President Poe ${REST}`],
    ['a blank between', `Rep. Jo Ng Jo Ng Lions win cup MORE (D-N.Y.) ${REST}`, `Rep. Jo Ng (D-N.Y.) ${REST}`],
    [
      'the headline of the story itself',
      `Town of the valley votes for a bridge\nJo Ng Town of the valley votes for a bridge Lions win MORE (R) ${REST}`,
      `Town of the valley votes for a bridge\nJo Ng (R) ${REST}`,
    ],
    [
      'two in a line',
      `Sens. Jo NgJo NgLions win cup MORE (R) and Al PoeAl PoeTown says no MORE (D) ${REST}`,
      `Sens. Jo Ng (R) and Al Poe (D) ${REST}`,
    ],
  ])('go: %s', (_, before, after) => expect(cleanText(before).text).toBe(after))

  it.each([
    `MORE than 200 people came, and Boutros Boutros-Ghali ${REST}`,
    `Duran Duran gave the town MORE (a song) and Jo ${REST}`,
    `In New York, New York, MORE (R) ${REST}`,
    `Jo Ng Jo Ng, they called, and MORE ${REST}`,
    `McDonald McDonaldson wanted MORE (R) ${REST}`,
    `Jo NgJo Ng ${REST}\nMORE (R)`,
  ])('stay: %s', (text) => expect(cleanText(text).text).toBe(text))

  it('are kept if related stories are kept', () => {
    const text = `Rep. Jo NgJo NgLions win cup MORE (D) ${REST}`
    expect(createTextCleaner({ keep: ['related'] })(text).text).toBe(text)
  })
})
