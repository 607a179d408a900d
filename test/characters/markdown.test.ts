import { describe, expect, it } from 'vitest'
import { endOfLink, inOneLine, linksIn, saidInMarkdown, widthOfTargets } from '../../src/characters/markdown.js'
import { clean } from '../../src/index.js'
import { casesIn } from '../tables.js'

const LONG = `https://www.example.org/news/2024/03/05/${'a-word-'.repeat(30)}.html?utm_source=home`
const cases = casesIn(new URL('markdown.txt', import.meta.url), { LONG })

const said = (line: string) => saidInMarkdown(`> ${line}!`, { start: 2, end: line.length + 2 })

describe('saidInMarkdown', () => {
  it.each(cases('becomes'))('%s becomes %s', (line, expected) => {
    expect(said(line)).toBe(expected)
  })

  it.each(cases('is not Markdown'))('%s is not Markdown', (line) => {
    expect(said(line) ?? line).toBe(line)
  })

  it('skips lines that are too long', () => {
    expect(said(`[Home](/${'a'.repeat(400)})`)).toBe('Home')
    expect(said(`[Home](/a) ${'a '.repeat(2000)}`)).toBeUndefined()
  })
})

describe('links in Markdown', () => {
  it('have the width of their text and of their target', () => {
    const line = 'See [the map](/map) and ![it](/a.png "A map").'
    expect(widthOfTargets(line)).toBe('(/map)'.length + '(/a.png "A map")'.length)
    const links = linksIn(line).map(({ start, end }) => line.slice(start, end))
    expect(links).toEqual(['[the map](/map)', '[it](/a.png "A map")'])
    expect(widthOfTargets('See the map (/map).')).toBe(0)
    expect(linksIn('See the map (/map).')).toEqual([])
  })

  it('end after their target', () => {
    expect(endOfLink('[map](/map) of', 5)).toBe(11)
    expect(endOfLink('[ad](Reuters) -', 4)).toBe(4)
  })
})

const STORY = [
  'Councillors threw out plans for a second quarry at Stone Hill early on Wednesday, after nine hours.',
  'More than two hundred people had packed the hall, and [many stood outside](https://example.org/hall) in the rain.',
  '"I have lived here for sixty years and never seen the like," said Mary Cole, who runs the post office.',
  'The owner, Hill Stone Ltd, has six months to appeal, and its lawyer said on Thursday that it would.',
]

describe('boilerplate in Markdown', () => {
  const [first, second, third, fourth] = STORY
  const within = (line: string) => [first, second, line, third, fourth].join('\n\n')
  const below = (lines: string) => [...STORY, lines].join('\n\n')

  it.each(cases('is removed above the story'))('is removed above the story: %s', (line) => {
    expect(clean([line, ...STORY].join('\n\n')).text).toBe(STORY.join('\n\n'))
  })

  it.each(cases('is removed within the story'))('is removed within the story: %s', (line) => {
    expect(clean(within(line)).text).toBe(STORY.join('\n\n'))
  })

  it.each(cases('is removed below the story'))('is removed below the story: %s', (lines) => {
    expect(clean(below(lines)).text).toBe(STORY.join('\n\n'))
  })

  it.each(cases('does not include'))('does not include: %s', (line) => {
    expect(clean(within(line)).text).toBe(within(line))
  })

  it('is not a headline', () => {
    const post = ['Member-only story', '# What I learned from a year of silence', '## And why I talk again', ...STORY]
    expect(clean(post.join('\n\n')).text).toContain(post[1])
    const mail = [`** STORKS ARE BACK\n${'-'.repeat(60)}`, ...STORY].join('\n\n')
    expect(clean(`View this email in your browser (https://example.org/m)\n\n${mail}`).text).toBe(mail)
  })

  it('sets the authors', () => {
    expect(clean([`By **[Jo Ng](${LONG})** | March 5, 2024`, ...STORY].join('\n\n')).authors).toEqual(['Jo Ng'])
  })
})

it.each(cases('markdown'))('%j → %j', (text, line) => {
  expect(inOneLine(text)).toBe(line)
})
