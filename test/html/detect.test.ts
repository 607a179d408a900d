import { describe, expect, it } from 'vitest'
import { looksLikeHtml } from '../../src/html/detect.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('detect.txt', import.meta.url))

describe('looksLikeHtml says no to', () => {
  it.each(cases('looksLikeHtml says no to'))('%s', (_, text) => {
    expect(looksLikeHtml(text)).toBe(false)
  })
})

describe('looksLikeHtml says yes to', () => {
  it.each([
    ...cases('looksLikeHtml says yes to'),
    ['one tag after many that are spoken of', `${'the <b> tag '.repeat(50)}<p>Rain</p>`],
  ])('%s', (_, text) => {
    expect(looksLikeHtml(text)).toBe(true)
  })
})
