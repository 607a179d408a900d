import { describe, expect, it } from 'vitest'
import { normalizedLine } from '../../../src/match/normalized-line.js'
import { PackTemplates, templatesOf } from '../../../src/match/templates/pack-templates.js'
import { SLOT_VALIDATORS } from '../../../src/match/templates/slots/validators.js'
import type { RulePack } from '../../../src/rules/rule.js'
import { WORDS } from '../../words.js'

const pack: RulePack = {
  lang: 'en',
  families: {
    share: { tell: { lines: ['tell all', 'tell {name}'], endings: ['told by {name}'] } },
    related: {
      below: { lines: ['see {title}', 'see more'], place: 'tail' },
      list: { lines: ['more about {title}'], place: 'tail', headsList: true },
      life: { lines: ['{name} lives in {name}'], place: 'tail', headsBiography: 'named' },
    },
    newsletter: { words: { words: ['a (b)', 'c|d'], place: 'run', labelled: true, inCapitals: true } },
  },
}
const templates = new PackTemplates(pack, SLOT_VALIDATORS)
const all = Array.from({ length: templates.count }, (_, nth) => nth)
const whole = (line: string) => normalizedLine(line, { start: 0, end: line.length })

/** A phrase is looked up as a whole line, wherever it stands. */
const ORDER = `en/share/tell lines
en/share/tell lines
en/share/tell endings
en/related/below tail
en/related/below lines
en/related/list lines
en/related/life lines
en/newsletter/words lines`

describe('the templates of a pack', () => {
  it('are in the order of the rules: lines, words as one template, endings', () => {
    expect(all.map((nth) => `${templates.refOf(nth).address} ${templates.useOf(nth)}`).join('\n')).toBe(ORDER)
    expect(templates.templateOf(7).phrases).toEqual(['a (b)', 'c|d'])
  })

  it('are parsed once and share their matchers', () => {
    for (const nth of all) {
      expect(templates.templateOf(nth)).toBe(templates.templateOf(nth))
      expect(templates.matcherOf(nth)).toBe(templates.matcherOf(nth))
      const asked = templates.matcherWhenAsked(nth)
      expect(asked.rule).toBe(templates.refOf(nth))
      expect(asked.longest).toBe(templates.templateOf(nth).longest)
      expect(asked.matches(whole('Tell Jo Ng'))).toBe(nth === 1)
    }
  })

  it('find a rule by its address, with only its own properties', () => {
    const plain = { lang: 'en', family: 'share', place: 'anywhere', headsList: false }
    expect(templates.ruleAt('en/share/tell')).toEqual({ address: 'en/share/tell', ...plain })
    expect(templates.ruleAt('en/related/list')).toMatchObject({ place: 'tail', headsList: true })
    expect(templates.ruleAt('en/related/life')).toMatchObject({ headsBiography: 'named', headsList: false })
    expect(templates.ruleAt('en/newsletter/words')).toMatchObject({ place: 'run', labelled: true, inCapitals: true })
    expect(templates.ruleAt('en/newsletter/none')).toBeUndefined()
  })

  it('are shared by all cleaners with the same pack, validators and words', () => {
    const held = templatesOf(pack, SLOT_VALIDATORS, WORDS)
    expect(templatesOf(pack, SLOT_VALIDATORS, WORDS)).toBe(held)
    expect(templatesOf({ ...pack }, SLOT_VALIDATORS, WORDS)).not.toBe(held)
    expect(templatesOf(pack, { ...SLOT_VALIDATORS }, WORDS)).not.toBe(held)
    expect(templatesOf(pack, SLOT_VALIDATORS, {})).not.toBe(held)
  })
})
