import { describe, expect, it } from 'vitest'
import { languageOfTokens, languagesOfTokens } from '../../src/language/token-languages.js'
import { lex } from '../../src/lex/lex.js'
import { casesIn, partsOf } from '../tables.js'

const cases = casesIn(new URL('token-languages.txt', import.meta.url))

describe('the languages of tokens', () => {
  it.each(cases('languages'))('%j', (text, languages) => {
    expect(languagesOfTokens(lex(text))).toEqual(partsOf(languages))
  })

  it('are surer of more words', () => {
    const few = languageOfTokens(lex('The council voted on the bridge, and it was late.'))
    const more = languageOfTokens(
      lex('The council voted on the bridge, and it was late, but they had not said what they would do with it.'),
    )
    expect([few?.lang, more?.lang]).toEqual(['en', 'en'])
    expect(more?.confidence).toBeGreaterThan(few?.confidence as number)
  })
})
