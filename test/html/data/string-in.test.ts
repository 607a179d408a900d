import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { stringIn } from '../../../src/html/data/told-story.js'

const said = (inside: string, before = '{"a":"', after = '"}') => {
  const source = before + inside + after
  return apply(source, stringIn(source, { start: before.length, end: before.length + inside.length }))
}

describe('stringIn', () => {
  it.each([
    ['Rain', 'Rain'],
    ['Rain.\\nSnow\\tand\\/or \\"hail\\" \\\\', 'Rain.\nSnow\tand/or "hail" \\'],
    ['caf\\u00e9 \\u003cb\\u003e \\uD83D\\ude00', 'café <b> 😀'],
    ["it\\'s", "it's"],
  ])('%s', (inside, text) => {
    expect(said(inside)).toBe(text)
  })

  test.prop([fc.string({ unit: 'binary' })])('says what JSON says', (text) => {
    const json = JSON.stringify(text)
    expect(said(json.slice(1, -1), '"', '"')).toBe(text.replaceAll('\b', '').replaceAll('\f', '\n'))
  })
})
