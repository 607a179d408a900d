import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { curl, curlQuotes } from '../../src/typography/curl.js'
import { straighten } from '../../src/typography/straighten.js'
import { scraped } from '../alphabet.js'

type Case = readonly [before: string, after: string]

const becomes = ([before, after]: Case, lang?: string) => expect(curlQuotes(before, { lang })).toBe(after)

describe('quotations', () => {
  it.each<Case>([
    ['"Rain," she said. "Again."', '“Rain,” she said. “Again.”'],
    [`"They call it 'luck'," he said.`, '“They call it ‘luck’,” he said.'],
    [`"'Come in,' they said."`, '“‘Come in,’ they said.”'],
    [`'They call it "luck"'`, '‘They call it “luck”’'],
    ['the word—"luck"—again', 'the word—“luck”—again'],
    ['"red"/"blue" states', '“red”/“blue” states'],
    ['("so") ["so"] {so} <"so">', '(“so”) [“so”] {so} <“so”>'],
    ['a "$3 million" and "7 percent" deal', 'a “$3 million” and “7 percent” deal'],
    ['"...or not," "…or so"', '“...or not,” “…or so”'],
    ['"[They] left"', '“[They] left”'],
    ['"What the—"', '“What the—”'],
    ['"I was—" he began', '“I was—” he began'],
    ['"." ".com" "?"', '“.” “.com” “?”'],
    [`'4 hurt' in fire`, '‘4 hurt’ in fire'],
    ['他说"下雨了"，她说\'好\'。', '他说“下雨了”，她说‘好’。'],
    ['*"so"* and _\'so\'_', '*“so”* and _‘so’_'],
  ])('%s', (...pair) => becomes(pair))

  it.each<Case>([
    ['She said:"Go."He went.', 'She said:“Go.”He went.'],
    ['" Go " he said', '“ Go ” he said'],
    ['He asked ,"why?"', 'He asked ,“why?”'],
    ['""Go""', '““Go””'],
    ['""', '“”'],
  ])('with spaces lost or gained: %s', (...pair) => becomes(pair))

  it.each<Case>([
    ['"One.\n\n"Two.\n\n"Three," he said.', '“One.\n\n“Two.\n\n“Three,” he said.'],
    ["'One.\n\n'Two,' he said.", '‘One.\n\n‘Two,’ he said.'],
    ['"One\ntwo" three', '“One\ntwo” three'],
    ['"One\n \r\n:"Two"', '“One\n \r\n:“Two”'],
  ])('across paragraphs: %j', (...pair) => becomes(pair))

  it.each<Case>([
    ['"One. It is over.', '“One. It is over.'],
    ['One." It is over.', 'One.” It is over.'],
    ['"', '“'],
    ['a "b" c" d', 'a “b” c” d'],
  ])('unbalanced: %s', (...pair) => becomes(pair))

  it.each<Case>([
    ['“Rain" and "snow”', '“Rain” and “snow”'],
    ['„Regen" und', '„Regen“ und'],
    ['said:“Go."He', 'said:“Go.”He'],
    ["said:‘Go.'He", 'said:‘Go.’He'],
    ["“It's the dogs' dinner”", '“It’s the dogs’ dinner”'],
  ])('half curly: %s', (...pair) => becomes(pair))
})

describe('apostrophes', () => {
  it.each<Case>([
    ["It's D'Arcy's, y'all", 'It’s D’Arcy’s, y’all'],
    ["the nurses' strike and James' book", 'the nurses’ strike and James’ book'],
    ["'Twas late, 'tis said; go get 'em 'til dawn", '’Twas late, ’tis said; go get ’em ’til dawn'],
    ["'Cause I can", '’Cause I can'],
    ["back in the 'hood", 'back in the ’hood'],
    ["fish 'n' chips, rock-'n'-roll, Guns 'N' Roses", 'fish ’n’ chips, rock-’n’-roll, Guns ’N’ Roses'],
    [`"'Twas '68"`, '“’Twas ’68”'],
    ["the '80s, the 1980's, class of '07", 'the ’80s, the 1980’s, class of ’07'],
    ["in '98-'99", 'in ’98-’99'],
    ["'I told 'em,' he said.", '‘I told ’em,’ he said.'],
    ["it 's what they 'll do", 'it ’s what they ’ll do'],
    ["'s avonds in 't Gooi", '’s avonds in ’t Gooi'],
    ['l\'"affaire"', 'l’“affaire”'],
    ['"Ann"\'s', '“Ann”’s'],
  ])('%s', (...pair) => becomes(pair))

  it.each<Case>([
    ["an 'em' dash", 'an ‘em’ dash'],
    ["the 'n' key", 'the ‘n’ key'],
    ["'cause of death'", '‘cause of death’'],
    ["a 're-elected' mayor", 'a ‘re-elected’ mayor'],
    ["'12 dead' after storm", '‘12 dead’ after storm'],
    ["a 'T-shirt'", 'a ‘T-shirt’'],
    ["'emperor' penguins", '‘emperor’ penguins'],
  ])('are not quotations: %s', (...pair) => becomes(pair))
})

describe('primes', () => {
  it.each<Case>([
    [`5'11" tall, 5' 11'' tall`, '5′11″ tall, 5′ 11″ tall'],
    [`40° 26' 46" N, 79° 58'`, '40° 26′ 46″ N, 79° 58′'],
    [`a 12" pipe, a 6' wall, 8" x 10"`, 'a 12″ pipe, a 6′ wall, 8″ x 10″'],
    [`"He is 5'11"," she said.`, '“He is 5′11″,” she said.'],
    [`"Use a 12" pipe," he said`, '“Use a 12″ pipe,” he said'],
  ])('%s', (...pair) => becomes(pair))

  it.each<Case>([
    [`"Apollo 13" and "Area 51"`, '“Apollo 13” and “Area 51”'],
    [`"It was 2012" he said, and "no"`, '“It was 2012” he said, and “no”'],
    [`'Blink 182'`, '‘Blink 182’'],
    ["the 1980's", 'the 1980’s'],
  ])('are not quotations: %s', (...pair) => becomes(pair))
})

describe('marks that stay', () => {
  it.each([
    ['tags', `<a title="it's" href='x'>`],
    ['attributes and calls', `title="so" name='so' print("it's")`],
    ['backticks', "`it's`"],
    ['objects', `{"a": "b", 'c': 1}`],
    ['escaped marks', `\\"so\\" it\\'s`],
    ['Hebrew abbreviations', `צה"ל ג'ירפה`],
    ['curly marks, right or wrong', '”Rain“ „Regen“ «pluie» it‘s'],
    ['full-width marks and brackets', '＂a＂「は」'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(curl(text)).toEqual([])
  })

  it('stay next to prose', () => {
    becomes([`"Set title="so"," it's <b class="x">'so'</b>`, '“Set title="so",” it’s <b class="x">‘so’</b>'])
  })
})

describe('styles', () => {
  it.each([
    ['en-GB', '“a ‘b’ c’s”'],
    ['xx', '“a ‘b’ c’s”'],
    ['constructor', '“a ‘b’ c’s”'],
    ['de', '„a ‚b‘ c’s“'],
    ['de-Latn-CH', '«a ‹b› c’s»'],
    ['fr', '«\u00A0a “b” c’s\u00A0»'],
    ['fr-CH', '«a ‹b› c’s»'],
    ['pl', '„a ‚b’ c’s”'],
    ['ru', '«a „b“ c’s»'],
    ['uk', '«a „b“ c’s»'],
    ['es-MX', '“a ‘b’ c’s”'],
    ['it', '“a ‘b’ c’s”'],
    ['nl', '“a ‘b’ c’s”'],
    ['sv', '”a ’b’ c’s”'],
    ['fi', '”a ’b’ c’s”'],
    ['da', '»a ›b‹ c’s«'],
    ['nb_NO', '«a ‘b’ c’s»'],
    ['cs', '„a ‚b‘ c’s“'],
    ['sk', '„a ‚b‘ c’s“'],
    ['hu', '„a »b« c’s”'],
    ['ja', '“a ‘b’ c’s”'],
  ])('%s', (lang, after) => becomes([`"a 'b' c's"`, after], lang))

  it.each<Case>([
    ['" Oui ", dit-il', '«\u00A0Oui\u00A0», dit-il'],
    ['"\u202FOui\u202F"', '«\u202FOui\u202F»'],
    ['l\'"été"', 'l’«\u00A0été\u00A0»'],
    ['" "', '«\u00A0»'],
    ['« Oui », "non"', '« Oui », «\u00A0non\u00A0»'],
  ])('French spaces: %j', (...pair) => becomes(pair, 'fr'))

  it('does not close a quotation with an apostrophe', () =>
    becomes(["Hans' Auto, 'Rock 'n' Roll'", 'Hans’ Auto, ‚Rock ’n’ Roll‘'], 'de'))
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
