import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { signatureOfBytes } from '../src/bytes/input-error.js'
import { clean, decodeEntities } from '../src/index.js'
import { decodeBytes } from '../src/node.js'
import { signatureOf } from '../src/signature.js'
import { casesIn } from './tables.js'

const cases = casesIn(new URL('signature.txt', import.meta.url))

const bytes = (start: string) => Uint8Array.from(start.padEnd(200, '\xe9\0x'), (unit) => unit.charCodeAt(0))

const BINARIES = cases('the first bytes of files').map(
  ([name, start]) =>
    [name, name.startsWith('a gzip') ? gzipSync('Rain fell on the city. '.repeat(9)) : bytes(start)] as const,
)

describe('the signature of a source', () => {
  it.each(BINARIES)('knows %s, as bytes and as the text that was made of them', (name, file) => {
    expect(signatureOfBytes(file)).toEqual({ kind: 'binary', name })
    expect(signatureOf(decodeBytes(file).text)).toEqual({ kind: 'binary', name })
    expect(signatureOf(new TextDecoder().decode(file))).toEqual({ kind: 'binary', name })
  })

  it.each(cases('knows'))('knows %s', (name, source) => {
    expect(signatureOf(source)).toEqual({ kind: 'feed', name })
  })

  it.each(cases('the signature of a source'))('leaves %j alone', (source) => {
    expect(signatureOf(source)).toBeUndefined()
    expect(signatureOfBytes(new TextEncoder().encode(source))).toBeUndefined()
  })
})

describe('the bytes of what no list has', () => {
  const noise = (length: number) => {
    let state = 7
    return Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state >>> 24
    })
  }

  it('are a binary file if they are zeros or noise', () => {
    for (const file of [new Uint8Array(1000), noise(5000)]) {
      expect(signatureOfBytes(file)).toEqual({ kind: 'binary', name: 'a binary file' })
    }
  })

  it.each([
    ['UTF-16 without its mark', Buffer.from('Rain fell on the city, she said. '.repeat(9), 'utf16le')],
    ['UTF-16 in Russian', Buffer.from(`\ufeff${'Мэр сказал, что мост восстановят. '.repeat(9)}`, 'utf16le')],
    ['UTF-16 in Russian without its mark', Buffer.from('Мэр сказал, что мост восстановят. '.repeat(9), 'utf16le')],
    ['a page for printers, each letter struck twice', Buffer.from('R\bRa\bai\bin\bn'.repeat(50))],
    ['the colours of a terminal', Buffer.from('\x1b[1mRain\x1b[0m '.repeat(50))],
    ['damage', Buffer.from(`${'Rain fell on the city. '.repeat(40)}${'\0'.repeat(20)}`)],
    ['windows-1252', Buffer.from('Été à la plage. '.repeat(40), 'latin1')],
  ])('are not if they are %s', (_, file) => {
    expect(signatureOfBytes(file)).toBeUndefined()
  })
})

it('knows a feed in UTF-16', () => {
  const feed = Buffer.from('\ufeff<?xml version="1.0" encoding="utf-16"?>\n<rss version="2.0">', 'utf16le')
  expect(signatureOfBytes(feed)).toEqual({ kind: 'feed', name: 'an RSS feed' })
})

describe('a document of what is no text', () => {
  it('warns of it, and is poor', () => {
    const pdf = clean(`%PDF-1.7 ${'Rain fell on the city, the mayor said on Monday. '.repeat(9)}`)
    expect(pdf.warnings).toContainEqual({ code: 'is-binary', message: 'The input is not text: a PDF file.' })
    expect(pdf.quality).toMatchObject({ verdict: 'poor' })
    const feed = clean(
      '<rss><channel><item><title>Rain</title><description>It fell all day.</description></item></channel></rss>',
    )
    expect(feed.warnings.map(({ code }) => code)).toContain('is-feed')
    expect(decodeEntities(feed.text)).toContain('It fell all day.')
  })
})
