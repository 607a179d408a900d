import { describe, expect, it } from 'vitest'
import type { BlockFeatures } from '../../../src/html/article/features/block-features.js'
import { keepEnough } from '../../../src/html/article/keep-enough.js'
import { keepFirstOfRow } from '../../../src/html/article/rows.js'
import { recordPage, surveyPage } from '../../../src/html/article/survey.js'
import { keepStandfirst } from '../../../src/html/article/top.js'
import { parse } from '../../../src/html/parse/parse.js'

const blocksOf = (html: string) => surveyPage(recordPage(html, parse(html)).recorder).blocks
const paragraph = (about: string) =>
  `<p>${about} left the harbour before noon, and nobody could say when it would return.</p>`
const story = paragraph('The ferry') + paragraph('The pilot boat') + paragraph('The tug')

describe('keepEnough', () => {
  const keep = (scores: number[]) =>
    keepEnough(blocksOf(`<main>${story.repeat(2)}</main>`), Float64Array.from(scores))
      .map((keeps) => (keeps ? 'k' : '.'))
      .join('')

  it.each<[what: string, scores: number[], runs: string]>([
    ['keeps what is more likely than not, and a little less', [2, 2, -0.3, 2, -3, -3], 'kkkk..'],
    ['drops what is not, beside a story that stays', [3, 3, 3, 3, -1.2, -3], 'kkkk..'],
    ['keeps it where so much of the page is in doubt', [3, 3, -1, -1, -1, -1], 'kkkkkk'],
  ])('%s', (_, scores, runs) => {
    expect(keep(scores)).toBe(runs)
  })
})

describe('keepEnough, of what stands far from a story', () => {
  const html = `<main>${story}${'<p>Harbour</p>'.repeat(40)}${story.repeat(2)}</main>`
  const kept = (labels: number[], last: number) =>
    keepEnough(blocksOf(html), Float64Array.from([3, 3, 3, ...labels, ...Array(6).fill(last)]))
      .map(Number)
      .join('')
  const labels = Array(40).fill(-4)

  it('leaves what is in doubt, as a notice of rights at the foot of the page is', () => {
    expect(kept(labels, -0.9)).toBe(`111${'0'.repeat(46)}`)
  })

  it('keeps what looks more like the story', () => {
    expect(kept(labels, -0.1)).toBe(`111${'0'.repeat(40)}111111`)
  })

  it('keeps what is in doubt where another part of the story stands between', () => {
    const between = [...labels.slice(0, 20), 3, 3, ...labels.slice(22)]
    expect(kept(between, -0.9)).toBe(`111${'0'.repeat(20)}11${'0'.repeat(18)}111111`)
  })
})

describe('keepStandfirst', () => {
  const before = 'Forty people waited on the pier for most of Monday.'
  const kept = (standfirst: string) => {
    const html = `<main>${standfirst}${story}</main>`
    const blocks = blocksOf(html)
    const keeps = blocks.map((_, at) => at > 0)
    keepStandfirst(blocks as readonly BlockFeatures[], keeps)
    return keeps[0]
  }

  it('keeps what the page names so', () => {
    expect(kept(`<p class="standfirst">${before}</p>`)).toBe(true)
  })

  it.each([
    ['what has no such name', `<p>${before}</p>`],
    ['a link', `<p class="standfirst"><a href="/pier">${before}</a></p>`],
    ['a label', '<p class="standfirst">Harbour news</p>'],
  ])('leaves %s', (_, standfirst) => {
    expect(kept(standfirst)).toBe(false)
  })
})

describe('keepFirstOfRow', () => {
  const part = (time: string) => `<div><span class="time">${time}</span></div>${story}`
  const kept = (html: string, goes: (at: number) => boolean) => {
    const blocks = blocksOf(`<main>${html}</main>`)
    const keeps = blocks.map((_, at) => !goes(at))
    keepFirstOfRow(blocks, keeps)
    return keeps
  }

  it('keeps the time of the first part, if those of the others stay', () => {
    expect(kept(part('14:20') + part('13:05') + part('11:40'), (at) => at === 0)[0]).toBe(true)
  })

  it('leaves it if another goes', () => {
    expect(kept(part('14:20') + part('13:05') + part('11:40'), (at) => at === 0 || at === 4)[0]).toBe(false)
  })

  it('leaves a paragraph before the story', () => {
    expect(kept(story.repeat(2), (at) => at === 0)[0]).toBe(false)
  })
})
