import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Cues } from '../../src/evidence/cues.js'
import { Scan } from '../../src/evidence/scan.js'
import { casesIn, fieldsOf } from '../tables.js'

const cases = casesIn(new URL('scan.txt', import.meta.url))

function read(text: string): Scan {
  const scan = new Scan()
  scan.read(text, 0, text.length)
  return scan
}

function cuesOf(text: string): number[] {
  const cues = new Cues(read(text))
  cues.read(text)
  return [...cues.hashes.subarray(0, cues.count)]
}

describe('Scan', () => {
  it.each(cases('Scan'))('counts the characters and words of “%s”', (text, counts) => {
    expect(read(text)).toMatchObject(fieldsOf(counts))
  })

  it('hashes tokens regardless of case', () => {
    expect(read('Newsletter').hashes[0]).toBe(read('NEWSLETTER').hashes[0])
    expect(read('Newsletter').hashes[0]).not.toBe(read('Newsletters').hashes[0])
  })

  it('keeps the places of its tokens', () => {
    const { tokens, starts, ends } = read('Sign up: now')
    expect([...starts.subarray(0, tokens)]).toEqual([0, 5, 7, 9])
    expect([...ends.subarray(0, tokens)]).toEqual([4, 7, 8, 12])
  })

  it('does not depend on earlier texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (first, second) => {
        const scan = new Scan()
        scan.read(first, 0, first.length)
        scan.read(second, 0, second.length)
        const fresh = read(second)
        expect(scan.tokens).toBe(fresh.tokens)
        expect(scan.words).toBe(fresh.words)
        expect(scan.hashes.subarray(0, scan.tokens)).toEqual(fresh.hashes.subarray(0, fresh.tokens))
      }),
    )
  })
})

describe('Cues', () => {
  it.each(cases('Cues'))('of “%s” are %s', (text, ...cues) => expect(cuesOf(text)).toHaveLength(cues.length))

  it('count each only once in a unit of many', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 24 }), { maxLength: 40 }), (words) => {
        const cues = cuesOf(words.join(' '))
        expect(new Set(cues).size).toBe(cues.length)
      }),
    )
  })

  it('are those of the unit alone, whatever was read before', () => {
    const scan = new Scan()
    const cues = new Cues(scan)
    for (const text of ['The town votes for a bridge', 'Sign up', 'The town votes']) {
      scan.read(text, 0, text.length)
      cues.read(text)
      expect([...cues.hashes.subarray(0, cues.count)]).toEqual(cuesOf(text))
    }
  })

  it('have the spans of their tokens', () => {
    const text = 'Sign up!'
    const cues = new Cues(read(text))
    cues.read(text)
    const said = Array.from({ length: cues.count }, (_, nth) =>
      text.slice(cues.spanOf(nth).start, cues.spanOf(nth).end),
    )
    // _sig, sign, ign_; _up_; the sign; ^sign, ^sign up, the last; all of it
    expect(said).toEqual(['Sign', 'Sign', 'Sign', 'up', '!', 'Sign', 'Sign up', '!', 'Sign up!'])
  })

  it('do not depend on case', () => {
    expect(cuesOf('ÉTÉ Newsletter')).toEqual(cuesOf('été newsletter'))
  })

  it('know a word in another form', () => {
    const forms = cuesOf('newsletters')
    const shared = cuesOf('newsletter').filter((cue) => forms.includes(cue))
    expect(shared).toHaveLength(8) // _new, news, ewsl, wsle, slet, lett, ette, tter
  })

  it('are numbers by their length, and signs', () => {
    expect(cuesOf('12 | 34')).toEqual(cuesOf('56 | 78'))
  })

  it('look at the edges of a long unit only', () => {
    const letters = Array.from({ length: 60 }, (_, nth) => String.fromCharCode(97 + (nth % 26)) + (nth > 25 ? 'x' : ''))
    const words = letters.map((letter) => `word${letter}`)
    const changed = words.with(30, 'other')
    expect(cuesOf(changed.join(' '))).toEqual(cuesOf(words.join(' ')))
  })
})
