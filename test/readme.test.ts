import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blocksOf, untrueIn } from './snippets.js'

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
  it.each([
    ['a value', `[1, 'a'] // → [1, "a"]`],
    ['a text, in other quotes', `"it's" // → 'it\\'s'`],
    ['a declaration, with types', `const a: number = 1 + 1 // → 2`],
    ['what is printed', `console.log('%d of %d', 1, 2) // → 1 of 2`],
    ['lines below', `console.log('a\\n  b')\n// → a\n//     b`],
    ['a text with a gap', `'one two three' // → 'one … three'`],
    ['a value with a gap', `({ a: 1, b: 2, c: 3 }) // → { a: 1, … c: 3 }`],
    [
      'an import, and a value over lines',
      `import { sep } from 'node:path/posix'\n({ a: [sep] })\n// → {\n//   a: ['/'],\n//   }`,
    ],
  ])('lets stand %s', (_, block) => {
    expect(untrueClaims(block)).toEqual([])
  })

  it.each([
    ['another value', `1 + 1 // → 3`],
    ['a number that is a text', `'2' // → 2`],
    ['half of a text', `'one two' // → 'one'`],
    ['another text behind a gap', `'one two three' // → 'one … four'`],
    ['nothing but a gap', `'one' // → …`],
    ['what is not printed', `console.log('a') // → b`],
    ['a program that fails', `null.text // → 'a'`],
    ['a second claim', `1 // → 1\n2 // → 3`],
  ])('bites at %s', (_, block) => {
    expect(untrueClaims(block)).toHaveLength(1)
  })

  it('bites at a claim behind no statement', () => {
    expect(() => untrueClaims('// → 1\n1')).toThrow('behind no statement')
  })

  it('finds no block in words, nor in a block without a claim', () => {
    expect(blocksOf('It gives `1 // → 1`.\n```ts\nclean(raw)\n```\n```sh\n1 // → 1\n```\n')).toEqual([])
  })
})
