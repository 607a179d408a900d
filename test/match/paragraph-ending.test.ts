import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/decide/boilerplate.js'
import { apply } from '../../src/edit/edit.js'
import { LONGEST_LINE } from '../../src/match/normalized-line.js'
import { endingOf } from '../../src/match/paragraph-ending.js'
import { compileRules } from '../../src/match/rule-set.js'
import { any } from '../../src/rules/any/index.js'
import { en } from '../../src/rules/en/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('paragraph-ending.txt', import.meta.url))

const ruleSet = compileRules([any, en])
const STORY = 'The council voted to rebuild the old bridge.\nWork will begin in spring, the mayor said.'
const clean = (text: string) => apply(text, boilerplate(text, ruleSet).edits)

describe('endings', () => {
  it.each(cases('endings'))('go:%s', (ending) => expect(clean(STORY + ending)).toBe(STORY))

  it.each(cases('stay'))('stay:%s', (sentence) => expect(clean(STORY + sentence)).toBe(STORY + sentence))

  it('are removed behind a closing quote without a stop, and kept behind an opening one', () => {
    const quote = `${STORY}\nThe ferry, she said, was "far from ready"`
    expect(clean(`${quote} (Reporting by Jo Ng; Editing by Al Mint)`)).toBe(quote)
    const going = `${quote} and "Read the full story" was its slogan`
    expect(clean(going)).toBe(going)
  })
})

describe('endingOf', () => {
  it('passes constant functions, because each one gets its own index', () => {
    const asked = new Set<unknown>()
    const wantedOfLine: typeof ruleSet.wantedOfLine = (line, isWanted) => {
      asked.add(isWanted)
      return ruleSet.wantedOfLine(line, isWanted)
    }
    const spied: typeof ruleSet = { ...ruleSet, wantedOfLine }
    const texts = ['Sign up for our newsletter', 'Nobody came.', 'Share this article', 'Download the Harbour app.']
    const ask = () => texts.map((text) => endingOf(`It rained. ${text}`, { start: 0, end: 11 + text.length }, spied))
    expect(ask().filter(Boolean)).toHaveLength(2)
    expect(asked.size).toBe(2)
    ask()
    expect(asked.size).toBe(2)
  })

  /** What closes the line between the bars, or the text. */
  function closing(written: string): string | undefined {
    const [before = '', line, after = ''] = written.includes('|') ? written.split('|') : ['', written]
    const text = before + line + after
    const end = before.length + (line as string).length
    const ending = endingOf(text, { start: before.length, end }, ruleSet)
    return ending && text.slice(end - ending.length, end)
  }

  it.each(cases('finds behind'))('finds behind %s', (line, ending) => expect(closing(line)).toBe(ending))

  it.each(cases('finds none behind'))('finds none behind %s', (line) => expect(closing(line)).toBeUndefined())

  it('searches as far back as the longest line', () => {
    const long = 'x'.repeat(LONGEST_LINE)
    expect(closing(`${long}. (Reuters)`)).toBe(' (Reuters)')
    expect(closing(`It rained. Additional reporting by Jo Ng.${' '.repeat(LONGEST_LINE)}`)).toBeUndefined()
  })

  it('reads the text behind a row of stops once', () => {
    const read = (stops: number): number => {
      const text = new ReadText(`It rained${'…'.repeat(stops)} he said`)
      endingOf(text as unknown as string, { start: 0, end: text.length }, ruleSet)
      return text.read
    }
    expect(read(100)).toBeGreaterThan(100)
    expect(read(200)).toBeLessThan(2.2 * read(100))
  })
})

/** A text that counts how many of its code units are asked for one by one. */
class ReadText extends String {
  read = 0

  override charCodeAt(at: number): number {
    this.read++
    return super.charCodeAt(at)
  }

  override codePointAt(at: number): number | undefined {
    this.read++
    return super.codePointAt(at)
  }
}
