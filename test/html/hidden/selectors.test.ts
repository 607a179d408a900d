import { describe, expect, it } from 'vitest'
import { casesIn } from '../../tables.js'
import { LONGEST, read, TEXTS, WORDS } from './bridge.js'

const cases = casesIn(new URL('selectors.txt', import.meta.url), TEXTS)

describe('style sheets of a page', () => {
  it.each(cases('what is hidden'))('hide: %.60s', (...page) => {
    expect(read(...page).text).not.toContain(WORDS)
  })

  it.each(cases('what is not hidden for sure'))('do not hide for sure: %s', (...page) => {
    expect(read(...page).text).toContain(WORDS)
  })

  it('hide nothing where they are too long, as a warning says', () => {
    const { text, warnings } = read(`.n{display:none}${'.x{color:red}'.repeat(LONGEST / 13 + 1)}`)
    expect(text).toContain(WORDS)
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'limit-reached',
        message: expect.stringContaining('Reached the limit of style sheet text'),
      }),
    )
  })

  it('are tried no more often than the budget has it, and hide nothing then', () => {
    const sentence = (day: number) => `On day ${day} the council met again in the old town hall, the mayor said.`
    const css = Array.from({ length: 300 }, (_, at) => `.w${at} p .n{display:none}`).join('')
    const body = Array.from({ length: 100 }, (_, day) => `<p class=n>${sentence(day)}</p>`).join('')
    const { text, warnings } = read(css, '<div class=q>'.repeat(400) + body)
    expect(text).toContain(sentence(99))
    expect(warnings.map(({ code }) => code)).toContain('limit-reached')
  })

  it('say so where they say much of many elements', () => {
    const elements = Array.from({ length: 400 }, (_, at) => `<p class="n q${at}">Not seen.</p>`).join('')
    const rules = Array.from({ length: 400 }, (_, at) => `p:not(.z${at}){display:block}`).join('')
    expect(read(`.n{display:none}${rules}`, elements).warnings).toContainEqual(
      expect.objectContaining({
        code: 'limit-reached',
        message: expect.stringContaining('Reached the limit of style sheet rules'),
      }),
    )
  })
})

it.each(cases('what its own style hides'))('the style of an element hides it: %s', (style) => {
  expect(read('', `<div><p style="${style}">${WORDS}</p></div>`).text).not.toContain(WORDS)
})
