import { describe, expect, it } from 'vitest'
import { createCleaner, joinHyphens, replay, undo } from '../../src/index.js'
import { any, en, fr } from '../../src/packs.js'
import type { RulePack } from '../../src/rules/rule.js'

describe('words that were split across lines', () => {
  it.each<[what: string, text: string, joined: string, lang?: string]>([
    ['a word', 'They con-\nsidered it.', 'They considered it.'],
    ['behind an indent', 'They con-\n   sidered it.', 'They considered it.'],
    ['a hyphen of its own kind', 'They con\u2010\nsidered it.', 'They considered it.'],
    ['in capitals', 'THE PLAN WAS CON-\nSIDERED.', 'THE PLAN WAS CONSIDERED.'],
    ['German', 'die Regie-\nrung', 'die Regierung', 'de'],
    ['Russian', 'прави-\nтельство', 'правительство', 'ru'],
    ['a part of a compound', 'the US-govern-\nment', 'the US-government'],
    ['behind ex', 'une ex-\npression et ex-\ntérieur', 'une expression et extérieur', 'fr'],
    [
      'a name that is the beginning of another word',
      'Frank was er, in Neder-\nland',
      'Frank was er, in Nederland',
      'nl',
    ],
    ['what has no lines of its own', 'con-\nsiderar', 'considerar', 'es'],
    [
      'words of a language that writes them as one',
      'der Markt, die Halle: die Markt-\nhalle',
      'der Markt, die Halle: die Markthalle',
      'de',
    ],
    ['before an ending', 'a wooden floor, full-\nness and hard-\nware', 'a wooden floor, fullness and hardware', 'en'],
    ['a contraction', "it does-\nn't", "it doesn't", 'en'],
    ['a name with Mc', 'Angus Mc-\nTavish', 'Angus McTavish', 'en'],
    ['a consonant as a vowel', 'prv-\nní den', 'první den', 'cs'],
    ['a vowel of Bulgarian', 'пър-\nвият', 'първият', 'bg'],
  ])('are joined: %s', (_, text, joined, lang) => {
    expect(joinHyphens(text, { lang })).toBe(joined)
  })

  it.each<[what: string, text: string, joined: string, lang?: string]>([
    ['the text has it so', 'co-operate, and co-\noperate', 'co-operate, and co-operate'],
    [
      'both are words of the text',
      'fresh water, a salt lake: salt-\nwater fish',
      'fresh water, a salt lake: salt-water fish',
    ],
    ['a capital follows', 'Anglo-\nAmerican', 'Anglo-American'],
    ['an abbreviation is before', 'EU-\nweit', 'EU-weit'],
    ['numbers', 'COVID-\n19 and 20-\nyear', 'COVID-19 and 20-year'],
    ['one letter', 'an e-\nmail', 'an e-mail'],
    ['no vowel', 'a tv-\nkanal', 'a tv-kanal'],
    ['more hyphens', 'state-\nof-the-art', 'state-of-the-art', 'en'],
    ['scripts', 'Telegram-\nканал', 'Telegram-канал', 'ru'],
    ['English', 'self-\nmade, a widely-\ndiscussed book', 'self-made, a widely-discussed book', 'en'],
    ['French', 'peut-\nêtre', 'peut-être', 'fr'],
    ['Russian', 'какой-\nто', 'какой-то', 'ru'],
    ['German', 'türkisch-\nsyrische', 'türkisch-syrische', 'de'],
    ['Portuguese', 'trata-\nse', 'trata-se', 'pt'],
    ['one who was', "un ex-\npatron, l'ex-\nministre", "un ex-patron, l'ex-ministre", 'fr'],
    ['a linking word', 'les grands, un mot très grand-de-\ngrands', 'les grands, un mot très grand-de-grands', 'fr'],
    ['the first word again', 'step-by-\nstep', 'step-by-step', 'en'],
    ['a name', 'Philips bouwt. Een Philips-\ntelefoon', 'Philips bouwt. Een Philips-telefoon', 'nl'],
    ['words in capitals', 'cheap rates: RATES-\nCHEAP', 'cheap rates: RATES-CHEAP'],
    ['a letter in quotes', "en 'u-\nbåt'", "en 'u-båt'", 'sv'],
    ['a word said twice', 'чуть-\nчуть', 'чуть-чуть', 'ru'],
    ['numbers as words', 'dwie-\ntrzy osoby', 'dwie-trzy osoby', 'pl'],
    ['English words in others', 'un check-\nin', 'un check-in', 'it'],
    ['nouns of one case', 'майстрів-\nремонтників', 'майстрів-ремонтників', 'uk'],
    ['nouns of one number', 'les apprentis-\nacteurs', 'les apprentis-acteurs', 'fr'],
    [
      'what a long compound ends with',
      'two left, after a three-to-\ntwo vote, an out-of-the-\nway inn',
      'two left, after a three-to-two vote, an out-of-the-way inn',
      'en',
    ],
    ['an age', 'a six-year-\nold horse', 'a six-year-old horse', 'en'],
    ['a place', 'a Kyoto-\nbased potter', 'a Kyoto-based potter', 'en'],
    ['how it was done', 'a privately-\nheld bank', 'a privately-held bank', 'en'],
    ['a plural by repetition', 'banyak rumah-\nrumah', 'banyak rumah-rumah', 'id'],
    ['a repetition with an ending', 'hasil kebun-\nkebunnya', 'hasil kebun-kebunnya', 'id'],
    ['two equal vowels', 'uusi linja-\nauto', 'uusi linja-auto', 'fi'],
    ['a superlative', 'най-\nдобрият', 'най-добрият', 'bg'],
    ['a pronoun behind its verb', 'respondendo-\nse', 'respondendo-se', 'pt'],
    [
      'a capital, though it is written as one elsewhere',
      'Hafenamt heißt hier Hafen-\nAmt',
      'Hafenamt heißt hier Hafen-Amt',
      'de',
    ],
  ])('keep their hyphen: %s', (_, text, joined, lang) => {
    expect(joinHyphens(text, { lang })).toBe(joined)
  })

  it.each([
    ['a dash', 'They came -\nall of them.'],
    ['a list', 'a:\n- one\n- two'],
    ['a paragraph that ends so', 'one-\n\ntwo'],
    ['a range that goes on', 'from 5 -\n7'],
  ])('are not %s', (_, text) => {
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
