import { describe, expect, it } from 'vitest'
import { closingCredits } from '../../src/match/closing-credit.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('closing-credit.txt', import.meta.url))

const shapes = closingCredits({
  labels: ['Foto', 'Fotos', 'Archivfoto'],
  joints: [' von'],
  alone: ['©'],
  behindStop: ['Beeld'],
  sources: ['dpa'],
  small: ['von', 'der'],
  ends: 'äö',
  glued: true,
  tail: ' Mehr',
})

const closes = (line: string) =>
  shapes.some(
    ({ holds, ends = '', near = 0, pattern }) =>
      ends.includes(line.slice(-1)) && line.slice(-near).includes(holds) && pattern.test(line),
  )

describe('closingCredits', () => {
  it.each([
    ...cases('knows a caption by'),
    ['ten words', `Die Brücke im Mai. Foto: ${'Jo Ng, '.repeat(5).slice(0, -2)}`],
    ['a caption as long as captions are', `${'Die Brücke. '.repeat(49)}Foto: Jo Ng`],
  ])('knows a caption by %s', (_, line) => expect(closes(line)).toBe(true))

  it.each([
    ...cases('leaves alone'),
    ['a line too long for a caption', `${'Die Brücke im Mai. '.repeat(40)}Foto: Jo Ng`],
    ['a caption that is longer', `${'Die Brücke. '.repeat(51)}Foto: Jo Ng`],
  ])('leaves alone %s', (_, line) => expect(closes(line)).toBe(false))

  it('tests labels that contain one another only once', () =>
    expect(shapes.map(({ holds }) => holds)).toEqual(['©', 'Foto', 'Beeld', 'Archivfoto']))
})
