import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { isSpokenTurn } from '../../src/inline/spoken-turn.js'

const turns = [
  'HOST: Welcome to the bee show. Today we talk about hives in the city and who keeps them.',
  'ANA RUIZ: Thank you. I have kept bees on a roof for nine years, and the neighbours have got used to them.',
  'ANA RUIZ: A hive needs some forty pounds of honey to get through the winter, and we leave it there.',
]

describe('a sentence of a speaker is kept whole', () => {
  it.each([
    "HOST: And we're back. Follow us on Twitter at beeshow.",
    "ANA RUIZ: And we're back. Follow us on Twitter at beeshow.",
    "ANA RUIZ, BYLINE: And we're back. Follow us on Twitter at beeshow.",
    "ANA RUIZ (on the phone): And we're back. Follow us on Twitter at beeshow.",
  ])('%s', (turn) => {
    expect(clean([...turns, turn].join('\n')).text).toContain(turn)
    expect(clean([...turns, turn].join('\n\n')).text).toContain(turn)
    expect(clean([...turns, turn].map((line) => `<p>${line}</p>`).join('')).text).toContain(turn)
  })

  it('if it is the only one', () => {
    const turn = "HOST: And we're back. Follow us on Twitter at beeshow."
    expect(clean(turn).text).toBe(turn)
  })
})

describe('isSpokenTurn', () => {
  it.each([
    ['HOST: It rained. |Follow us.', true],
    ['MIRA: It rained. |Follow us.', false],
    ['MIRA: It rained.\nMIRA: The sun came. |Follow us.', true],
    ['PHOTO: Ana Ruiz. |Follow us.', false],
    ['He said: It rained. |Follow us.', false],
    ['MIRA: It rained.\nMIRA: Sun.\nThe end. |Follow us.', false],
  ])('%s', (marked, is) => {
    const start = marked.indexOf('|')
    const text = marked.replace('|', '')
    expect(isSpokenTurn(text, { start, end: text.length })).toBe(is)
  })
})

describe('a reply in a forum is kept', () => {
  it.each(['\n', '\n\n'])('in lines parted by %j', (feed) => {
    const reply = "Thanks! That's a shame :("
    const others = [
      'I lost my ferry ticket on the quay yesterday, and the office would not give me another one.',
      'I will ask at the school whether somebody has found it, and write again tomorrow.',
    ]
    for (const lines of [
      [...others, reply],
      [reply, ...others],
      [others[0], reply, others[1]],
    ])
      expect(clean(lines.join(feed)).text).toContain(reply)
  })
})
