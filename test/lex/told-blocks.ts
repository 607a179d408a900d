import { BlockFlag, BlockKind, type LexedText } from '../../src/lex/lexed-text.js'

const NAMES = Object.keys(BlockKind).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))

/** The kind of a block: `list-item` */
export const nameOf = ({ blockKinds }: LexedText, block: number): string => NAMES[blockKinds[block] as number] as string

/** The blocks of a text, a line each: kind, lines, fields, the content of the first line. */
export const toldBlocks = (lexed: LexedText): string[] =>
  Array.from({ length: lexed.blocks }, (_, block) => told(lexed, block))

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
