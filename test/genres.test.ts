import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTextCleaner } from '../src/index.js'

const namesIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url)).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []))
const textIn = (path: string) => readFileSync(new URL(`${path}.txt`, import.meta.url), 'utf8').trimEnd()

const clean = createTextCleaner({ quotes: 'keep' })

/** Stories as a medium hands them on, each beside what is left of it: prints, PDFs, mail, exports of archives. */
describe('a story as a medium hands it on', () => {
  const folder = './cleaner/scaffolds/'
  const names = namesIn(folder).flatMap((name) => (name.endsWith('.source') ? [name.replace('.source', '')] : []))

  it.each(names)('%s', (name) => {
    const { text } = clean(textIn(`${folder}${name}.source`))
    expect(text).toBe(textIn(folder + name))
    expect(clean(text).changes).toEqual([])
  })
})

/** Stories of every form that news has, with lines that look like furniture and are not. None of them may change. */
const genres = namesIn('./clean/genres/')
const storyOf = (genre: string) => textIn(`./clean/genres/${genre}`)

/** Breaks lines where the next word has no room: what mail and wires do. */
function wrapped(text: string, column: number): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(?=.{${column + 1}})(.{1,${column}}) (?=\\S)`, 'gu'), '$1\n'))
    .join('\n')
}

/** How a story may come; columns wrap prose only, for a line of code or of a list that is broken is another. */
const FORMS: Readonly<Record<string, (story: string) => string>> = {
  'as it is': (story) => story,
  'without blank lines': (story) => story.replace(/\n{2,}/g, '\n'),
  'in capitals': (story) => story.toUpperCase(),
  ...Object.fromEntries([40, 60, 72, 99].map((column) => [`wrapped at ${column}`, (story) => wrapped(story, column)])),
}

/** Of code. Where no blank line parts it from prose, the stage of white space takes it. */
const INDENT = /^ +/gm

describe.each(genres)('%s', (genre) => {
  it.each(Object.entries(FORMS))('stays %s', (_, give) => {
    const story = give(storyOf(genre))
    const { changes, text } = clean(story)
    expect(changes.filter(({ before }) => before.trim() !== '')).toEqual([])
    expect(text.replace(INDENT, '')).toBe(story.replace(INDENT, ''))
  })
})

it('keeps the indentation of code between paragraphs', () => {
  const lines = '    for frame in frames:\n        if camera.sees(frame, "boat"):\n            boats += 1\n'
  const story = storyOf('code.en')
  expect(story).toContain(lines)
  expect(clean(story).text).toContain(lines)
})
