import { describe, expect, it, vi } from 'vitest'
import { createTextCleaner, defineRules } from '../../src/index.js'
import { checkPacks } from '../../src/options/check-packs.js'
import { CopydeskOptionError } from '../../src/options/options.js'
import { any, packs } from '../../src/packs.js'
import { lazyPack } from '../../src/rules/lazy-pack.js'
import type { RulePack } from '../../src/rules/rule.js'

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'

const packWith = (rule: object, family = 'donation') =>
  ({ lang: 'en', families: { [family]: { 'tip-jar': rule } } }) as unknown as RulePack

describe('defineRules', () => {
  it('hands back a pack that works', () => {
    const mine = defineRules({
      lang: 'en',
      families: { donation: { 'tip-jar': { lines: ['buy (me|us) a coffee [at {url}]'], place: 'tail' } } },
    })
    const clean = createTextCleaner({ packs: [any, mine] })
    const { text, changes } = clean(`${A}\n${B}\nBuy us a coffee at coffee.example/harbour`)
    expect(text).toBe(`${A}\n${B}`)
    expect(changes.flatMap(({ rules }) => rules)).toEqual(['en/donation/tip-jar'])
  })

  it('takes words as they are written', () => {
    const clean = createTextCleaner({ packs: [any, packWith({ words: ['(c) Harbour [news]', 'Tip | jar'] })] })
    expect(clean(`${A}\n${B}\n(c) harbour [news]`).text).toBe(`${A}\n${B}`)
    expect(clean(`${A}\n${B}\nTip | jar`).text).toBe(`${A}\n${B}`)
    expect(clean(`${A}\n${B}\nTip`).text).toBe(`${A}\n${B}\nTip`)
  })

  it.each<[what: string, pack: unknown, message: string]>([
    ['no pack', null, "option “rules” is null; it can be a pack: { lang: 'en', families: { … } }"],
    [
      'an unknown key',
      { lang: 'en', families: {}, familes: {} },
      'option “familes of a pack” is {}; it can be left out; did you mean families?',
    ],
    [
      'no language',
      { lang: 'English', families: {} },
      "option “lang of a pack” is 'English'; it can be a language such as 'de', or 'any'",
    ],
    [
      'an unknown family',
      { lang: 'en', families: { donations: {} } },
      'option “donations of the families of en” is {}; it can be left out; did you mean donation?',
    ],
    [
      'words that are no words',
      { lang: 'en', families: {}, words: 'und' },
      "option “words of en” is 'und'; it can be words by what they are",
    ],
    [
      'words that are no text',
      { lang: 'en', families: {}, words: { people: { roles: 3 } } },
      'option “roles in people in words of en” is 3; it can be words, parted by blanks or bars',
    ],
    [
      'words that are no pattern',
      { lang: 'en', families: {}, words: { tells: 'said(' } },
      "option “tells in words of en” is 'said('",
    ],
    [
      'a name with blanks',
      { lang: 'en', families: { donation: { 'Tip jar': { words: ['a'] } } } },
      "option “a name in en/donation” is 'Tip jar'",
    ],
    [
      'a proof of nothing',
      packWith({ words: ['a'], proof: { removes: ['a'] } }),
      'option “keeps in proof of en/donation/tip-jar” is undefined; it can be a list that is not empty',
    ],
    ['a rule that is none', packWith([]), 'option “en/donation/tip-jar” is []; it can be a rule'],
    [
      'a rule that knows nothing',
      packWith({ place: 'tail' }),
      'it can be a rule that knows something, by lines, words, endings, shapes, inside, closingCredit',
    ],
    [
      'an unknown key of a rule',
      packWith({ line: ['a'] }),
      'option “line of en/donation/tip-jar” is ["a"]; it can be left out; did you mean lines?',
    ],
    [
      'an unknown place',
      packWith({ words: ['a'], place: 'bottom' }),
      "option “place of en/donation/tip-jar” is 'bottom'; it can be 'anywhere', 'head', 'tail', 'edges', 'below', 'between', 'run'",
    ],
    [
      'an unknown yield',
      packWith({ words: ['a'], yields: 'correction-note' }),
      "option “yields of en/donation/tip-jar” is 'correction-note'; it can be 'byline', 'credit', 'truncation', 'sign-off', 'continuation', 'correction', 'live-blog'",
    ],
    [
      'no list',
      packWith({ lines: 'a' }),
      "option “lines of en/donation/tip-jar” is 'a'; it can be a list that is not empty",
    ],
    [
      'an empty list',
      packWith({ words: [] }),
      'option “words of en/donation/tip-jar” is []; it can be a list that is not empty',
    ],
    [
      'a template that does not parse',
      packWith({ lines: ['a', '(b|c'] }),
      "option “lines of en/donation/tip-jar, number 1” is '(b|c'; it can be a template, and is none: “(” is never closed, at 0",
    ],
    [
      'an unknown slot',
      packWith({ endings: ['by {nmae}'] }),
      "option “endings of en/donation/tip-jar, number 0” is 'by {nmae}'; it can be a template, and is none: no slot is called {nmae}, at 3",
    ],
    [
      'a flag that is no flag',
      packWith({ words: ['a'], headsList: 'yes' }),
      "option “headsList of en/donation/tip-jar” is 'yes'; it can be true, false",
    ],
    [
      'a stretch whose pattern is not sticky',
      packWith({ inside: [{ opens: '[', pattern: /\[tip\]/ }] }),
      'option “pattern of inside of en/donation/tip-jar, number 0” is /\\[tip\\]/; it can be sticky: /…/y',
    ],
    [
      'a stretch that matches nothing',
      packWith({ inside: [{ opens: '[', pattern: /\{tip\}/y }] }),
      'it can be one that begins with “[”; this matches nothing',
    ],
    [
      'a stretch of no length',
      packWith({ inside: [{ opens: '[', pattern: /(?:\[tip\])?/y }] }),
      'it can be one that does not match nothing at all',
    ],
    [
      'a stretch that two characters open',
      packWith({ inside: [{ opens: '[t', pattern: /\[t/y }] }),
      "option “opens of inside of en/donation/tip-jar, number 0” is '[t'; it can be the one character that opens it: [",
    ],
    [
      'a shape that is sticky',
      packWith({ shapes: [{ holds: '©', ends: '.', pattern: /©/y }] }),
      'it can be without the flag y',
    ],
    [
      'a shape that any line may have',
      packWith({ shapes: [{ holds: '©', pattern: /©/ }] }),
      "option “ends of shapes of en/donation/tip-jar, number 0” is undefined; it can be set, unless `holds` is '' or the place is 'tail'",
    ],
    [
      'a credit without labels',
      packWith({ closingCredit: { small: ['by'] } }),
      'option “labels of closingCredit of en/donation/tip-jar” is undefined; it can be a list of words',
    ],
    [
      'an unknown key of a credit',
      packWith({ closingCredit: { labels: ['a'], small: [], joint: ['by'] } }),
      'it can be left out; did you mean joints?',
    ],
  ])('refuses %s', (_, pack, message) => {
    expect(() => defineRules(pack as RulePack)).toThrow(CopydeskOptionError)
    expect(() => defineRules(pack as RulePack)).toThrow(message)
  })

  it('is what a cleaner asks of its packs, too', () => {
    expect(() => createTextCleaner({ packs: [any, packWith({ lines: ['a)b'] })] })).toThrow(
      "option “lines of en/donation/tip-jar, number 0” is 'a)b'; it can be a template, and is none: “)” stands outside of brackets, at 1",
    )
  })

  it('finds nothing wrong with the packs of the house, and reads none that the build has written', () => {
    expect(() => checkPacks(packs)).not.toThrow()
    const readJson = vi.fn()
    expect(() => checkPacks([lazyPack('en', readJson)])).not.toThrow()
    expect(readJson).not.toHaveBeenCalled()
  })
})
