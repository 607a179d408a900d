import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { readArticle } from '../../../src/html/article/article.js'
import { readFlow } from '../../../src/html/flow/flow.js'

const folder = new URL('fixtures/', import.meta.url)
const shapes = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

describe.each(shapes)('code in the shape of %s', (name) => {
  const html = read(`${name}.html`)
  const text = read(`${name}.txt`).trimEnd()

  it('reads as its lines, between fences that name its language', () => {
    expect(apply(html, readFlow(html).edits)).toBe(text)
  })

  it('reads the same in an article', () => {
    const page = `<html><body><article>${html}</article></body></html>`
    const code = text.slice('Before.\n\n'.length, -'\n\nAfter.'.length)
    expect(apply(page, readArticle(page).edits)).toContain(code)
  })
})
