import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CODE_PAGES, EXTRA_CODE_PAGES } from '../../../src/repair/mojibake/code-pages.js'
import { repairEncoding } from '../../../src/repair/mojibake/mojibake.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('corpus.txt', import.meta.url))

const folder = new URL('../../clean/', import.meta.url)
/** Lines with non-ASCII letters from our own clean texts in eighty languages. */
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => line.length > 20 && /[^\0-\x7f]/.test(line))

const PAGES = { ...CODE_PAGES, ...EXTRA_CODE_PAGES }
type Page = keyof typeof PAGES

/** Bytes decoded in a code page; unassigned bytes become C1 controls. */
function read(bytes: Uint8Array, page: Page): string {
  return Array.from(bytes, (byte) => {
    const character = byte < 0x80 ? ' ' : PAGES[page].charAt(byte - 0x80)
    return character === ' ' ? String.fromCharCode(byte) : character
  }).join('')
}

/** The bytes of a text in a code page, if it has all of its letters. */
function written(text: string, page: Page): Uint8Array | undefined {
  const bytes = Array.from(text, (letter) => {
    const at = letter <= '\x7f' ? letter.charCodeAt(0) : PAGES[page].indexOf(letter)
    return letter <= '\x7f' ? at : at < 0 ? -1 : at + 0x80
  })
  return bytes.includes(-1) ? undefined : Uint8Array.from(bytes)
}

// Most of these languages have scripts that mojibake rarely affects; the common ones are all restored.
describe('clean text in eighty languages', () => {
  it.each(cases('is restored from'))('is restored from %s', (page, least) => {
    const whole = lines.filter((line) => repairEncoding(read(new TextEncoder().encode(line), page as Page)) === line)
    expect(whole.length / lines.length).toBeGreaterThanOrEqual(Number(least))
  })

  it('is restored from two layers', () => {
    const misread = (text: string) => read(new TextEncoder().encode(text), 'windows-1252')
    const whole = lines.filter((line) => repairEncoding(misread(misread(line))) === line)
    expect(whole.length / lines.length).toBeGreaterThanOrEqual(0.93)
  })
})

describe('text of one code page that was read in another', () => {
  const mixUps = (Object.keys(PAGES) as Page[]).flatMap((from) =>
    (Object.keys(CODE_PAGES) as Page[]).flatMap((to) =>
      from === to ? [] : lines.flatMap((line) => ({ from, to, bytes: written(line, from) })),
    ),
  )

  it('is not UTF-8, and stays', () => {
    const garble = mixUps.flatMap(({ from, to, bytes }) => (bytes ? [{ from, to, text: read(bytes, to) }] : []))
    // C1 controls are replaced anywhere.
    const tried = garble.filter(({ text }) => !/[\x80-\x9f]/.test(text))
    const changed = tried.filter(({ text }) => repairEncoding(text) !== text)
    expect(tried.length).toBeGreaterThan(800)
    expect(changed.length / tried.length).toBeLessThanOrEqual(0.002)
  })
})
