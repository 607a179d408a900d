import { describe, expect, it, vi } from 'vitest'
import { rememberLast } from '../../src/characters/remember-last.js'

describe('rememberLast', () => {
  it('reads the same text once, and another text anew', () => {
    const read = vi.fn((text: string) => text.length)
    const lengthOf = rememberLast(read)
    expect(['a', 'a', 'bc', 'a'].map(lengthOf)).toEqual([1, 1, 2, 1])
    expect(read.mock.calls).toEqual([['a'], ['bc'], ['a']])
  })

  it('caches an empty text and an undefined answer', () => {
    const read = vi.fn(() => undefined)
    const nothing = rememberLast(read)
    nothing('')
    nothing('')
    expect(read).toHaveBeenCalledOnce()
  })

  it('does not hold a long text', () => {
    const read = vi.fn((text: string) => text.length)
    const lengthOf = rememberLast(read)
    const long = 'x'.repeat(70_000)
    expect([lengthOf(long), lengthOf(long)]).toEqual([70_000, 70_000])
    expect(read).toHaveBeenCalledTimes(2)
  })
})
