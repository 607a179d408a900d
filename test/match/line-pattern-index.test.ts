import { describe, expect, it } from 'vitest'
import { LinePatternIndex, type LinePatternTest } from '../../src/match/line-pattern-index.js'
import type { RuleRef } from '../../src/rules/rule.js'
import { casesIn } from '../tables.js'
import { ruleOf } from './rule-of.js'

const cases = casesIn(new URL('line-pattern-index.txt', import.meta.url))

const named = (name: string, place: RuleRef['place'] = 'anywhere') =>
  ruleOf({ address: `en/credit/${name}`, family: 'credit', place })

function indexOf(...entries: [shape: LinePatternTest, ref: RuleRef][]): LinePatternIndex {
  const index = new LinePatternIndex()
  for (const [shape, ref] of entries) index.add(shape, ref)
  return index
}

const whole = (text: string) => ({ start: 0, end: text.length })
const nameOf = (ref: RuleRef | undefined) => ref?.address.slice('en/credit/'.length)

const index = indexOf(
  [{ holds: 'Photo', ends: ')', pattern: /\(.*Photo.*\)\.?$/ }, named('photo')],
  [{ holds: 'Photo', ends: ')]', pattern: /Foto|Photo/ }, named('any')],
  [{ holds: 'by', near: 8, ends: 'r', pattern: /by \w+$/ }, named('near')],
  [{ holds: '', pattern: /^\*{3}$/ }, named('stars')],
  [{ holds: '', pattern: /^-{3,}$/ }, named('dashes')],
  [{ holds: 'rights', pattern: /all rights/ }, named('rights', 'tail')],
)

describe('a line pattern is found by the last character', () => {
  it.each(cases('a line pattern is found by the last character'))('%s', (line, name) => {
    expect(nameOf(index.find(line, whole(line)))).toBe(name || undefined)
  })

  it('within a span of a text', () => {
    const text = '(AP Photo/Jo Ng)\nMore (AP)'
    expect(nameOf(index.find(text, { start: 0, end: 16 }))).toBe('photo')
    expect(index.find(text, { start: 17, end: text.length })).toBeUndefined()
  })
})

describe('a shape without such characters', () => {
  it('matches ornaments if it requires no literal', () => {
    expect(nameOf(index.ofOrnaments('***', whole('***')))).toBe('stars')
    expect(nameOf(index.ofOrnaments('-----', whole('-----')))).toBe('dashes')
    expect(index.ofOrnaments('all rights', whole('all rights'))).toBeUndefined()
  })

  it('matches the tail if its rule does', () => {
    expect(nameOf(index.ofTail('all rights', whole('all rights')))).toBe('rights')
    expect(index.ofTail('***', whole('***'))).toBeUndefined()
  })

  it('is rejected if it would be tried on every line', () => {
    expect(() => indexOf([{ holds: 'rights', pattern: /./ }, named('rights')])).toThrow(
      new RangeError(
        'Rule "en/credit/rights": a shape for any line must list the characters that may end it in "ends".',
      ),
    )
  })
})

describe('merged indexes', () => {
  const second = indexOf(
    [{ holds: 'Photo', ends: ')', pattern: /Photo/ }, named('second')],
    [{ holds: 'AP', ends: ')', pattern: /AP/ }, named('agency')],
    [{ holds: '', pattern: /^~~~$/ }, named('waves')],
    [{ holds: 'end', pattern: /the end/ }, named('end', 'tail')],
  )
  const all = LinePatternIndex.merge([index, second])

  it.each(cases('merged indexes'))('%s %s', (ask, line, name) => {
    expect(nameOf(all[ask as 'find'](line, whole(line)))).toBe(name)
  })

  it('do not change the originals', () => {
    expect(index.find('(AP)', whole('(AP)'))).toBeUndefined()
  })
})
