import { isDeepStrictEqual } from 'node:util'
// @ts-expect-error a package without types
import { tests } from 'commonmark-spec'
import { describe, expect, it } from 'vitest'
import { scanBlocks } from '../../src/blocks/scan-blocks.js'
import { toldByRemark, toldByScan } from './oracle.js'

interface Example {
  readonly number: number
  readonly markdown: string
  readonly section: string
}

const SPLIT_TAB = 'a tab of which the container takes a part; a span has the whole tab'
/** Examples that are read differently, and why. */
const DIFFERS: Readonly<Record<number, string>> = {
  5: SPLIT_TAB,
  6: SPLIT_TAB,
  7: SPLIT_TAB,
  34: 'references in an info string are not decoded',
  215: 'remark lets the heading begin at the definition above it',
}

const examples = (tests as Example[]).map(({ number, markdown, section }) => ({
  number,
  section,
  text: markdown.replaceAll('→', '\t'),
}))

describe('the examples of CommonMark 0.31.2', () => {
  const agreeing = examples.filter(({ number }) => !(number in DIFFERS))

  it.each(agreeing)('$number ($section) is read as remark reads it', ({ text }) => {
    expect(toldByScan(text, scanBlocks(text, { strict: true }))).toEqual(toldByRemark(text, true))
  })

  it.each(Object.entries(DIFFERS))('%s still differs: %s', (number) => {
    const { text } = examples.find((example) => example.number === Number(number)) as { text: string }
    const told = toldByScan(text, scanBlocks(text, { strict: true }))
    expect(isDeepStrictEqual(told, toldByRemark(text, true))).toBe(false)
  })

  it.each(agreeing.filter(({ text }) => text.includes('\n')))(
    '$number is the same with carriage returns',
    ({ text }) => {
      const kinds = (said: string) => scanBlocks(said, { strict: true }).map(({ start, end, lines, ...block }) => block)
      expect(kinds(text.replaceAll('\n', '\r\n'))).toEqual(kinds(text).map((block) => block))
    },
  )
})
