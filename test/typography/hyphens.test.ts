import { describe, expect, it } from 'vitest'
import { createCleaner, joinHyphens, replay, undo } from '../../src/index.js'
import { any, en, fr } from '../../src/packs.js'
import type { RulePack } from '../../src/rules/rule.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('hyphens.txt', import.meta.url))

describe('words that were split across lines', () => {
  it.each(cases('are joined'))('are joined: %s', (_, text, joined, lang) => {
    expect(joinHyphens(text, { lang })).toBe(joined)
  })

  it.each(cases('keep their hyphen'))('keep their hyphen: %s', (_, text, joined, lang) => {
    expect(joinHyphens(text, { lang })).toBe(joined)
  })

  it.each(cases('are not'))('are not %s', (_, text) => {
    expect(joinHyphens(text)).toBe(text)
  })

  it('are not joined in a text with hardly any hyphens at line ends', () => {
    const line = 'the ferry left the old harbour late again on that day\n'
    expect(joinHyphens(`${line.repeat(40)}and a well-\nbuilt boat`)).toContain('well-built')
    expect(joinHyphens(`${'a boat that was con-\nsidered\n'.repeat(20)}and a mer-\nmaid`)).toContain('mermaid')
  })
})

describe('the option', () => {
  const source =
    'The council con-\nsidered the plan for a long time.\n\n```\nlet a = con-\nsidered\n```\n\nIt was well-\nknown, said the mayor.'

  it('joins words outside of code, and lists each change', () => {
    const document = createCleaner({ hyphens: 'join' })(source)
    expect(document.text).toContain('council considered the plan')
    expect(document.text).toContain('let a = con-\nsidered')
    expect(document.changes.map(({ rules }) => rules[0])).toContain('text/hyphen')
    expect(replay(source, document.changes)).toBe(document.text)
    expect(undo(document.text, document.changes)).toBe(source)
    expect(createCleaner({ hyphens: 'join' })(document.text).text).toBe(document.text)
  })

  it('knows the compounds of its packs', () => {
    const text = 'Le navire est arrivé hier dans le port, et la ville est là : peut-\nêtre.'
    const by = (packs: readonly RulePack[]) => createCleaner({ packs, hyphens: 'join' })(text, { lang: 'fr' }).text
    expect(by([any, en, fr])).toContain('peut-être')
    expect(by([any, en])).toContain('peutêtre')
    const own: RulePack = { lang: 'fr', families: {}, words: { compounds: { last: 'être' } } }
    expect(by([any, en, own])).toContain('peut-être')
  })

  it('is off by default', () => {
    expect(createCleaner({})(source).text).toContain('con-\nsidered')
  })
})
