import { describe, expect, it } from 'vitest'
import { parseTemplate } from '../../../src/match/templates/template.js'
import { packs } from '../../../src/rules/packs.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('template.txt', import.meta.url))

const pattern = (source: string) => new RegExp(`^${parseTemplate(source).pattern}$`, 'iu')

describe('parseTemplate', () => {
  it.each(cases('writes out'))('writes out %s', (source, ...phrases) => {
    expect([...(parseTemplate(source).phrases ?? [])].sort()).toEqual([...phrases].sort())
  })

  it('does not expand templates with slots or with too many phrases', () => {
    expect(parseTemplate('{n} comments').phrases).toBeUndefined()
    expect(parseTemplate('(a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e)').phrases).toBeUndefined()
  })

  it.each([
    ['{n} comment[s]', ['12 comments', '1 Comment', '1,204 comments'], ['comments', '12 commentators']],
    ['follow us on {platforms}', ['Follow us on Facebook'], ['Follow us', 'follow us on']],
    ["don't miss {title}", ["Don't miss the end", 'DON’T MISS the end'], ['do not miss the end']],
    ['read more... {title}', ['Read more… The end', 'read more... The end'], ['Read more The end']],
    ['[ad] {title} [end]', ['ad one end', 'one', 'one end'], ['']],
  ])('makes a pattern of %s', (source, fits, misses) => {
    for (const line of fits) expect(line).toMatch(pattern(source))
    for (const line of misses) expect(line).not.toMatch(pattern(source))
  })

  it('returns prefixes and suffixes up to the first slot', () => {
    expect(parseTemplate('the post {title} appeared first on {site}')).toMatchObject({
      prefixes: ['the post'],
      suffixes: [''],
    })
    expect(parseTemplate('{n} (comment|reply)').suffixes).toEqual([' comment', ' reply'])
    expect(parseTemplate('[the] post {title}').prefixes).toEqual(['the post', 'post '])
    expect(parseTemplate('[{n}] post').prefixes).toContain('')
    expect(parseTemplate('{title} reserves the right to {title}').anyLiteral).toEqual([' reserves the right to '])
    expect(parseTemplate('{title} is a (writer|news reporter) {title}').anyLiteral).toEqual(['writer', 'news reporter'])
  })

  it('returns edges of eight letters, of three if there are too many, and none if there are still too many', () => {
    const words = (count: number, length: number) =>
      Array.from({ length: count }, (_, nth) => `abc${nth}`.padEnd(length, 'x')).join('|')
    const letters = (count: number) =>
      Array.from({ length: count }, (_, nth) => String.fromCharCode(0x430 + nth)).join('|')
    expect(parseTemplate(`(${words(40, 12)}) {title}`).prefixes).toHaveLength(40)
    expect(parseTemplate(`(${words(41, 12)}) {title}`).prefixes).toEqual(['abc'])
    expect(
      parseTemplate(`{title} (${words(41, 0).replaceAll('abc', 'b').replaceAll('|', 'abc|')}abc)`).suffixes,
    ).toEqual(['abc'])
    expect(parseTemplate(`(${letters(20)}) (${letters(20)}) {title}`).prefixes).toHaveLength(400)
    expect(parseTemplate(`(${letters(32)})(${letters(32)})(${letters(32)}) {title}`).prefixes).toEqual([''])
  })

  it('returns the required literals of each part', () => {
    const held = (source: string) => parseTemplate(source).requiredLiterals
    expect(held('{title} is a (writer|news reporter) for {title}')).toEqual([
      [' is a '],
      ['writer', 'news reporter'],
      [' for '],
    ])
    expect(held("{title} don't miss {title}")).toEqual([['t miss ']])
    expect(held('read more... {title}')).toEqual([['read more']])
    expect(held('{title} (a|see) {title}')).toEqual([])
    expect(held('{email} of {title}')).toEqual([[' of ']])
    expect(parseTemplate('{title} ({words}|news reporter) of {title}').anyLiteral).toEqual([' of '])
    expect(parseTemplate('{title} {title}').anyLiteral).toEqual([])
    expect(parseTemplate('{name} [at] {email}').anyLiteral).toEqual(['@'])
  })

  it('detects whether each line contains a digit', () => {
    const digits = ['{n} views', '{title} {date}', 'views', '{title} views', '[{n}] views'].map(
      (source) => parseTemplate(source).digit,
    )
    expect(digits).toEqual([true, true, false, false, false])
  })

  it('lists its slots in order, including those within brackets', () => {
    expect(parseTemplate('by {author} (on {date}|of {site}) [{n}]').slots).toEqual(['author', 'date', 'site', 'n'])
  })

  it('computes the length of the longest line', () => {
    expect(parseTemplate('(a|bcd [ef]) {n}').longest).toBe('bcd ef '.length + 19)
    expect(parseTemplate('follow [us] on').longest).toBe('follow us on'.length)
    expect(parseTemplate('by {n}').longest).toBe('by '.length + 19)
  })

  it.each(cases('refuses'))('refuses %s', (source, message) => {
    expect(() => parseTemplate(source)).toThrow(new RangeError(`template “${source}”: ${message}`))
  })

  it('parses each template of each pack', () => {
    for (const { lang, families } of packs)
      for (const [family, rules] of Object.entries(families))
        for (const [name, { lines = [], endings = [] }] of Object.entries(rules))
          for (const template of [...lines, ...endings])
            expect(() => parseTemplate(template), `${lang}/${family}/${name}`).not.toThrow()
  })
})
