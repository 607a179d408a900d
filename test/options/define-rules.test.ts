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
    [
      'no pack',
      null,
      'Invalid value null for option "rules". Allowed: a pack such as { lang: "en", families: { … } }.',
    ],
    [
      'an unknown key',
      { lang: 'en', families: {}, familes: {} },
      'Unknown key "familes" in pack. Did you mean "families"?',
    ],
    [
      'no language',
      { lang: 'English', families: {} },
      'Invalid value "English" for option "lang of a pack". Allowed: a language tag such as "de", or "any".',
    ],
    [
      'an unknown family',
      { lang: 'en', families: { donations: {} } },
      'Unknown key "donations" in en.families. Did you mean "donation"?',
    ],
    [
      'words that are no words',
      { lang: 'en', families: {}, words: 'und' },
      'Invalid value "und" for option "words of en". Allowed: words by field',
    ],
    [
      'words that are no text',
      { lang: 'en', families: {}, words: { people: { roles: 3 } } },
      'Invalid value 3 for option "words of en.people.roles". Allowed: words separated by spaces or bars',
    ],
    [
      'words that are no pattern',
      { lang: 'en', families: {}, words: { tells: 'said(' } },
      'Invalid value "said(" for option "words of en.tells"',
    ],
    [
      'a name with blanks',
      { lang: 'en', families: { donation: { 'Tip jar': { words: ['a'] } } } },
      'Invalid value "Tip jar" for option "a name in en/donation"',
    ],
    [
      'a proof of nothing',
      packWith({ words: ['a'], proof: { removes: ['a'] } }),
      'Invalid value undefined for option "en/donation/tip-jar.proof.keeps". Allowed: a list with at least one item.',
    ],
    ['a rule that is none', packWith([]), 'Invalid value [] for option "en/donation/tip-jar". Allowed: a rule'],
    [
      'a rule that knows nothing',
      packWith({ place: 'tail' }),
      'Allowed: a rule with at least one of lines, words, endings, shapes, inside, closingCredit.',
    ],
    [
      'an unknown key of a rule',
      packWith({ line: ['a'] }),
      'Unknown key "line" in en/donation/tip-jar. Did you mean "lines"?',
    ],
    [
      'an unknown place',
      packWith({ words: ['a'], place: 'bottom' }),
      'Invalid value "bottom" for option "en/donation/tip-jar.place". Allowed: "anywhere", "head", "tail", "edges", "below", "between", "run".',
    ],
    [
      'an unknown yield',
      packWith({ words: ['a'], yields: 'correction-note' }),
      'Invalid value "correction-note" for option "en/donation/tip-jar.yields". Allowed: "byline", "credit", "truncation", "sign-off", "continuation", "correction", "live-blog".',
    ],
    [
      'no list',
      packWith({ lines: 'a' }),
      'Invalid value "a" for option "en/donation/tip-jar.lines". Allowed: a list with at least one item.',
    ],
    [
      'an empty list',
      packWith({ words: [] }),
      'Invalid value [] for option "en/donation/tip-jar.words". Allowed: a list with at least one item.',
    ],
    [
      'a template that does not parse',
      packWith({ lines: ['a', '(b|c'] }),
      'Invalid value "(b|c" for option "en/donation/tip-jar.lines[1]". Allowed: a template (“(” is never closed, at 0).',
    ],
    [
      'an unknown slot',
      packWith({ endings: ['by {nmae}'] }),
      'Invalid value "by {nmae}" for option "en/donation/tip-jar.endings[0]". Allowed: a template (unknown slot {nmae}, at 3).',
    ],
    [
      'a flag that is no flag',
      packWith({ words: ['a'], headsList: 'yes' }),
      'Invalid value "yes" for option "en/donation/tip-jar.headsList". Allowed: true, false.',
    ],
    [
      'a stretch whose pattern is not sticky',
      packWith({ inside: [{ opens: '[', pattern: /\[tip\]/ }] }),
      'Invalid value /\\[tip\\]/ for option "en/donation/tip-jar.inside[0].pattern". Allowed: a sticky pattern: /…/y.',
    ],
    [
      'a stretch that matches nothing',
      packWith({ inside: [{ opens: '[', pattern: /\{tip\}/y }] }),
      'Allowed: a pattern that begins with "[".',
    ],
    [
      'a stretch of no length',
      packWith({ inside: [{ opens: '[', pattern: /(?:\[tip\])?/y }] }),
      'Allowed: a pattern that does not match the empty string.',
    ],
    [
      'a stretch that two characters open',
      packWith({ inside: [{ opens: '[t', pattern: /\[t/y }] }),
      'Invalid value "[t" for option "en/donation/tip-jar.inside[0].opens". Allowed: one character, such as "[".',
    ],
    [
      'a shape that is sticky',
      packWith({ shapes: [{ holds: '©', ends: '.', pattern: /©/y }] }),
      'Allowed: a pattern without the flag y.',
    ],
    [
      'a shape that any line may have',
      packWith({ shapes: [{ holds: '©', pattern: /©/ }] }),
      'Invalid value undefined for option "en/donation/tip-jar.shapes[0].ends". Allowed: a string; it is optional only if "holds" is empty or the place is "tail".',
    ],
    [
      'a credit without labels',
      packWith({ closingCredit: { small: ['by'] } }),
      'Invalid value undefined for option "en/donation/tip-jar.closingCredit.labels". Allowed: a list of words.',
    ],
    [
      'an unknown key of a credit',
      packWith({ closingCredit: { labels: ['a'], small: [], joint: ['by'] } }),
      'Unknown key "joint" in en/donation/tip-jar.closingCredit. Did you mean "joints"?',
    ],
  ])('refuses %s', (_, pack, message) => {
    expect(() => defineRules(pack as RulePack)).toThrow(CopydeskOptionError)
    expect(() => defineRules(pack as RulePack)).toThrow(message)
  })

  it('is what a cleaner asks of its packs, too', () => {
    expect(() => createTextCleaner({ packs: [any, packWith({ lines: ['a)b'] })] })).toThrow(
      'Invalid value "a)b" for option "en/donation/tip-jar.lines[0]". Allowed: a template (unexpected “)”, at 1).',
    )
  })

  it('finds nothing wrong with the packs of the house, and reads none that the build has written', () => {
    expect(() => checkPacks(packs)).not.toThrow()
    const readJson = vi.fn()
    expect(() => checkPacks([lazyPack('en', readJson)])).not.toThrow()
    expect(readJson).not.toHaveBeenCalled()
  })
})
