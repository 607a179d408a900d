import { fc, test } from '@fast-check/vitest'
import he from 'he'
import { describe, expect, it } from 'vitest'
import { controls, repairControls } from '../../src/repair/controls.js'
import { scraped } from '../alphabet.js'
import { casesIn } from '../tables.js'
import { thereAndBack } from './edits.js'

const cases = casesIn(new URL('controls.txt', import.meta.url))

it.each(cases('controls that change'))('controls that change: %s', (_, before, after) => {
  expect(repairControls(before)).toBe(after)
})

it.each(cases('controls that stay'))('controls that stay: %s', (_, text) => expect(controls(text)).toEqual([]))

it('names its rules', () => {
  const rules = Array.from(controls('\x92 \0 \x1b[0m \ud800 \ufffe \f \u{1ffff}'), ({ rule }) => rule.slice(13))
  expect(rules.join(' ')).toBe('c1 c0 escape surrogate noncharacter line noncharacter')
})

it('removes a run in one edit', () => {
  expect(controls(`a${'\0'.repeat(1000)}b`)).toEqual([{ start: 1, end: 1001, insert: '', rule: 'text/control/c0' }])
})

it('reads C1 as HTML reads numeric references', () => {
  for (let code = 0x80; code <= 0x9f; code++) {
    const meant = he.decode(`&#${code};`)
    // HTML passes through the five bytes that windows-1252 leaves unassigned.
    expect(repairControls(String.fromCharCode(code))).toBe(meant.charCodeAt(0) === code ? '' : meant)
  }
})

describe('laws', () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
  const units = fc.array(fc.oneof(unit, fc.constantFrom('\0', '\x1b', '[', '1', 'm', '\x85', '\ud83d', '\ude00', 'a')))
  const texts = fc.oneof(
    scraped(),
    units.map((all) => all.join('')),
  )

  test.prop([texts], { numRuns: 2000 })('leaves well-formed text that has no controls', (text) => {
    const clean = repairControls(text)
    expect(controls(clean)).toEqual([])
    expect(clean).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}/u)
  })

  test.prop([texts], { numRuns: 500 })('replays and undoes', (text) => {
    const { applied, replayed, undone } = thereAndBack(text, controls(text))
    expect([replayed, undone]).toEqual([applied, text])
  })
})
