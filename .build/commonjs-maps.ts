import { basename } from 'node:path'
import remapping, { type EncodedSourceMap } from '@jridgewell/remapping'
import { encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec'
import type { Options } from 'tsup'
import type { Built, SourceMap } from './source-maps.js'

const chunks = new Map<string, Built>()

/** Keeps the chunks that esbuild writes, by the names of their files, for `mapOfCommonJs`. */
export const keepMaps: NonNullable<Options['plugins']>[number] = {
  name: 'keep-maps',
  renderChunk(code, { path, map }) {
    chunks.set(basename(path), { code, map: typeof map === 'string' ? JSON.parse(map) : map })
  },
}

/**
 * The map of a chunk that tsup has made CommonJS. That of sucrase, which does this, ends where a class has fields; but it
 * leaves tokens in their lines, and most as they are.
 */
export function mapOfCommonJs(file: string, code: string): SourceMap | undefined {
  const chunk = chunks.get(file)
  if (!chunk?.map) return undefined
  const [before, after] = [chunk.code.split('\n'), code.split('\n')]
  const mappings = after.map((line, row) =>
    kept(tokensOf(before[row] ?? ''), tokensOf(line)).map(([column, at]): SourceMapSegment => [column, 0, row, at]),
  )
  const aligned: EncodedSourceMap = { version: 3, sources: [file], names: [], mappings: encode(mappings) }
  return remapping([aligned, chunk.map as EncodedSourceMap], () => null) as SourceMap
}

interface Token {
  readonly text: string
  readonly column: number
}

const tokensOf = (line: string): Token[] =>
  Array.from(line.matchAll(/[\w$]+|[^\w$]/g), ({ 0: text, index: column }) => ({ text, column }))

/** The tokens of a line that a line made of it has too, in their order: the columns there and here. */
function kept(before: readonly Token[], after: readonly Token[]): (readonly [column: number, at: number])[] {
  const isSame = (row: number, column: number) => before[row]?.text === after[column]?.text
  const pair = (row: number, column: number) =>
    [(after[column] as Token).column, (before[row] as Token).column] as const
  const least = Math.min(before.length, after.length)
  let opens = 0
  while (opens < least && isSame(opens, opens)) opens++
  let closes = 0
  while (closes < least - opens && isSame(before.length - 1 - closes, after.length - 1 - closes)) closes++
  const [rows, columns] = [before.length - closes, after.length - closes]
  // How many of the tokens between are the same from there on: their longest common subsequence.
  const common = Array.from({ length: rows + 1 - opens }, () => new Uint16Array(columns + 1 - opens))
  const at = (row: number, column: number) => common[row - opens]?.[column - opens] ?? 0
  for (let row = rows - 1; row >= opens; row--)
    for (let column = columns - 1; column >= opens; column--)
      (common[row - opens] as Uint16Array)[column - opens] = isSame(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
  const found = Array.from({ length: opens }, (_, nth) => pair(nth, nth))
  let isReplaced = false
  for (let row = opens, column = opens; row < rows && column < columns; ) {
    if (isSame(row, column)) {
      found.push(pair(row++, column++))
      isReplaced = false
      continue
    }
    // `load(a)` → `chunk.load.call(void 0, a)`: what stands for a token leads to it.
    if (!isReplaced) found.push(pair(row, column))
    isReplaced = true
    if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  for (let nth = closes; nth > 0; nth--) found.push(pair(before.length - nth, after.length - nth))
  return found
}
