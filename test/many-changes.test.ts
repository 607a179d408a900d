import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { clean, createCleaner, replay, undo } from '../src/index.js'

/** What takes entities, mojibake, quotes, invisible characters, marks apart and blanks to clean. */
const LINE = 'The caf&eacute; “opened” l’Ã©tÃ©\u00a0 de\u200bux cafe\u0301s &amp;amp; more.\n'
const PAGE = '<p>The caf&eacute; <b>“opened”</b> on Tuesday.</p>'

/** Changes as they stand to the piece that they are in. */
const inPieces = (source: string, piece: string) =>
  clean(source).changes.map(({ start, end, ...rest }) => ({
    start: start % piece.length,
    length: end - start,
    ...rest,
  }))

describe.each([
  ['a text', LINE],
  ['a post', PAGE],
])('%s of many changes', (_, piece) => {
  const source = piece.repeat(1500)

  it('lists the same changes as a short one, piece by piece', () => {
    const few = inPieces(piece.repeat(5), piece)
    const many = inPieces(source, piece)
    const perPiece = (few.length - 1) / 5
    const middle = few.slice(Math.ceil(perPiece), Math.ceil(perPiece) + Math.floor(perPiece))
    expect(middle.length).toBeGreaterThan(3)
    const at = many.length - (few.length - Math.ceil(perPiece))
    expect(many.slice(at, at + middle.length)).toEqual(middle)
    expect(many.length).toBeGreaterThan(4096)
  })

  it('keeps the laws of receipts', () => {
    const { text, changes } = clean(source)
    expect(replay(source, changes)).toBe(text)
    expect(undo(text, changes)).toBe(source)
  })
})

describe('a document whose changes are listed later', () => {
  const source = LINE.repeat(1500)
  const listed = clean(source)
  const { changes } = listed

  it('lists them as an array, once', () => {
    expect(Array.isArray(changes)).toBe(true)
    expect(listed.changes).toBe(changes)
    expect(changes.length).toBeGreaterThan(4096)
  })

  it('is the same as JSON, as a copy, to another thread and to an eye that compares', () => {
    const plain = { ...listed }
    expect(JSON.stringify(clean(source))).toBe(JSON.stringify(plain))
    expect(structuredClone(clean(source))).toEqual(plain)
    expect(clean(source)).toEqual(plain)
    expect(Object.keys(clean(source))).toEqual(Object.keys(plain))
    expect(inspect({ ...clean(source) })).toBe(inspect(plain))
  })

  it('takes another list in their place', () => {
    const document = clean(source)
    document.changes = []
    expect(JSON.parse(JSON.stringify(document)).changes).toEqual([])
  })

  it('has blocks that are the lines of its text, each in its place', () => {
    const document = clean('<h2>Rain</h2><ul><li>fell</ul><p>again.</p>'.repeat(2000))
    const { text, blocks } = document
    expect(blocks).toHaveLength(6000)
    expect(blocks.every((block) => text.slice(block.start, block.end) === block.text)).toBe(true)
    const last = blocks.slice(-3).map((block) => `${block.kind} ${block.text}`)
    expect(last).toEqual(['heading Rain', 'list-item fell', 'paragraph again.'])
    expect(document.blocks).toBe(blocks)
  })

  it('lists them though somebody has polluted the prototype of all objects since', () => {
    const document = clean(source)
    Object.defineProperty(Object.prototype, 'get', { value: 'evil', configurable: true, enumerable: true })
    let count = 0
    try {
      count = document.changes.length
    } finally {
      Reflect.deleteProperty(Object.prototype, 'get')
    }
    expect(count).toBe(changes.length)
  })

  it('has none where none were asked for', () => {
    expect(createCleaner({ changes: false })(source).changes).toEqual([])
  })
})
