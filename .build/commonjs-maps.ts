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

/** How far ahead a token is looked for: sucrase puts so many in front of one, as in `load(a)` → `chunk.load.call(void 0, a)`. */
const AHEAD = 12

/**
 * For the tokens of a line, in order, the columns where they are in the line made of it, and in the line itself. A token that
 * was replaced leads to what follows the one before it.
 */
function kept(before: readonly Token[], after: readonly Token[]): (readonly [column: number, at: number])[] {
  const found: (readonly [number, number])[] = []
  let next = 0
  for (const { text, column: at } of before) {
    const start = after[next]
    if (!start) break
    const same = after.slice(next, next + AHEAD).findIndex((token) => token.text === text)
    found.push([start.column, at])
    if (same >= 0) next += same + 1
  }
  return found
}
