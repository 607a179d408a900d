import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blocksOf, untrueIn } from './snippets.js'
import { casesIn } from './tables.js'

const cases = casesIn(new URL('readme.txt', import.meta.url))
const untrueClaims = (block: string): string[] => untrueIn([block])[0] as string[]

describe('README.md', () => {
  const blocks = blocksOf(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))

  it('shows what the package gives', () => {
    expect(blocks).not.toEqual([])
  })

  it.each(blocks)('says what is so in block %$', (block) => {
    expect(untrueClaims(block)).toEqual([])
  })
})

describe('the proof of README.md', () => {
  it.each(cases('lets stand'))('lets stand %s', (_, block) => {
    expect(untrueClaims(block)).toEqual([])
  })

  it.each(cases('bites at'))('bites at %s', (_, block) => {
    expect(untrueClaims(block)).toHaveLength(1)
  })

  it('bites at a claim behind no statement', () => {
    expect(() => untrueClaims('// → 1\n1')).toThrow('behind no statement')
  })

  it('finds no block in words, nor in a block without a claim', () => {
    expect(blocksOf('It gives `1 // → 1`.\n```ts\nclean(raw)\n```\n```sh\n1 // → 1\n```\n')).toEqual([])
  })
})
