import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../src/node.js'
import { casesIn } from '../tables.js'
import { asciiBytes, encodeLegacy } from './encode-legacy.js'

const cases = casesIn(new URL('legacy-encoding.txt', import.meta.url))

const stories = new Map(
  cases('the mayor opened the new bridge, the old one was closed for a year') as [string, string][],
)
const storyOf = (lang: string) => stories.get(lang) as string
const written = cases('encodings, and the languages that are written in them').flatMap(([encoding, languages]) =>
  languages.split(' ').map((lang) => [encoding, lang] as const),
)

describe('bytes without a declared encoding', () => {
  it.each(written)('are read as %s if they are a story in it: %s', (encoding, lang) => {
    const text = storyOf(lang)
    expect(decodeBytes(encodeLegacy(text, encoding)).text).toBe(text)
  })

  it.each(written)('or a page with code above it and Latin names below: %s, %s', (encoding, lang) => {
    const page = `<html><head><script>var page = { site: "Harbour Daily", id: 4711 }</script></head>\r\n<body><h1>Harbour Daily</h1><p>${storyOf(lang)}</p><p>Jo Ng, Harbour Daily, example.org</p></body></html>`
    expect(decodeBytes(encodeLegacy(page, encoding)).text).toBe(page)
  })

  it.each(cases('what is no evidence, and how often'))('are read as windows-1252: %s', (_, times, sentence) => {
    const text = Array.from({ length: Number(times) }, () => sentence).join(' ')
    expect(decodeBytes(encodeLegacy(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' })
  })

  it('are sampled if there are many', () => {
    const story = encodeLegacy(storyOf('ru'), 'koi8-r')
    const many = new Uint8Array(story.length * 20_000)
    for (let start = 0; start < many.length; start += story.length) many.set(story, start)
    expect(decodeBytes(many).encoding).toBe('koi8-r')
    expect(decodeBytes(new Uint8Array(5_000_000).fill(0xe9)).text).toHaveLength(5_000_000)
  })

  it('are sampled correctly if they are scattered, or cut within a character', () => {
    expect(decodeBytes(asciiBytes('a', 0xe9)).encoding).toBe('windows-1252')
    const cut = encodeLegacy(storyOf('ja'), 'shift_jis').subarray(0, -1)
    expect(decodeBytes(cut)).toMatchObject({ encoding: 'shift_jis', lossy: true })
  })
})
