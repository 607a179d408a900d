import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { curl, curlQuotes } from '../../src/typography/curl.js'
import { straighten } from '../../src/typography/straighten.js'
import { scraped } from '../alphabet.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('curl.txt', import.meta.url))

const becomes = (before: string, after: string) => expect(curlQuotes(before)).toBe(after)

describe.each([
  ...['quotations', 'with spaces lost or gained', 'across paragraphs', 'unbalanced', 'half curly'],
  ...['apostrophes', 'are not quotations', 'primes', 'primes: are not quotations'],
])('%s', (heading) => {
  it.each(cases(heading))('%j', becomes)
})

describe('marks that stay', () => {
  it.each(cases('marks that stay'))('%s', (_what, text) => {
    expect(curl(text)).toEqual([])
  })

  it('stay next to prose', () => {
    becomes(`"Set title="so"," it's <b class="x">'so'</b>`, '“Set title="so",” it’s <b class="x">‘so’</b>')
  })
})

describe('styles', () => {
  it.each(cases('styles'))('%s', (lang, after) => {
    expect(curlQuotes(`"a 'b' c's"`, { lang })).toBe(after)
  })

  it.each(cases('French spaces'))('French spaces: %j', (before, after) => {
    expect(curlQuotes(before, { lang: 'fr' })).toBe(after)
  })

  it('does not close a quotation with an apostrophe', () => {
    expect(curlQuotes("Hans' Auto, 'Rock 'n' Roll'", { lang: 'de' })).toBe('Hans’ Auto, ‚Rock ’n’ Roll‘')
  })
})

describe('laws', () => {
  const pieces = [
    ...['"', "'", ...'“ ” ‘ ’ „ « » ′ ″ a s n em 9 12 ° - -- — / . … ,'.split(' ')],
    ...[...'( ) [ { } < > = ` \\'.split(' '), '\n', '\n\n', ' ', '\u00A0', 'א', '漢', '😀', '\ud83d', 'of ', 'x="'],
  ]
  const quoted = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
  const hostile = fc.oneof({ weight: 4, arbitrary: quoted }, scraped(), fc.string({ unit: 'binary' }))
  const lang = fc.constantFrom('en', 'de', 'fr', 'sv', 'da', 'hu', 'ru', 'he', 'de-CH')

  test.prop([hostile, lang], { numRuns: 5000 })('does nothing to its own result', (text, lang) => {
    expect(curl(curlQuotes(text, { lang }), { lang })).toEqual([])
  })

  const bare = (text: string) =>
    text
      .replace(/''/g, '*')
      .replace(/["'\u2018-\u201F«»‹›′″]/g, '*')
      .replace(/\*+/g, '*')
  test.prop([hostile])('changes only marks', (text) => {
    expect(bare(curlQuotes(text))).toBe(bare(text))
  })

  const flat = fc
    .array(fc.constantFrom('"', "'", 'a', 'so', ' ', '.', '—', '(', ')', '\n\n'))
    .map((parts) => parts.join(''))
  test.prop([flat])('is undone by straightening, except for primes', (text) => {
    const curly = curlQuotes(text)
    expect(apply(curly, straighten(curly))).toBe(text)
  })
})
