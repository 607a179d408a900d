import { decode, encode } from '@jridgewell/sourcemap-codec'
import { describe, expect, it } from 'vitest'
import { type SourceMap, thinned } from '../../.build/source-maps.js'

/** A source that there is, for its lines are read. */
const SOURCE = 'src/pipeline.ts'

const mapOf = (mappings: Parameters<typeof encode>[0], names: string[] = []): SourceMap => ({
  version: 3,
  sources: [`../${SOURCE}`, '../node_modules/some/index.ts'],
  names,
  mappings: encode(mappings),
})

describe('thinned', () => {
  const code = 'const a=b(c);d(e)\nfunction f(g){return g}'

  it('keeps one place for each line of a source', () => {
    const { sources, mappings } = thinned(
      code,
      mapOf([[[0, 0, 4, 2], [6, 0, 4, 8], [8, 0, 4, 10], [13, 0, 5, 2], [15, 0, 5, 4]]]), // biome-ignore format: a row
    )
    expect(sources).toEqual([SOURCE])
    expect(decode(mappings)).toEqual([[[0, 0, 4, 0], [13, 0, 5, 0]]]) // biome-ignore format: a row
  })

  it('has the name of a function where the function begins, and no other names', () => {
    const { names, mappings } = thinned(code, mapOf([[], [[0, 0, 7, 0], [9, 0, 7, 9, 1], [11, 0, 7, 20, 0]]], ['text', 'read'])) // biome-ignore format: a row
    expect(names).toEqual(['read'])
    expect(decode(mappings)).toEqual([[], [[0, 0, 7, 0, 0], [9, 0, 7, 0]]]) // biome-ignore format: a row
  })

  it('leads nowhere for code of other packages, of the build, and of sources that the build has written anew', () => {
    expect(thinned(code, mapOf([[[0, 1, 4, 2]]])).mappings).toBe('')
    expect(thinned(code, mapOf([[[0, 0, 0, 0]]])).mappings).toBe('')
    expect(thinned(code, { ...mapOf([[[0, 0, 4, 2]]]), sourcesContent: ['one line', null] }).mappings).toBe('')
  })

  it('ends a place where what follows it leads nowhere', () => {
    expect(decode(thinned(code, mapOf([[[0, 0, 4, 2], [6, 1, 0, 0]]])).mappings)).toEqual([[[0, 0, 4, 0], [6]]]) // biome-ignore format: a row
  })

  it('leads to the release that the code is of', () => {
    expect(thinned(code, mapOf([[[0, 0, 4, 2]]])).sourceRoot).toMatch(
      /^https:\/\/raw\.githubusercontent\.com\/copydesk\/copydesk\/copydesk@\d+\.\d+\.\d+.*\/$/,
    )
  })
})
