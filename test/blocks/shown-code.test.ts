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
  it.each(cases('stays'))('stays: %s', (_, before, code) => {
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
