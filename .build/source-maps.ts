import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { decode, encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec'

export interface SourceMap {
  version: number
  sources: (string | null)[]
  names: string[]
  mappings: string
  sourceRoot?: string
  sourcesContent?: (string | null)[]
}

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))

/**
 * Where the sources of a release are. The package does not carry them: they are larger than its code. By an address Vite
 * does not warn that they are missing, and a stack trace links to them.
 */
const SOURCE_ROOT = `https://raw.githubusercontent.com/copydesk/copydesk/${name}@${version}/`

const COMMENT = /\n?\/\/# sourceMappingURL=.*\n?$/
const SOURCE = /(?:^|[\\/])(src[\\/].+\.ts)$/

/** A built file and its map, if it has one. */
export interface Built {
  readonly code: string
  readonly map?: SourceMap | undefined
}

export function readBuilt(path: string): Built {
  const code = readFileSync(path, 'utf8').replace(COMMENT, '\n')
  return { code, map: existsSync(`${path}.map`) ? JSON.parse(readFileSync(`${path}.map`, 'utf8')) : undefined }
}

export function writeBuilt(path: string, { code, map }: Built): void {
  const hasMap = map !== undefined && map.mappings !== ''
  const comment = `//# sourceMappingURL=${path.replace(/^.*[\\/]/, '')}.map\n`
  writeFileSync(path, hasMap ? `${code.replace(/\n*$/, '\n')}${comment}` : code)
  if (hasMap) writeFileSync(`${path}.map`, JSON.stringify(map))
  else rmSync(`${path}.map`, { force: true })
}

/** Thins the maps of the files in a folder. */
export function thinMaps(folder: string, suffix: RegExp): void {
  for (const file of readdirSync(folder).filter((one) => suffix.test(one))) {
    const { code, map } = readBuilt(`${folder}/${file}`)
    if (map) writeBuilt(`${folder}/${file}`, { code, map: thinned(code, map) })
  }
}

/**
 * A map that leads to the lines of sources and knows the names of functions, which is what stack traces ask for, in a fifth
 * of the room. Code that the build writes itself has no line in a source.
 */
export function thinned(code: string, map: SourceMap): SourceMap {
  const lines = code.split('\n')
  const sources = map.sources.map((_, nth) => sourceAt(map, nth))
  const used = new Numbering<string>()
  const names = new Numbering<string>()
  const mappings = decode(map.mappings).map((segments, row) => {
    const made: SourceMapSegment[] = []
    let last: string | undefined
    for (const [column, nth = -1, line = 0, at = 0, called] of segments) {
      const source = sources[nth]
      // What esbuild adds to a module leads to its first character, where no code of ours stands.
      if (source === undefined || (line === 0 && at === 0)) {
        if (last !== undefined) made.push([column])
        last = undefined
        continue
      }
      const opens = called === undefined ? undefined : startOfFunction(lines[row] as string, column)
      const place = `${nth}:${line}`
      if (opens !== undefined) {
        if (made.at(-1)?.[0] === opens) made.pop()
        made.push([opens, used.of(source), line, 0, names.of(map.names[called as number] as string)])
      } else if (place !== last) made.push([column, used.of(source), line, 0])
      last = place
    }
    return made
  })
  return {
    version: 3,
    sourceRoot: SOURCE_ROOT,
    sources: used.all,
    names: names.all,
    mappings: encode(mappings).replace(/;+$/, ''),
  }
}

const BEFORE_NAME = /\bfunction\*? ?$/
const ASSIGNED = /^[\w$]{1,40}=(?:async)?(?:\(|[\w$]{1,40}=>)/

/**
 * Where the function begins of which this is the name, `function name(…)` or `name=(…)=>`: Node asks the map by what name the
 * code knows the function that begins there.
 */
function startOfFunction(line: string, column: number): number | undefined {
  const declared = BEFORE_NAME.exec(line.slice(Math.max(0, column - 10), column))
  if (declared) return column - declared[0].length
  return ASSIGNED.test(line.slice(column, column + 90)) ? column : undefined
}

/** The path of a source from the root, if the build left its lines where they are. */
function sourceAt({ sources, sourcesContent }: SourceMap, nth: number): string | undefined {
  const path = SOURCE.exec(sources[nth] ?? '')?.[1]?.replaceAll('\\', '/')
  if (path === undefined || !existsSync(path)) return undefined
  const built = sourcesContent?.[nth]
  const isAsWritten = built == null || built.split('\n').length === readFileSync(path, 'utf8').split('\n').length
  return isAsWritten ? path : undefined
}

/** Things by number, in the order in which they are first asked for. */
class Numbering<T> {
  readonly all: T[] = []
  private readonly numbers = new Map<T, number>()

  of(thing: T): number {
    const known = this.numbers.get(thing)
    if (known !== undefined) return known
    this.numbers.set(thing, this.all.length)
    return this.all.push(thing) - 1
  }
}
