import { describe, expect, it } from 'vitest'
import { defineLazy } from '../../src/news/read-document.js'

function later() {
  const document: { text: string; changes?: number[] } = { text: 'Rain' }
  let made = 0
  defineLazy(document, 'changes', () => [++made])
  return { document, count: () => made }
}

describe('defineLazy', () => {
  it('is computed once, on first read', () => {
    const { document, count } = later()
    expect(Object.keys(document)).toEqual(['text', 'changes'])
    expect(count()).toBe(0)
    expect(document.changes).toBe(document.changes)
    expect(count()).toBe(1)
  })

  it('is there for whoever copies, clones or writes it', () => {
    const told = { text: 'Rain', changes: [1] }
    expect({ ...later().document }).toEqual(told)
    expect(structuredClone(later().document)).toEqual(told)
    expect(JSON.parse(JSON.stringify(later().document))).toEqual(told)
  })

  it('is a field like any other from then on', () => {
    const { document } = later()
    void document.changes
    document.changes = [7]
    const field = { value: [7], writable: true, enumerable: true, configurable: true }
    expect(Object.getOwnPropertyDescriptor(document, 'changes')).toEqual(field)
    delete document.changes
    expect(document).toEqual({ text: 'Rain' })
  })

  it('may be set before it is computed', () => {
    const { document, count } = later()
    document.changes = [7]
    expect(document).toEqual({ text: 'Rain', changes: [7] })
    expect(count()).toBe(0)
  })
})
