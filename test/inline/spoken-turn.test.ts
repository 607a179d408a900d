import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { isSpokenTurn } from '../../src/inline/spoken-turn.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('spoken-turn.txt', import.meta.url))

const turns = [
  'HOST: Welcome to the bee show. Today we talk about hives in the city and who keeps them.',
  'ANA RUIZ: Thank you. I have kept bees on a roof for nine years, and the neighbours have got used to them.',
  'ANA RUIZ: A hive needs some forty pounds of honey to get through the winter, and we leave it there.',
]

describe('a sentence of a speaker is kept whole', () => {
  it.each(cases('a sentence of a speaker is kept whole'))('%s', (turn) => {
    expect(clean([...turns, turn].join('\n')).text).toContain(turn)
    expect(clean([...turns, turn].join('\n\n')).text).toContain(turn)
    expect(clean([...turns, turn].map((line) => `<p>${line}</p>`).join('')).text).toContain(turn)
  })

  it('if it is the only one', () => {
    const turn = "HOST: And we're back. Follow us on Twitter at beeshow."
    expect(clean(turn).text).toBe(turn)
  })
})

it.each(cases('isSpokenTurn'))('isSpokenTurn: %s', (marked, is) => {
  const start = marked.indexOf('|')
  const text = marked.replace('|', '')
  expect(isSpokenTurn(text, { start, end: text.length })).toBe(is === 'yes')
})

it.each(['\n', '\n\n'])('a reply in a forum is kept in lines parted by %j', (feed) => {
  const reply = "Thanks! That's a shame :("
  const first = 'I lost my ferry ticket on the quay yesterday, and the office would not give me another one.'
  const second = 'I will ask at the school whether somebody has found it, and write again tomorrow.'
  for (const lines of [
    [first, second, reply],
    [reply, first, second],
    [first, reply, second],
  ])
    expect(clean(lines.join(feed)).text).toContain(reply)
})
