import { expect, it } from 'vitest'
import { onceByLanguage } from '../../src/locale/once-by-language.js'

it('makes something of each language once, also where that is nothing', () => {
  const asked: string[] = []
  const lengthOf = onceByLanguage((lang) => {
    asked.push(lang)
    return lang === 'xx' ? undefined : lang.length
  })
  expect(['de', 'xx', 'de', 'pt-BR', 'xx'].map(lengthOf)).toEqual([2, undefined, 2, 5, undefined])
  expect(asked).toEqual(['de', 'xx', 'pt-BR'])
})
