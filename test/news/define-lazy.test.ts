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

  it.each<[who: string, ask: (document: object) => unknown]>([
    ['copies', (document) => ({ ...document })],
    ['clones', (document) => structuredClone(document)],
    ['writes', (document) => JSON.parse(JSON.stringify(document))],
  ])('is there for whoever %s it', (_, ask) => {
    expect(ask(later().document)).toEqual({ text: 'Rain', changes: [1] })
  })

  it('is a field like any other from then on', () => {
    const { document } = later()
    void document.changes
    document.changes = [7]
    expect(Object.getOwnPropertyDescriptor(document, 'changes')).toEqual({
      value: [7],
      writable: true,
      enumerable: true,
      configurable: true,
    })
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
