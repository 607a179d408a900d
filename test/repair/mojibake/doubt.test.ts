import { describe, expect, it } from 'vitest'
import { doubtOf } from '../../../src/repair/mojibake/doubt.js'
import { prepare } from '../../../src/repair/mojibake/plausibility.js'

prepare()

/** The doubt of what stands between bars, and would become `whole`. */
function doubt(marked: string, whole = ''): number {
  const [before = '', run = '', after = ''] = marked.split('|')
  return doubtOf(before + run + after, before.length, before.length + run.length, whole.codePointAt(0) ?? 0)
}

/** From what nobody writes but decoders to what anybody may. */
const LEVELS = {
  none: doubt('caf|Ã©|s', 'é'),
  'end of a word': doubt('«SM|Å»| x', 'Ż'),
  'among signs': doubt('─|Ã©|─', 'é'),
  'a lone sign': doubt('= |√π| x'),
  'a letter of signs': doubt('= |∆°| x', 'ư'),
  'a lead alone': doubt('«Oui|»\ufffd|', '\ufffd'),
}
type Level = keyof typeof LEVELS
const levelOf = (...args: Parameters<typeof doubt>) =>
  Object.entries(LEVELS).find(([, value]) => value === doubt(...args))?.[0]

it('grows from one level to the next', () => {
  const values = Object.values(LEVELS)
  expect(values).toEqual([...new Set(values)].sort((a, b) => a - b))
  expect(values[0]).toBe(0)
})

describe('the doubt of a run', () => {
  it.each<[what: string, level: Level, marked: string, whole?: string]>([
    ['a letter in a word', 'none', 'caf|Ã©|s', 'é'],
    ['a letter that begins a word', 'none', '|Ã©|t', 'é'],
    ['a letter that ends a word, of a letter and a sign', 'end of a word', 'caf|ã©| x', 'é'],
    ['a letter that ends a text', 'end of a word', 'caf|ã©|', 'é'],
    ['a capital behind a small letter', 'none', 'fac|Ã©| x', 'é'],
    ['a word of one letter that Romance languages have', 'none', 'x |Ã©| x', 'é'],
    ['such a word at the start of a text', 'none', '|Ã©| x', 'é'],
    ['such a word at its end', 'none', 'x |Ã©|', 'é'],
    ['two letters that are no word', 'none', 'x |Ã©Ã©| x'],
    ['such a word before a comma', 'none', 'x |Ã©|, x', 'é'],
    ['a word of one letter in Danish', 'none', 'x |Ã¥|, x', 'å'],
    ['a word of one letter in Russian', 'none', 'x |Ð²|, x', 'в'],
    ['a letter of Greek, which may be a sign', 'none', 'x |Î²|, x', 'β'],
    ['a sign that is a lead and a quote', 'none', 'x |â€™| x', '’'],
    ['a letter that is a word in no language', 'end of a word', '5 |Å³| x', 'ų'],
    ['such a capital', 'end of a word', '5 |Å²| x', 'Ų'],
    ['such a letter at the start of a text', 'end of a word', '|Å³| x', 'ų'],
    ['such a letter in a word', 'none', 'x|Å³|x', 'ų'],
    ['capitals before a quote', 'end of a word', 'SM|Å»| x', 'Ż'],
    ['capitals before a trademark and a comma', 'end of a word', 'SM|Å®|, x', 'Ů'],
    ['capitals before a quote that opens', 'end of a word', 'SM|Å‘| x', 'ő'],
    ['capitals before a word', 'none', 'SM|Å®|x', 'Ů'],
    ['capitals before a bracket that opens', 'none', 'SM|Å®|(x', 'Ů'],
    ['capitals before a symbol that no word ends with', 'none', 'SM|Å¤| x', 'Ť'],
    ['two signs behind a letter, both of which end words', 'end of a word', 'SM|Å»»| x', 'x'],
    ['a letter between line art', 'among signs', '─|Ã©|─', 'é'],
    ['a letter between symbols', 'among signs', '§|Ã©|¤', 'é'],
    ['a letter between pictures', 'among signs', '☺|Ã©|→', 'é'],
    ['a letter behind a sign alone', 'none', '─|Ã©|s', 'é'],
    ['a letter before a sign alone', 'none', 'x|Ã©|─', 'é'],
    ['signs that are one sign', 'a lone sign', '= |∆°| x', '…'],
    ['signs that are more than one', 'a lone sign', '= |√π√π| x'],
    ['signs that are a letter', 'a letter of signs', '= |∆°| x', 'ư'],
    ['signs in a word', 'none', 'x|∆°|x', 'ư'],
    ['signs behind a word', 'none', 'x|∆°| x', 'ư'],
    ['signs before a word', 'none', 'x |∆°|x', 'ư'],
    ['signs at the start of a text', 'a letter of signs', '|∆°| x', 'ư'],
    ['a lost byte behind a lead in a word', 'none', 'sloven|Ä\ufffd|ina', '\ufffd'],
    ['a lost byte behind a lead that begins a word', 'none', '|Ä\ufffd|ina', '\ufffd'],
    ['a lost byte behind a lead alone', 'a lead alone', 'x |Ä\ufffd| x', '\ufffd'],
    ['a lost byte behind a sign beside a word', 'a lead alone', 'Oui|»\ufffd|non', '\ufffd'],
    ['a lost byte behind a lead of another script', 'a lead alone', 'x|Г\ufffd|x', '\ufffd'],
    ['a lost byte of three', 'none', 'it|â\ufffd\u0099|s', '\ufffd'],
  ])('%s: %s', (_, level, marked, whole) => {
    expect(levelOf(marked, whole)).toBe(level)
  })
})
