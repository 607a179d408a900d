import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTextCleaner } from '../src/index.js'

/** Stories of every form that news has, with lines that look like furniture and are not. None of them may change. */
const folder = new URL('./clean/genres/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
const genres = files.map((file) => file.replace('.txt', ''))
const storyOf = (genre: string) => readFileSync(new URL(`${genre}.txt`, folder), 'utf8').trimEnd()

const clean = createTextCleaner({ quotes: 'keep' })

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
  'wrapped at 40': (story) => wrapped(story, 40),
  'wrapped at 60': (story) => wrapped(story, 60),
  'wrapped at 72': (story) => wrapped(story, 72),
  'wrapped at 99': (story) => wrapped(story, 99),
}

/** What needs more than the eye of a rule, and is known to fail: each of these must fail, or leave this list. */
const KNOWN_TO_FAIL: ReadonlySet<string> = new Set([])

/** Of code. Where no blank line parts it from prose, the stage of white space takes it. */
const INDENT = /^ +/gm

describe.each(genres)('%s', (genre) => {
  for (const [form, give] of Object.entries(FORMS)) {
    const test = KNOWN_TO_FAIL.has(`${genre}, ${form}`) ? it.fails : it
    test(`stays ${form}`, () => {
      const story = give(storyOf(genre))
      const { changes, text } = clean(story)
      expect(changes.filter(({ before }) => before.trim() !== '')).toEqual([])
      expect(text.replace(INDENT, '')).toBe(story.replace(INDENT, ''))
    })
  }
})

it('keeps the indentation of code between paragraphs', () => {
  const lines = '    for frame in frames:\n        if camera.sees(frame, "boat"):\n            boats += 1\n'
  const story = storyOf('code.en')
  expect(story).toContain(lines)
  expect(clean(story).text).toContain(lines)
})

describe('the genres', () => {
  it('are those that rules have harmed', () => {
    const kinds = new Set(genres.map((genre) => genre.split('.')[0]))
    const least =
      'chronicle code faq interview letter live-blog obituary play poem quoted-mail recipe results speech-in-capitals transcript wire-copy'
    for (const kind of least.split(' ')) expect(kinds, kind).toContain(kind)
  })
})
