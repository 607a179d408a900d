import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Cues } from '../../src/evidence/cues.js'
import { Scan } from '../../src/evidence/scan.js'

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
  it('counts the characters and words of a unit', () => {
    const { words, capitalised, digits, stops, commas, dates } = read(
      'On 4 May 2023, the Council voted. It met at 10:30.',
    )
    expect({ words, capitalised, digits, stops, commas, dates }).toEqual({
      words: 12,
      capitalised: 4,
      digits: 9,
      stops: 2,
      commas: 1,
      dates: 2,
    })
  })

  it('treats each letter of a script without spaces as a word', () => {
    expect(read('日本語 text').words).toBe(4)
  })

  it('sees words that were glued, addresses and emoji', () => {
    const { glued, addresses, emoji, marks } = read('MenuSearch a@example.org \u{1F600} ©')
    expect({ glued, addresses, emoji, marks }).toEqual({ glued: 1, addresses: 2, emoji: 1, marks: 3 })
  })

  it('hashes tokens regardless of case', () => {
    expect(read('Newsletter').hashes[0]).toBe(read('NEWSLETTER').hashes[0])
    expect(read('Newsletter').hashes[0]).not.toBe(read('Newsletters').hashes[0])
  })

  it('keeps the places of its tokens', () => {
    const scan = read('Sign up: now')
    expect(Array.from({ length: scan.tokens }, (_, at) => [scan.starts[at], scan.ends[at]])).toEqual([
      [0, 4],
      [5, 7],
      [7, 8],
      [9, 12],
    ])
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
  it('are runs of four letters, edges and the whole of a short unit', () => {
    // _sig, sign, ign_, _up_; ^sign, ^sign up, up$; all of it
    expect(cuesOf('Sign up')).toHaveLength(8)
  })

  it('count each only once', () => {
    expect(cuesOf('no no no')).toHaveLength(5) // _no_; ^no, ^no no, no$; all of it
  })

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

  it('are single letters, pairs and triples in scripts without spaces', () => {
    // 订, 阅, 简, 报; 订阅, 阅简, 简报; 订阅简, 阅简报; ^订, ^订阅, 报$; all of it
    expect(cuesOf('订阅简报')).toHaveLength(13)
  })

  it('are numbers by their length, and signs', () => {
    expect(cuesOf('12 | 34')).toEqual(cuesOf('56 | 78'))
  })

  it('look at the edges of a long unit only', () => {
    const words = Array.from(
      { length: 60 },
      (_, nth) => `word${String.fromCharCode(97 + (nth % 26))}${nth > 25 ? 'x' : ''}`,
    )
    const changed = words.with(30, 'other')
    expect(cuesOf(changed.join(' '))).toEqual(cuesOf(words.join(' ')))
  })

  it('are empty if there is no text', () => {
    expect(cuesOf('  . , ')).toEqual([])
  })
})
