import { describe, expect, it } from 'vitest'
import { casesIn } from './tables.js'

const cases = casesIn(new URL('regexes.txt', import.meta.url))

// What `.ci/regexes.mjs` proves with: scripts without types.
const load = (name: string) => import(`../.ci/regexes/${name}.mjs`)
const { parse } = await load('parse')
const { stepsOf } = await load('steps')
const { isLinear } = await load('linear')
const { judgementOf } = await load('prove')
const { alphabetOf } = await load('alphabet')

interface Node {
  readonly type: string
  readonly text: string
  readonly parts: readonly Node[]
  readonly branches: readonly Node[]
  readonly body: Node
  readonly min: number
  readonly max: number
  readonly negative: boolean
}

/** How many characters a backtracking matcher looks at that never comes to a match, and what of an expression it has tried. */
function looksAt(source: string, text: string): number {
  let looks = 0
  const walk = (node: Node, at: number, then: (at: number) => void): void => {
    if (node.type === 'set') {
      looks++
      if (at < text.length && new RegExp(`^(?:${node.text})$`, 'u').test(text.charAt(at))) then(at + 1)
    } else if (node.type === 'sequence') {
      const from = (part: number, place: number): void =>
        part === node.parts.length ? then(place) : walk(node.parts[part] as Node, place, (next) => from(part + 1, next))
      from(0, at)
    } else if (node.type === 'choice') {
      for (const branch of node.branches) walk(branch, at, then)
    } else if (node.type === 'repeat') {
      const round = (nth: number, place: number): void => {
        if (nth < node.max)
          walk(node.body, place, (next) => (next > place || nth < node.min ? round(nth + 1, next) : undefined))
        if (nth >= node.min) then(place)
      }
      round(0, at)
    } else if (node.type === 'look') {
      let holds = false
      walk(node.body, at, () => {
        holds = true
      })
      if (holds !== node.negative) then(at)
    } else walk(node.body, at, then)
  }
  walk(parse(source).tree as Node, 0, () => {})
  return looks
}

const BOUNDED = [
  'a{0,4}b?a{0,4}c',
  '(?:a|ab|b){1,5}c',
  '(?:a?b?){2,4}c',
  '(?=[ab]{0,6}c)a{0,3}(?:b|a)',
  '(?!(?:aa|ab){0,3}c)[ab]{0,5}a',
  '(?:(?:a|b){0,2}a?){0,3}',
]

/** All texts of so many letters. */
const textsOf = (length: number): string[] =>
  length === 0 ? [''] : textsOf(length - 1).flatMap((text) => ['a', 'b', 'c'].map((letter) => text + letter))

describe('the steps of an attempt', () => {
  it.each(BOUNDED)('%s takes no more than is said on any text, and on the text that takes many', (source) => {
    const { most, worst } = stepsOf(source, 'u')
    for (const text of textsOf(7)) expect(looksAt(source, text)).toBeLessThanOrEqual(most)
    const { text, steps } = worst()
    expect(looksAt(source, text)).toBeLessThanOrEqual(steps)
    expect(steps).toBeLessThanOrEqual(most)
  })

  it('finds a text that takes many', () => {
    const { most, worst } = stepsOf('(?:a|a|b){12}c', 'u')
    expect(worst().text).toMatch(/^a{12}/)
    expect(worst().steps).toBeGreaterThan(2 ** 12)
    expect(most).toBeGreaterThan(2 ** 12)
  })

  it('counts them as they are', () => {
    // Three ways at a time: one choice, and a look at the letter of each of them.
    expect(stepsOf('(?:a|b)(?:c|d)', '').worst()).toEqual({ text: 'ac', steps: 7 })
  })

  it('counts what a lookbehind reads, and a group that comes again', () => {
    expect(stepsOf('(?<=a{3})b', '').most).toBeGreaterThan(stepsOf('b', '').most + 3)
    expect(stepsOf('(a{1,9})\\1', '').most).toBeGreaterThan(stepsOf('(a{1,9})', '').most + 9)
  })

  it('knows no number where a repetition does not end', () => {
    expect(() => stepsOf('a*', '')).toThrow('without end')
  })
})

describe('the letters of an alphabet', () => {
  it('are what classes tell apart, as the flags have it', () => {
    const letters = (texts: string[], flags: string) => alphabetOf(texts, flags).samples.length
    expect(letters(['[ab]', 'b'], '')).toBe(3)
    expect(letters(['a', 'A'], '')).toBe(3)
    expect(letters(['a', 'A'], 'i')).toBe(2)
    expect(letters(['\\p{Lu}', '\\p{L}'], 'u')).toBe(3)
    expect(letters(['.'], 's')).toBe(1)
    expect(letters(['.'], '')).toBe(2)
  })

  it.each(cases('the letters of an alphabet'))(
    'has a sample of %s where it is held, and none where not',
    (text, flags) => {
      const { samples, lettersOf } = alphabetOf([text], flags)
      const held = lettersOf.get(text) as number[]
      for (const [letter, sample] of (samples as string[]).entries())
        expect(new RegExp(`^(?:${text})$`, flags).test(sample)).toBe(held.includes(letter))
    },
  )
})

describe('the judgement', () => {
  it.each(cases('the judgement'))('/%s/%s: %s', (source, flags, judgement) => {
    expect(judgementOf({ source, flags })).toBe(judgement)
  })

  it.each([
    ['x(?=\\s)\\s+(?=\\S)\\s*y', 'y'],
    ['(?=a)a+b', ''],
  ])('does not prove /%s/%s', (source, flags) => {
    expect(judgementOf({ source, flags })).not.toBe('proven')
  })

  it.each(cases('whether all ways take linear time'))('of all ways through /%s/%s: %s', (source, flags, expected) => {
    expect(String(isLinear(source, flags))).toBe(expected)
  })

  it('refuses what it cannot read', () => {
    expect(() => parse('a**')).toThrow('nothing is repeated')
    expect(() => parse('(?<name>a)')).toThrow('not known')
    expect(() => parse('(a')).toThrow('no end')
    expect(() => parse('a)')).toThrow('stray')
  })
})
