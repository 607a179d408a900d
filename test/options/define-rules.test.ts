import { describe, expect, it, vi } from 'vitest'
import { createTextCleaner, defineRules } from '../../src/index.js'
import { checkPacks } from '../../src/options/check-packs.js'
import { CopydeskOptionError } from '../../src/options/options.js'
import { any, packs } from '../../src/packs.js'
import { lazyPack } from '../../src/rules/lazy-pack.js'
import type { RulePack } from '../../src/rules/rule.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('define-rules.txt', import.meta.url))

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'

const packWith = (rule: object, family = 'donation') =>
  ({ lang: 'en', families: { [family]: { 'tip-jar': rule } } }) as unknown as RulePack

/** JSON, in which a string that looks like a pattern is one. */
const parsed = (json: string) =>
  JSON.parse(json, (_, value) => {
    const [, source, flags] = /^\/(.*)\/(\w*)$/.exec(value) ?? []
    return source === undefined ? value : new RegExp(source, flags)
  })

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

  it.each([
    ...cases('packs that are refused').map(([what, pack, message]) => [what, parsed(pack), message] as const),
    ...cases('rules that are refused').map(([what, rule, message]) => [what, packWith(parsed(rule)), message] as const),
  ])('refuses %s', (_, pack, message) => {
    expect(() => defineRules(pack)).toThrow(CopydeskOptionError)
    expect(() => defineRules(pack)).toThrow(message)
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
