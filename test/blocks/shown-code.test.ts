import { describe, expect, it } from 'vitest'
import { shownCodeIn } from '../../src/blocks/shown-code.js'
import { clean, toMarkdown } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('shown-code.txt', import.meta.url))

const LEAD = 'The council voted on Tuesday to rebuild the old bridge over the river, and it will cost nine million.'
const END = 'Nobody spoke against it in the hall, where two hundred people had come to hear the mayor.'
const codeIn = (text: string) => shownCodeIn(text).map(({ start, end }) => text.slice(start, end))
const between = (before: string, code: string) => `${LEAD}\n\n${before}\n\n${code}\n\n${END}`

const SWITCH = 'function thing(e) {\n  switch (e) {\n    case 0: return "0";\n    default: return "";\n  }\n}'

describe('code between paragraphs of plain text', () => {
  it.each([
    ['below a colon', 'Create a file:', SWITCH],
    ['with all its brackets', 'This is the function.', SWITCH],
    ['a call', 'Call it:', 'boat.sail("Ada");'],
    ['an object', 'The answer is:', '{\n  "name": "“Ada”",\n  "seats": [1, 2]\n}'],
    ['a style sheet below a colon', 'Hide them:', '.share {\n  display: none;\n}'],
    ['parts with blank lines', 'Write a class:', 'class Boat {\n\n  sail() {\n    go("…")\n  }\n\n}'],
    [
      'a line above a loop',
      'It counts boats.',
      "const boats = ['a'];\n\nfor (const boat of boats) {\n  sail(boat);\n}",
    ],
    ['a class with fields', 'Write a class:', 'class Boat {\n    private final String name;\n\n    Boat() {}\n}'],
    [
      'a class with methods',
      'Write a class:',
      'import os\n\nclass Boat:\n\n    def sail(self):\n        return go("“a”")',
    ],
    ['objects, line by line', 'The answers are:', '{"name": "“Ada”", "open": false}\n{"name": "Bea", "open": true}'],
    ['settings', 'Use these settings:', 'services:\n  web:\n    image: nginx\n    ports:\n      - "80:80"'],
    ['by its indentation', 'It counts boats.', 'def count(boats):\n    # “all”\n    return len(boats)'],
  ])('stays: %s', (_, before, code) => {
    const text = between(before, code)
    expect(codeIn(text)).toEqual([code])
    const doc = clean(text)
    expect(doc.text).toBe(text)
    expect(clean(doc.text).text).toBe(text)
    expect(toMarkdown(doc)).toContain(`\`\`\`\n${code}\n\`\`\``)
  })

  it.each([...cases('no code between paragraphs'), ['a part of a script', 'It rained.', 'if (a) {\n  go()\n']])(
    'is not %s',
    (_, before, lines) => {
      expect(codeIn(between(before, lines))).toEqual([])
    },
  )

  it('keeps the words of a file in Markdown', () => {
    const text = `# Bridges\n\n${between('Create a file:', SWITCH)}\n`
    expect(toMarkdown(clean(text))).toBe(text)
  })
})
