import { fc, test } from '@fast-check/vitest'
import he from 'he'
import { describe, expect, it } from 'vitest'
import { replay, undo } from '../../src/edit/change.js'
import { apply } from '../../src/edit/edit.js'
import { controls, repairControls } from '../../src/repair/controls.js'
import { scraped } from '../alphabet.js'

describe('controls that change', () => {
  it.each([
    ['a windows-1252 apostrophe', 'don\x92t', 'don\u2019t'],
    ['quotes and a dash', '\x93No\x94 \x96 he said', '\u201cNo\u201d \u2013 he said'],
    ['the euro at the start of C1', '\x8050', '\u20ac50'],
    ['the last of C1', 'Lou\x9fs', 'Lou\u0178s'],
    ['NEL, an ellipsis in windows-1252', 'Well\x85 no', 'Well\u2026 no'],
    ['the five bytes that windows-1252 leaves out', 'a\x81\x8d\x8f\x90\x9db', 'ab'],
    ['NUL', 'a\0b\0', 'ab'],
    ['backspace, bell, unit separator', 'a\x08\x07\x1fb', 'ab'],
    ['DEL', 'a\x7fb', 'ab'],
    ['form feed and vertical tab end a line', 'a\fb\vc', 'a\nb\nc'],
    ['a colour', '\x1b[1;31mBreaking\x1b[0m', 'Breaking'],
    ['a cursor movement', 'a\x1b[2Kb', 'ab'],
    ['an escape that is no sequence', 'a\x1bb \x1b[', 'ab ['],
    ['a control sequence without its end', 'a\x1b[1;2\nb', 'a[1;2\nb'],
    ['a lone high surrogate', 'a\ud83d b', 'a\ufffd b'],
    ['a lone low surrogate', 'a\ude00', 'a\ufffd'],
    ['surrogates the wrong way round', '\ude00\ud83d', '\ufffd\ufffd'],
    ['a high surrogate before a pair', '\ud83d\u{1f600}', '\ufffd\u{1f600}'],
    ['lone surrogates around a control do not join', '\ud83d\0\ude00', '\ufffd\ufffd'],
    ['noncharacters of the first plane', '\ufffe \uffff \ufdd0\ufdef', '\ufffd \ufffd \ufffd\ufffd'],
    ['noncharacters that end a plane', '\u{1fffe}\u{2ffff} \u{10ffff}', '\ufffd\ufffd \ufffd'],
  ])('%s', (_, before, after) => {
    expect(repairControls(before)).toBe(after)
  })
})

describe('controls that stay', () => {
  it.each([
    ['tab, LF, CR', 'a\tb\nc\r\nd'],
    ['line and paragraph separator, for the stage of white space', 'a\u2028b\u2029c'],
    ['no-break space and the rest of Latin-1', '\u00a0\u00a1\u00ff'],
    ['emoji and other planes', '\u{1f600} \u{20000} \u{1fffd} \u{10fffd}'],
    ['what ends a block of a thousand, and no plane', '\u{103fe}\u{103ff}\u{107ff}'],
    ['the replacement character', 'a\ufffdb'],
    ['neighbours of the noncharacters', '\ufdcf\ufdf0\ufffd'],
    ['brackets as in an escape', '[1mNew[0m'],
    ['nothing', ''],
  ])('%s', (_, text) => {
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
