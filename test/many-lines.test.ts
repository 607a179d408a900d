import { describe, expect, it } from 'vitest'
import { LIMITS, type LimitName } from '../src/budget.js'
import { clean, type Warning } from '../src/index.js'

describe('a text of more lines than are held side by side', () => {
  const most = LIMITS.lines.most
  const source = `${'Rain \n'.repeat(most)}Source link`

  it('keeps all of them, and says so', () => {
    const { text, warnings } = clean(source)
    expect(text).toBe(`${'Rain\n'.repeat(most)}Source link`)
    expect(messagesOf(warnings)).toContain(toldOf('lines'))
    expect(clean(text).text).toBe(text)
  })

  it('is one line longer than a text that is read', () => {
    const { warnings } = clean(`${'Rain fell on Tuesday.\n'.repeat(most - 1)}Rain fell.`)
    expect(messagesOf(warnings)).not.toContain(toldOf('lines'))
  })
})

describe('a text of more units than the model judges', () => {
  /** Known by no rule, but sure for the model, above what a rule knows. */
  const furniture = 'Subscribe to our newsletter for the latest news'
  const story = (line: string, lines: number) =>
    [...Array.from({ length: lines }, (_, at) => `${line} ${at}.`), furniture, 'Source link'].join('\n')
  const sentence = 'Rain fell on the bridge, and nobody could cross at'

  it.each([
    ['units', sentence, LIMITS.units.most],
    ['short-units', 'Rain at', LIMITS['short-units'].most * 2],
  ] as const)('is left to the rules for its %s, says so, and stays the same', (name, line, lines) => {
    const { text, warnings } = clean(story(line, lines))
    expect(text.split('\n').at(-1)).toBe(furniture)
    expect(messagesOf(warnings)).toContain(toldOf(name))
    expect(clean(text).text).toBe(text)
  })

  it('is judged where the rules leave little enough of it', () => {
    const { text } = clean(story(sentence, LIMITS.units.most - 1))
    expect(text.endsWith(`${LIMITS.units.most - 2}.`)).toBe(true)
    expect(clean(text).text).toBe(text)
  })

  it.each([
    [sentence, LIMITS.units.most - 2],
    ['Rain at', LIMITS['short-units'].most / 4],
  ])('is longer than one of lines such as %j that is judged', (line, lines) => {
    const { text, warnings } = clean(story(line, lines))
    expect(text.split('\n').length).toBe(lines)
    expect(warnings.filter(({ code }) => code === 'limit-reached')).toEqual([])
  })
})

describe('a text that gives more to take out with each look', () => {
  const story = 'Rain fell on the old bridge on Tuesday, and nobody could cross it. '.repeat(5)

  it('gives nothing where that comes to no end, says so, and stays the same', () => {
    const source = `${story}${'(Reuters) '.repeat(100)}`.trim()
    const { text, warnings } = clean(source)
    expect(text).toBe(source)
    expect(messagesOf(warnings)).toContain(toldOf('rounds'))
  })

  it('gives what it has where that is little', () => {
    expect(clean(`${story}${'(Reuters) '.repeat(4)}`)).toMatchObject({ text: story.trim(), warnings: [] })
  })
})

describe('a page of more elements than are read', () => {
  it('keeps the text and the lines of 200,000 elements in a row, and says that they were too many', () => {
    const html = '<p>a</p><ul><li>b<li>c</ul>d<br>e<script>f</script>'.repeat(40_000)
    const { text, blocks, warnings } = clean(html)
    expect(text.replaceAll(/\s+/g, '')).toBe('abcde'.repeat(40_000))
    expect(text.split(/\n+/)).toHaveLength(5 * 40_000)
    expect(blocks.map((block) => block.text)).toEqual(text.split(/\n+/))
    expect(warnings).toContainEqual({ code: 'limit-reached', message: toldOf('elements') })
  })

  it('keeps all of a page with more passages than one with a story has, and says so', () => {
    const story =
      '<article><p>The council voted on Tuesday evening to rebuild the old bridge over the river.</p></article>'
    const html = `<html><body><nav>Home</nav>${story}${'<p>a</p>b<br>'.repeat(65_000)}</body></html>`
    const { text, warnings } = clean(html)
    expect(text.split(/\n+/)).toHaveLength(2 + 2 * 65_000)
    expect(warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['no-article', 'limit-reached']))
  })
})

const toldOf = (name: LimitName) => `Reached the limit of ${LIMITS[name].message}; part of the input was not analyzed.`
const messagesOf = (warnings: readonly Warning[]) => warnings.map(({ message }) => message)
