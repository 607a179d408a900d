import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { explain, replay, summarize, toHtml, toMarkdown, undo } from '../src/index.js'
import { packs } from '../src/packs.js'
import { CleanDocument } from '../src/schema.js'

const folder = new URL('stability/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** Addresses of rules are public: who switches one off relies on it. What goes from here is a major version. */
it('every address of a rule is as it was, or new', async () => {
  const addresses = packs.flatMap(({ lang, families }) =>
    Object.entries(families).flatMap(([family, rules]) =>
      Object.keys(rules).map((name) => `${lang}/${family}/${name}`),
    ),
  )
  await expect(`${addresses.sort().join('\n')}\n`).toMatchFileSnapshot('stability/rule-addresses.txt')
})

describe('a document that an earlier version wrote', () => {
  const document = JSON.parse(read('document.json'))
  const source = read('document.source.html')

  it('is read by the schema of this one, and loses nothing', () => {
    expect(CleanDocument.parse(document)).toEqual(document)
  })

  it('is replayed, undone, explained and written', () => {
    expect(replay(source, document.changes)).toBe(document.text)
    expect(undo(document.text, document.changes)).toBe(source)
    expect(explain(document).split('\n')).toHaveLength(document.changes.length)
    expect(summarize(document).source).toBe(source.length)
    expect(toHtml(document)).toContain('<p>')
    expect(toMarkdown(document)).toContain('bridge')
  })
})

it('the schema of a document has all fields that it had, of the kinds that they had', async () => {
  const schema = z.toJSONSchema(CleanDocument, { io: 'output' })
  // Descriptions may be reworded.
  const shape = JSON.stringify(schema, (key, value) => (key === 'description' ? undefined : value), 1)
  await expect(`${shape}\n`).toMatchFileSnapshot('stability/document.schema.json')
})
