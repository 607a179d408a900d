import createSanitizer from 'dompurify'
import { JSDOM } from 'jsdom'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { CopydeskOptionError, clean, toHtml, undo } from '../src/index.js'
import { type CleanedTree, fromHast, rehypeCopydesk, toHast } from '../src/rehype.js'

const PAGE = `<!doctype html><html lang="en"><head><title>Old bridge | Harbour News</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Old bridge to be rebuilt</h1><p>The council voted on Tuesday evening to <a href="/vote">rebuild</a> the “old” bridge over the river.</p>
<h2>What comes next</h2><ul><li>Work begins in <em>spring</em>.</li><li>The road stays open until the autumn, the mayor said.</li></ul>
<p>Nobody was hurt when it fell, but the school on the far bank was shut for eleven weeks.</p></article>
<aside class="related"><a href="/a">Ten walks for a rainy day</a></aside></body></html>`
const hints = { url: 'https://paper.example/a' }

describe('copydesk/rehype', () => {
  const pipeline = unified().use(rehypeParse).use(rehypeCopydesk, { hints }).use(rehypeStringify)

  it('makes a tree of a page that of its story', async () => {
    const file = await pipeline.process(PAGE)
    const { document, source } = file.data['copydesk'] as CleanedTree
    expect(document.text).toBe(clean(PAGE, hints).text)
    expect(document.title).toBe('Old bridge to be rebuilt')
    expect(undo(document.text, document.changes)).toBe(source)
    expect(String(file)).toContain('<a href="https://paper.example/vote">rebuild</a>')
    expect(String(file)).not.toContain('Ten walks')
  })

  it('writes the tree that toHtml writes', async () => {
    const written = await pipeline.process(PAGE)
    const { document } = written.data['copydesk'] as CleanedTree
    const { sanitize } = createSanitizer(new JSDOM('').window)
    expect(sanitize(String(written))).toBe(toHtml(document))
    expect(
      unified()
        .use(rehypeStringify)
        .stringify(toHast(document) as never),
    ).toBe(String(written))
  })

  it('takes options, checks them, and takes hints of a file', async () => {
    const curly = unified()
      .use(rehypeParse)
      .use(rehypeCopydesk, { quotes: 'curly', hints: ({ data }) => ({ title: String(data['title']) }) })
      .use(rehypeStringify)
    const file = await curly.process({ value: '<p>"So", she said on Monday.</p>', data: { title: 'Rain' } })
    expect(String(file)).toBe('<p>“So”, she said on Monday.</p>')
    expect((file.data['copydesk'] as CleanedTree).document.title).toBe('Rain')
    expect(() => rehypeCopydesk({ quote: 'curly' } as object)).toThrow(CopydeskOptionError)
  })

  it('reads trees that are text alone', () => {
    expect(fromHast({ type: 'root', children: [{ type: 'text', value: '5 < 6, said “so”' }] }).text).toBe(
      '5 < 6, said "so"',
    )
    expect(fromHast({ type: 'root', children: [] }).text).toBe('')
  })
})
