// @ts-expect-error a package without types
import { tests } from 'commonmark-spec'
import { describe, expect, it } from 'vitest'
import { lex } from '../../src/lex/lex.js'
import { BlockFlag, BlockKind, type LexedText } from '../../src/lex/lexed-text.js'
import { type ToldBlock, toldByRemark } from '../blocks/oracle.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('read-blocks.txt', import.meta.url))
const NAMES = Object.keys(BlockKind).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))

const nameOf = ({ blockKinds }: LexedText, block: number): string => NAMES[blockKinds[block] as number] as string

function told(lexed: LexedText, block: number): string {
  const { text, blockStarts, blockEnds, blockDepths, blockQuotes, blockItems, blockLevels, blockFlags } = lexed
  const first = blockStarts[block] as number
  const fields = Object.entries({
    depth: blockDepths[block],
    quotes: blockQuotes[block],
    opens: blockItems[block],
    level: blockLevels[block],
  }).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
  if ((blockFlags[block] as number) & BlockFlag.header) fields.push('header')
  const content = text.slice(lexed.contentStarts[first], lexed.lineEnds[first])
  return [nameOf(lexed, block), `${first + 1}–${blockEnds[block]}`, ...fields, JSON.stringify(content)].join(' ')
}

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

const byLex = (text: string): string[] => {
  const lexed = lex(text)
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
    const lexed = lex(text)
    expect(Array.from({ length: lexed.blocks }, (_, block) => told(lexed, block))).toEqual(blocks.split('\n'))
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
