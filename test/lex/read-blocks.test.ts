// @ts-expect-error a package without types
import { tests } from 'commonmark-spec'
import { describe, expect, it } from 'vitest'
import { lex } from '../../src/lex/lex.js'
import { LexedText } from '../../src/lex/lexed-text.js'
import { readBlocks } from '../../src/lex/read-blocks.js'
import { type ToldBlock, toldByRemark } from '../blocks/oracle.js'
import { casesIn } from '../tables.js'
import { nameOf, toldBlocks } from './told-blocks.js'

const cases = casesIn(new URL('read-blocks.txt', import.meta.url))
const OTHER_NAMES: Readonly<Record<string, string>> = {
  break: 'rule',
  table: 'table-row',
  'link-definition': 'definition',
}

/** Empty quotes and items that only hold another item are no blocks here. */
const isHolder = ({ kind, depth = 0, quoted = 0, at }: ToldBlock, next: ToldBlock | undefined): boolean =>
  kind === 'list-item' && (next?.depth ?? 0) > depth && (next?.quoted ?? 0) >= quoted && next?.at === at

/** Examples that are read differently, and why. */
const DIFFERS: Readonly<Record<number, string>> = {
  215: 'remark lets the heading begin at the definition above it',
  239: 'a quote without content is no block',
  240: 'a quote without content is no block',
}

const examples = (tests as { number: number; markdown: string; section: string }[]).map(
  ({ number, markdown, section }) => ({ number, section, text: markdown.replaceAll('→', '\t') }),
)

const columns = new LexedText()

/** The blocks as the specification has them, without doubt about what is meant. */
function strictly(text: string): LexedText {
  lex(text, columns)
  readBlocks(columns)
  return columns
}

const byLex = (text: string): string[] => {
  const lexed = strictly(text)
  return Array.from({ length: lexed.blocks }, (_, block) => {
    const { blockDepths, blockQuotes, blockStarts, blockLevels } = lexed
    const place = [blockDepths[block], blockQuotes[block], (blockStarts[block] as number) + 1, blockLevels[block]]
    return [nameOf(lexed, block), ...place].join(' ')
  })
}

const byRemark = (text: string): string[] => {
  const blocks = toldByRemark(text, true)
  return blocks
    .filter((block, nth) => !isHolder(block, blocks[nth + 1]))
    .map(({ kind = '', depth = 0, quoted = 0, at, level = 0 }) =>
      [OTHER_NAMES[kind] ?? kind, depth, quoted, at.split('–')[0], level].join(' '),
    )
}

describe('the blocks of a lexed text', () => {
  it.each(cases('blocks'))('%s', (_, text, blocks) => {
    expect(toldBlocks(strictly(text))).toEqual(blocks.split('\n'))
  })

  const agreeing = examples.filter(({ number }) => !(number in DIFFERS))

  it.each(agreeing)('$number ($section) of CommonMark is read as remark reads it', ({ text }) => {
    expect(byLex(text)).toEqual(byRemark(text))
  })

  it.each(Object.entries(DIFFERS))('%s of CommonMark still differs: %s', (number) => {
    const { text } = examples.find((example) => example.number === Number(number)) as { text: string }
    expect(byLex(text)).not.toEqual(byRemark(text))
  })

  it.each(agreeing.filter(({ text }) => text.includes('\n')))('$number is the same with CRLF', ({ text }) => {
    expect(byLex(text.replaceAll('\n', '\r\n'))).toEqual(byLex(text))
  })
})
