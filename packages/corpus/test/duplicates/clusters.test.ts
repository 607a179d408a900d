import { describe, expect, it } from 'vitest'
import { Clusters, METHODS, type Method, signatureOf } from '../../src/duplicates/clusters.js'
import { fingerprintOf } from '../../src/duplicates/fingerprint.js'
import { bandsOf, minhashOf, similarity } from '../../src/duplicates/minhash.js'
import { paragraphsOf } from '../../src/duplicates/paragraphs.js'
import { distance, simhashOf } from '../../src/duplicates/simhash.js'
import { shinglesOf } from '../../src/duplicates/words.js'

/** A text of so many different words, from a number on. */
const words = (from: number, count: number) => Array.from({ length: count }, (_, nth) => `w${from + nth}x`).join(' ')

describe('MinHash', () => {
  it.each([0.9, 0.7, 0.5, 0.2])('estimates that %d of two texts is the same', (share) => {
    const one = words(0, 2000)
    const other = words(Math.round((2000 * (1 - share)) / (1 + share)), 2000)
    const [a, b] = [shinglesOf(one, 5), shinglesOf(other, 5)]
    const both = [...a].filter((shingle) => b.has(shingle)).length
    const jaccard = both / (a.size + b.size - both)
    expect(Math.abs(jaccard - share)).toBeLessThan(0.01)
    expect(Math.abs(similarity(minhashOf(one), minhashOf(other)) - jaccard)).toBeLessThan(0.12) // 2.5 standard errors of 112
  })

  it('has the same bands for the same words, and none for no words', () => {
    expect(bandsOf(minhashOf('“Rain”, she said, on the hills.'))).toEqual(
      bandsOf(minhashOf('rain she said ON the hills')),
    )
    expect(bandsOf(minhashOf(words(0, 300)))).toHaveLength(14)
    expect(bandsOf(minhashOf('…'))).toEqual([])
    expect(bandsOf(minhashOf('Rain'))).not.toEqual(bandsOf(minhashOf('Snow')))
  })

  it('is the same in every version, for signatures are kept', () => {
    expect([
      bandsOf(minhashOf('Rain fell on the hills of the north.'))[0],
      simhashOf('Rain fell on the hills of the north.'),
    ]).toMatchInlineSnapshot(`
      [
        "230990eedbf85922",
        "2c45b90bd3ab180a",
      ]
    `)
  })
})

describe('simhash', () => {
  it('differs little for texts that differ little, and in half of its bits for others', () => {
    const one = words(0, 600)
    expect(distance(simhashOf(one), simhashOf(one))).toBe(0)
    expect(distance(simhashOf(one), simhashOf(one.replace('w300x', 'snow')))).toBeLessThanOrEqual(3)
    expect(distance(simhashOf(one), simhashOf(words(5000, 600)))).toBeGreaterThan(16)
    expect(distance('ffffffffffffffff', '0000000000000000')).toBe(64)
    expect(distance('8000000000000001', '0000000000000000')).toBe(2)
  })
})

const STORY =
  'Snow fell on the hills above the valley on Friday, and shepherds brought their flocks down a fortnight early.'
const MORE =
  'Forecasters expect a thaw by Thursday, but roads across the pass stay shut for lorries until the ice has gone.'

describe('the fingerprint of a story', () => {
  it.each([
    ['agency and dateline', `OSLO (Reuters) - ${STORY}\n\n${MORE}`],
    ['another agency', `Oslo, Nov 8 (AP) — ${STORY}\n\n${MORE}`],
    ['furniture', `Advertisement\n\n${STORY}\n\n${MORE}\n\nSource link`],
    ['case, blanks and quotes', `${STORY.toUpperCase()}\n${MORE}`],
  ])('does not see %s', (_, copy) => {
    expect(fingerprintOf(copy)).toBe(fingerprintOf(`${STORY}\n\n${MORE}`))
  })

  it('sees what is said', () => {
    expect(fingerprintOf(`${STORY}\n\n${MORE.replace('Thursday', 'Sunday')}`)).not.toBe(
      fingerprintOf(`${STORY}\n\n${MORE}`),
    )
  })
})

describe('clusters', () => {
  const clustersOf = (texts: readonly string[], method: Method) => {
    const clusters = new Clusters()
    for (const text of texts) clusters.add(signatureOf({ text }, method))
    return clusters.list()
  }
  const long = words(0, 400)

  it.each<[method: Method, same: string, different: string]>([
    ['exact', ` ${long.replaceAll(' ', '\n')} `, long.replace('w3x', 'W3x')],
    ['story', long.toUpperCase(), long.replace('w3x', 'snow')],
    ['minhash', long.replace('w3x', 'snow'), words(200, 400)],
    ['simhash', long.replace('w3x', 'snow'), words(200, 400)],
  ])('by %s put together what is the same, and nothing else', (method, same, different) => {
    expect(clustersOf([different, long, same, 'Rain fell.'], method)).toEqual([[1, 2]])
  })

  it.each(METHODS)('by %s list all members in order, whatever comes between, and no empty text', (method) => {
    const texts = [long, '', words(900, 300), long, '', words(900, 300), long]
    expect(clustersOf(texts, method)).toEqual([
      [0, 3, 6],
      [2, 5],
    ])
  })

  it('join two clusters when a text is in both', () => {
    const clusters = new Clusters()
    for (const keys of [['a'], ['b'], ['c'], ['a', 'b']]) clusters.add({ keys })
    expect(clusters.list()).toEqual([[0, 1, 3]])
    expect([0, 1, 2, 3].map((number) => clusters.firstOf(number))).toEqual([0, 0, 2, 0])
    expect(clusters.size).toBe(4)
  })

  it('stay linear for many copies of one text', () => {
    const clusters = new Clusters()
    const signature = signatureOf({ text: long }, 'simhash')
    for (let copy = 0; copy < 200_000; copy++) clusters.add(signature)
    expect(clusters.list()[0]).toHaveLength(200_000)
  })
})

describe('paragraphs', () => {
  it('are the same whatever their case, digits and signs', () => {
    const [one, other, third] = paragraphsOf('12 people were hurt.\n\n***\n7 PEOPLE were hurt!\nNobody was hurt.')
    expect(one?.key).not.toBe(other?.key) // 12 is two digits
    expect(paragraphsOf('3 people were hurt')[0]?.key).toBe(other?.key)
    expect(third?.text).toBe('Nobody was hurt.')
  })
})
