import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/edit/edit.js'
import { looksLikeHtml } from '../../src/html/detect.js'
import { readFlow } from '../../src/html/flow/flow.js'

const folder = new URL('fixtures/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5))

describe.each(names)('fixtures/%s', (name) => {
  const html = readFileSync(new URL(`${name}.html`, folder), 'utf8')
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8').replace(/\n$/, '')

  it('reads as its text', () => {
    expect(apply(html, readFlow(html).edits)).toBe(text)
  })

  it('is found out to be HTML, and its text is not', () => {
    expect(looksLikeHtml(html)).toBe(true)
    expect(looksLikeHtml(text)).toBe(false)
  })
})
