import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/blocks/read-text.js'
import { scanBlocks } from '../../src/blocks/scan-blocks.js'
import { isSourceCode } from '../../src/blocks/source-code.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('plain-text.txt', import.meta.url))

const folder = new URL('../clean/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))

describe('clean texts', () => {
  it.each(files)('%s is text', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const { code, isMarkdown } = readText(text, false)
    const isOfCode = name.startsWith('genres/code.')
    if (!isOfCode) expect(code.map(({ start, end }) => text.slice(start, end))).toEqual([])
    expect(code.length > 0).toBe(isOfCode)
    expect(isMarkdown).toBe(false)
    expect(isSourceCode(text)).toBe(false)
  })
})

const TEXTS: Readonly<Record<string, string>> = {
  verse: `The Harbor

    The rain came down on harbor town;
        the boats lay still,
    and all who slept, or lay awake,
        had heard the wind.

    Return, return (they said) to me;
        for all is well.
`,
  'hard-wrapped mail with indents': `Dear all,

    the council voted on Tuesday to rebuild the bridge over the
    Arn, which has been closed since the flood (see my last mail).
    The work begins in May.

    Those who live on the other side will have to go round by
    Stone Hill until then:

    it takes an hour.

Jo
`,
  'quoted mail': `> On Tuesday Jo wrote:
>> The bridge is closed.
> Since when?

Since the flood.

-- 
Jo Ng
`,
  'dialogue with dashes': `- Where were you?
- At the harbor.
- All night?
- All night.
`,
  'dialogue with long dashes': `— Where were you?
— At the harbor.
`,
  scores: `FT: Harbor 2-1 Arn City
    45' Goal (Ng)
    61' Goal (Cole, pen)

+++ 90' Yellow card +++
`,
  charts: `#1 in the charts, again: the song of the boat.

# 1 in the charts
#harbor #rain

- one song
- one boat
- one harbor
`,
  'German dates': `5. Mai
Der Rat tagt.

12. Juni
Die Brücke wird gesperrt.
`,
  'numbered points': `1. The bridge is closed.
2. The ferry sails.
3) Nobody pays.
`,
  'separated parts': `The bridge is closed.
---
The ferry sails.
* * *
Nobody pays.
=====
`,
  'Chinese paragraphs indented by blanks': `    市长星期二说，桥梁将于五月重建。议会投票通过了这项计划。

    居民们必须绕行石山，需要一个小时。
`,
  transcript: `HOST:     Where were you on Tuesday night, when the bridge fell?

          We have all seen the pictures.

GUEST:    At the harbor.
`,
  'a stray fence': `The council voted on Tuesday.

\`\`\`
The mayor said that the bridge would be rebuilt in May, and that nobody would have to pay for it.

The ferry sails until then, every hour, from the old harbor below the town hall.
`,
  'unclosed markup': `The council voted <!-- on Tuesday.

<!-- The mayor said that the bridge would be rebuilt.

It rained.
`,
  'quotes of typewriters':
    "``It rained,'' she said. ``It snowed,'' he said. He called it `rain' and `snow' and didn`t know, or won`t say.",
  'censored words': 'He said it was f*** all and a **** shame; what a b**** of a day, and s**t happens.',
  'a shrug': 'Who knows? ¯\\_(ツ)_/¯',
  'blanks to fill in': 'Name: ________  Date: ____ / ____\n\n| yes | no |\n',
  'an editor': 'He [the mayor] said (on Tuesday) that it [rain] would fall [sic](he meant snow).',
}

describe('plain text', () => {
  it.each(Object.entries(TEXTS))('%s has no code and is not Markdown', (_, text) => {
    const { code, isMarkdown } = readText(text, false)
    expect(code.map(({ start, end }) => text.slice(start, end))).toEqual([])
    expect(isMarkdown).toBe(false)
    expect(isSourceCode(text)).toBe(false)
  })

  it('has no headings of several lines', () => {
    const kinds = (text: string) => readText(text, false).blocks.map(({ kind }) => kind)
    expect(kinds('def count\n  1\nend\n----\n\nIt rained.')).not.toContain('heading')
    expect(kinds('Rain\n----\n\nIt rained.')).toContain('heading')
  })

  it('keeps all words in the lines of its blocks', () => {
    for (const text of Object.values(TEXTS)) {
      const said = scanBlocks(text).flatMap(({ lines }) => lines.map(({ start, end }) => text.slice(start, end)))
      for (const word of text.match(/\p{L}{3,}/gu) ?? []) expect(said.join('\n')).toContain(word)
    }
  })
})

describe('a text is Markdown by', () => {
  it.each(cases('a text is Markdown by'))('%s', (_, text) => {
    expect(readText(text, false).isMarkdown).toBe(true)
  })
})
