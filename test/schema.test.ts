import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import type * as copydesk from '../src/index.js'
import { clean, cleanText } from '../src/index.js'
import * as schema from '../src/schema.js'
import { scraped } from './alphabet.js'

/** Whether each of two types takes what the other is. */
type Alike<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

type Schemas = typeof schema
type Of<Name extends keyof Schemas> = z.infer<Schemas[Name]>

/** The interfaces that people read and the schemas that programs check with say the same: else this does not compile. */
const alike: { readonly [Name in keyof Shown]: Alike<Of<Name>, Shown[Name]> } = {
  ...({ Block: true, BlockKind: true, Change: true, CleanDocument: true, Dateline: true, Found: true } as const),
  ...({ PageKind: true, PageMetadata: true, Quality: true, Reason: true, Span: true } as const),
  ...({ Verdict: true, Warning: true } as const),
}

/** The types of the package, by name. */
interface Shown {
  Block: copydesk.Block
  BlockKind: copydesk.BlockKind
  Change: copydesk.Change
  CleanDocument: copydesk.CleanDocument
  Dateline: copydesk.Dateline
  Found: copydesk.Found
  PageKind: copydesk.PageKind
  PageMetadata: copydesk.PageMetadata
  Quality: copydesk.Quality
  Reason: copydesk.Reason
  Span: copydesk.Span
  Verdict: copydesk.Verdict
  Warning: copydesk.Warning
}

/** The names alone: a type takes another that has fields more, if nobody must have them. */
type Names<T> = T extends unknown ? keyof T : never
const namesAlike: {
  readonly [Name in 'CleanDocument' | 'Dateline' | 'Found' | 'Quality' | 'Reason' | 'Warning']: Alike<
    Names<Of<Name>>,
    Names<Shown[Name]>
  >
} = { CleanDocument: true, Dateline: true, Found: true, Quality: true, Reason: true, Warning: true }

describe('the schema of a document', () => {
  it('has the types that people read', () => {
    expect(Object.values(alike).every(Boolean)).toBe(true)
    expect(Object.values(namesAlike).every(Boolean)).toBe(true)
  })

  it('takes every document as it is', () => {
    const pages = [
      '<title>Rain</title><article><h2>Hills</h2><ol><li>One<ol><li>Two</ol></ol><p>Rain fell, she said.</p><table><tr><td>a<td>b</table>',
      '<figure><img><figcaption>A boat. Photo: Jo Ng</figcaption></figure><pre>a\n b</pre><blockquote>So.</blockquote>',
    ]
    for (const page of pages) {
      const document = JSON.parse(JSON.stringify(clean(page)))
      expect(schema.CleanDocument.parse(document)).toEqual(document)
    }
    fc.assert(
      fc.property(scraped(12), (text) => {
        const document = cleanText(text)
        expect(schema.CleanDocument.parse(document)).toEqual(document)
      }),
    )
  })
})

describe('the types of a document', () => {
  it('have a sentence for every field that a document has', () => {
    const source = readFileSync(new URL('../src/document.ts', import.meta.url), 'utf8')
    const lines = source.split('\n')
    const isField = (line: string) => /^ {2}\w+\??: /.test(line) && !line.endsWith('?: undefined')
    const lone = lines.filter((line, at) => isField(line) && !lines[at - 1]?.endsWith('*/'))
    expect(lone).toEqual([])
  })
})
