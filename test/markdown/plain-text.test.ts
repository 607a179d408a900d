import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clean, toMarkdown } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('plain-text.txt', import.meta.url))

const LEAD = 'The ferry crossed the bay at noon, and the harbor master “wrote it down”.'
const END = 'Nobody on the island had seen so much rain since the year of the flood.'
const story = (block: string) => `${LEAD}\n\n${block}\n\n${END}`
const kindsOf = (block: string) =>
  clean(story(block))
    .blocks.slice(1, -1)
    .map(({ kind }) => kind)

describe('blocks of a plain text that is not Markdown throughout', () => {
  it.each(cases('blocks'))('are told: %s', (_, block, ...kinds) => {
    expect(kindsOf(block)).toEqual(kinds)
  })

  it('leave its quotes to be set, and have no format', () => {
    const doc = clean(story('- The ferry is white and blue.\n- The captain is from the island.'))
    expect(doc.text).toContain('"wrote it down"')
    expect(doc.format).toBeUndefined()
  })

  it('come out of toMarkdown as they went in; what only looks like a block does not become one', () => {
    const written = (block: string) => toMarkdown(clean(story(block))).split('\n\n')[1]
    const list = '- The ferry is white and blue.\n- The captain is from the island.'
    expect(written(list)).toBe(list)
    expect(written('3. The ferry is white and blue.\n4. The captain is from the island.')).toMatch(/^3\. .*\n4\. /)
    expect(written('- The ferry is white and blue.')).toBe('\\- The ferry is white and blue.')
  })
})

describe('clean texts in all languages', () => {
  const folder = new URL('../clean/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

  it.each(files)('%s is paragraphs, and no Markdown', (name) => {
    const { blocks, format, kind } = clean(readFileSync(new URL(name, folder), 'utf8'))
    expect(format).toBeUndefined()
    expect(kind).not.toBe('code')
    expect(blocks.filter((block) => block.kind !== 'paragraph')).toEqual([])
  })
})
