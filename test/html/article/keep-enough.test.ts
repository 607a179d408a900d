import { describe, expect, it } from 'vitest'
import type { BlockFeatures } from '../../../src/html/article/features/block-features.js'
import { keepEnough } from '../../../src/html/article/keep-enough.js'
import { keepFirstOfRow } from '../../../src/html/article/rows.js'
import { recordPage, surveyPage } from '../../../src/html/article/survey.js'
import { keepStandfirst } from '../../../src/html/article/top.js'
import { parse } from '../../../src/html/parse/parse.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('keep-enough.txt', import.meta.url), {
  story: ['The ferry', 'The pilot boat', 'The tug']
    .map((boat) => `<p>${boat} left the harbour before noon, and nobody could say when it would return.</p>`)
    .join(''),
  labels: '<p>Harbour</p>'.repeat(20),
  low: Array(20).fill(-4).join(' '),
  none: '0'.repeat(20),
})

const blocksOf = (html: string) => {
  const source = `<main>${html}</main>`
  return surveyPage(recordPage(source, parse(source)).recorder).blocks
}
const flags = (keeps: readonly boolean[]) => keeps.map(Number).join('')

describe('keepEnough', () => {
  it.each(cases('keepEnough'))('%s', (_, html, scores = '', expected) => {
    expect(flags(keepEnough(blocksOf(html), Float64Array.from(scores.split(' '), Number)))).toBe(expected)
  })
})

describe('keepStandfirst', () => {
  it.each(cases('keepStandfirst'))('%s', (_, html, expected) => {
    const blocks = blocksOf(html)
    const keeps = blocks.map((_, at) => at > 0)
    keepStandfirst(blocks as readonly BlockFeatures[], keeps)
    expect(flags(keeps)).toBe(expected)
  })
})

describe('keepFirstOfRow', () => {
  it.each(cases('keepFirstOfRow'))('%s', (_, html, before = '', expected) => {
    const keeps = Array.from(before, (flag) => flag === '1')
    keepFirstOfRow(blocksOf(html), keeps)
    expect(flags(keeps)).toBe(expected)
  })
})
