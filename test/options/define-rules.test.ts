import { describe, expect, it, vi } from 'vitest'
import { createTextCleaner, defineRules } from '../../src/index.js'
import { checkPacks } from '../../src/options/check-packs.js'
import { CopydeskOptionError } from '../../src/options/options.js'
import { any, packs } from '../../src/packs.js'
import { lazyPack } from '../../src/rules/lazy-pack.js'
import type { RulePack } from '../../src/rules/rule.js'
import { casesIn } from '../tables.js'

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'

const packWith = (rule: object, family = 'donation') =>
  ({ lang: 'en', families: { [family]: { 'tip-jar': rule } } }) as unknown as RulePack

/** Packs that are refused, each with what `define-rules.txt` says. */
const UNSOUND: Record<string, unknown> = {
  'no pack': null,
  'an unknown key': { lang: 'en', families: {}, familes: {} },
  'no language': { lang: 'English', families: {} },
  'an unknown family': { lang: 'en', families: { donations: {} } },
  'words that are no words': { lang: 'en', families: {}, words: 'und' },
  'words that are no text': { lang: 'en', families: {}, words: { people: { roles: 3 } } },
  'words that are no pattern': { lang: 'en', families: {}, words: { tells: 'said(' } },
  'a name with blanks': { lang: 'en', families: { donation: { 'Tip jar': { words: ['a'] } } } },
  'a proof of nothing': packWith({ words: ['a'], proof: { removes: ['a'] } }),
  'a rule that is none': packWith([]),
  'a rule that knows nothing': packWith({ place: 'tail' }),
  'an unknown key of a rule': packWith({ line: ['a'] }),
  'an unknown place': packWith({ words: ['a'], place: 'bottom' }),
  'an unknown yield': packWith({ words: ['a'], yields: 'correction-note' }),
  'no list': packWith({ lines: 'a' }),
  'an empty list': packWith({ words: [] }),
  'a template that does not parse': packWith({ lines: ['a', '(b|c'] }),
  'an unknown slot': packWith({ endings: ['by {nmae}'] }),
  'a flag that is no flag': packWith({ words: ['a'], headsList: 'yes' }),
  'a stretch whose pattern is not sticky': packWith({ inside: [{ opens: '[', pattern: /\[tip\]/ }] }),
  'a stretch that matches nothing': packWith({ inside: [{ opens: '[', pattern: /\{tip\}/y }] }),
  'a stretch of no length': packWith({ inside: [{ opens: '[', pattern: /(?:\[tip\])?/y }] }),
  'a stretch that two characters open': packWith({ inside: [{ opens: '[t', pattern: /\[t/y }] }),
  'a shape that is sticky': packWith({ shapes: [{ holds: '©', ends: '.', pattern: /©/y }] }),
  'a shape that any line may have': packWith({ shapes: [{ holds: '©', pattern: /©/ }] }),
  'a credit without labels': packWith({ closingCredit: { small: ['by'] } }),
  'an unknown key of a credit': packWith({ closingCredit: { labels: ['a'], small: [], joint: ['by'] } }),
}
const refusals = casesIn(new URL('define-rules.txt', import.meta.url))('what is said of a pack')

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

  it.each(refusals)('refuses %s', (what, message) => {
    const refused = () => defineRules(UNSOUND[what] as RulePack)
    expect(refused).toThrow(CopydeskOptionError)
    expect(refused).toThrow(message)
  })

  it('is tried with all of these', () => {
    expect(refusals.map(([what]) => what)).toEqual(Object.keys(UNSOUND))
  })

  it('is what a cleaner asks of its packs, too', () => {
    const message =
      'Invalid value "a)b" for option "en/donation/tip-jar.lines[0]". Allowed: a template (unexpected “)”, at 1)'
    expect(() => createTextCleaner({ packs: [any, packWith({ lines: ['a)b'] })] })).toThrow(message)
  })

  it('finds nothing wrong with the packs of the house, and reads none that the build has written', () => {
    expect(() => checkPacks(packs)).not.toThrow()
    const readJson = vi.fn()
    expect(() => checkPacks([lazyPack('en', readJson)])).not.toThrow()
    expect(readJson).not.toHaveBeenCalled()
  })
})
