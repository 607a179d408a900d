import { fc, test } from '@fast-check/vitest'
import he from 'he'
import { describe, expect, it } from 'vitest'
import { replay, undo } from '../../src/edit/change.js'
import { apply } from '../../src/edit/edit.js'
import { controls, repairControls } from '../../src/repair/controls.js'
import { scraped } from '../alphabet.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('controls.txt', import.meta.url))

describe('controls that change', () => {
  it.each(cases('controls that change'))('%s', (_, before, after) => {
    expect(repairControls(before)).toBe(after)
  })
})

describe('controls that stay', () => {
  it.each(cases('controls that stay'))('%s', (_, text) => {
    expect(controls(text)).toEqual([])
  })
})

it('names its rules', () => {
  const rules = (text: string) => Array.from(controls(text), ({ rule }) => rule)
  expect(rules('\x92 \0 \x1b[0m \ud800 \ufffe \f \u{1ffff}')).toEqual([
    'text/control/c1',
    'text/control/c0',
    'text/control/escape',
    'text/control/surrogate',
    'text/control/noncharacter',
    'text/control/line',
    'text/control/noncharacter',
  ])
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

  test.prop([texts], { numRuns: 2000 })(
    'finds nothing in its own result, which is well-formed and has no controls',
    (text) => {
      const clean = repairControls(text)
      expect(controls(clean)).toEqual([])
      expect(
        Array.from(clean).filter((character) => /[\p{Cs}\p{Cc}]/u.test(character) && !/[\t\n\r]/.test(character)),
      ).toEqual([])
    },
  )

  test.prop([texts], { numRuns: 500 })('replays and undoes', (text) => {
    const edits = controls(text)
    let grown = 0
    const changes = Array.from(edits, ({ start, end, insert, rule }) => ({
      start,
      end,
      before: text.slice(start, end),
      after: insert,
      rules: [rule],
    }))
    for (const edit of edits) grown += edit.insert.length - (edit.end - edit.start)
    const clean = apply(text, edits)
    expect(clean.length).toBe(text.length + grown)
    expect(replay(text, changes)).toBe(clean)
    expect(undo(clean, changes)).toBe(text)
  })
})
