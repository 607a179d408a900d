import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTextCleaner } from '../../src/index.js'

/** Stories as a medium hands them on, each beside what is left of it: prints, PDFs, mail, exports of archives. */
const folder = new URL('./scaffolds/', import.meta.url)
const SOURCE = '.source.txt'
const names = readdirSync(folder).flatMap((file) => (file.endsWith(SOURCE) ? [file.replace(SOURCE, '')] : []))
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8').trimEnd()

const clean = createTextCleaner({ quotes: 'keep' })

describe('a story as a medium hands it on', () => {
  it.each(names)('%s', (name) => {
    const { text } = clean(read(`${name}${SOURCE}`))
    expect(text).toBe(read(`${name}.txt`))
    expect(clean(text).changes).toEqual([])
  })
})
