import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { type StraightenOptions, straighten, straightenQuotes } from '../../src/typography/straighten.js'
import { scraped } from '../alphabet.js'

const MARKS = [
  ...'“ ” ‘ ’ ‚ „ ‛ ‟ « » ‹ › ′ ″ ❛ ❞ 〝 〟 ＂ ＇ ʼ ʻ ״'.split(' '),
  ...['"', "'", 'n', 's', 're', 'a', '7', ' ', '\u00A0', '\u202F', '.', '…', '--', '–', '\n', '「'],
]
const marked = fc.array(fc.constantFrom(...MARKS), { maxLength: 30 }).map((pieces) => pieces.join(''))
const hostile = fc.oneof(marked, scraped(), fc.string({ unit: 'binary' }))
const everyOption = fc.constantFrom<StraightenOptions>({}, { marks: 'curly' }, { marks: 'all' })

describe('straighten', () => {
  it.each([
    ['double quotes', 'She said “yes”.', 'She said "yes".'],
    ['single quotes and apostrophes', '‘It’s ours,’ the boys’ coach said', "'It's ours,' the boys' coach said"],
    ['quotes in quotes', '“He said ‘no’”', '"He said \'no\'"'],
    ['low and high marks', '„Nein“, ‚doch‘ – „tak”', '"Nein", \'doch\' – "tak"'],
    ['reversed marks', '‟a” ‛b’', '"a" \'b\''],
    ['ornaments', '❝a❞ ❛b❜ ❠a❞ ❟b❜', '"a" \'b\' "a" \'b\''],
    ['double prime marks of East Asia', '〝a〞 〝b〟', '"a" "b"'],
    ['full-width marks', '＂a＂ ＇b＇', '"a" \'b\''],
  ])('%s', (_what, before, after) => {
    expect(apply(before, straighten(before))).toBe(after)
  })

  it.each([
    ['straight marks', `"It's"`],
    ['backticks and acute accents', 'don`t, don´t'],
    ['guillemets', '« oui », »ja«, ‹non›'],
    ['primes', '5′ 7″'],
    ['corner and angle brackets', '「は」『い』《是》'],
    ['gershayim and geresh', 'צה״ל ג׳'],
    ['okina, a letter', 'Hawaiʻi'],
    ['modifier apostrophe, a letter', 'пʼять, donʼt'],
    ['dashes and dots', 'a – b — c…'],
    ['nothing', ''],
  ])('leaves %s', (_what, text) => {
    expect(straighten(text)).toEqual([])
  })

  it('makes one edit for each mark', () => {
    expect(straighten('a ‘b’')).toEqual([
      { start: 2, end: 3, insert: "'", rule: 'text/quotes/straight' },
      { start: 4, end: 5, insert: "'", rule: 'text/quotes/straight' },
    ])
  })
})

describe('straightenQuotes', () => {
  it.each([
    ['all of the above', '“It’s” ‘on’', "\"It's\" 'on'"],
    ['guillemets', '«Да», ‹нет›', '"Да", \'нет\''],
    ['French guillemets with their spaces', '«\u00A0Oui\u00A0», dit-il. ‹\u202FNon\u202F›', '"Oui", dit-il. \'Non\''],
    ['a space within nothing', '«\u00A0»', '""'],
    ['primes', 'He is 6′2″ tall', 'He is 6\'2" tall'],
    ['a modifier apostrophe in English', 'I donʼt think itʼs rock ʼnʼ roll', "I don't think it's rock 'n' roll"],
    ['dashes and dots', 'Well… 1914–18 – no—never', 'Well... 1914-18 - no-never'],
  ])('%s', (_what, before, after) => {
    expect(straightenQuotes(before)).toBe(after)
  })

  it.each([
    ['the space beside a guillemet that turns the other way', '»Hallo«\u00A0sagte', '"Hallo"\u00A0sagte'],
    ['plain spaces within guillemets', '« ah »', '" ah "'],
    ['Chinese dots', '好……”', '好……"'],
  ])('leaves %s', (_what, before, after) => {
    expect(straightenQuotes(before)).toBe(after)
  })

  it.each(['「は」', 'don`t', 'Hawaiʻi', 'пʼять', 'бурʼян', 'צה״ל', "'t", 'well-being', 'a...b'])(
    'leaves %s',
    (text) => {
      expect(straightenQuotes(text)).toBe(text)
    },
  )

  it('changes only curly marks on request', () => {
    expect(straightenQuotes('« L’an » — 5′…', { marks: 'curly' })).toBe("« L'an » — 5′…")
  })
})

describe('laws', () => {
  test.prop([hostile, everyOption], { numRuns: 2000 })('does nothing to its own result', (text, options) => {
    expect(straighten(apply(text, straighten(text)))).toEqual([])
    const once = straightenQuotes(text, options)
    expect(straightenQuotes(once, options)).toBe(once)
  })

  const bare = (text: string) => text.replace(/[\u2018-\u201F\u275B-\u2760\u301D-\u301F\uFF02\uFF07"']/g, '*')
  test.prop([hostile])('replaces marks one by one, and nothing else', (text) => {
    expect(bare(apply(text, straighten(text)))).toBe(bare(text))
  })
})
