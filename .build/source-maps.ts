import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { GenMapping, maybeAddMapping, toEncodedMap } from '@jridgewell/gen-mapping'
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping'

export type SourceMap = ReturnType<typeof toEncodedMap>

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))

/**
 * The address of the sources of a release. The package does not include them, because they are larger than its code. Vite
 * does not warn about sources with an address, and stack traces link to them.
 */
const SOURCE_ROOT = `https://raw.githubusercontent.com/copydesk/copydesk/${name}@${version}/`

/** One by Rollup, and one by tsup. */
const COMMENTS = /(?:\n*\/\/# sourceMappingURL=.*)+\n*$/
const SOURCE = /(?:^|[\\/])(src[\\/].+\.ts)$/

/** Thins the maps of the files in a folder; of what maps to no source there is none then. */
export function thinMaps(folder: string, suffix: RegExp): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => suffix.test(one))) {
    const path = `${folder}/${file}`
    if (!existsSync(`${path}.map`)) continue
    const code = readFileSync(path, 'utf8').replace(COMMENTS, '\n')
    const map = thinned(code, JSON.parse(readFileSync(`${path}.map`, 'utf8')))
    const hasMap = map.mappings !== ''
    if (hasMap) writeFileSync(`${path}.map`, JSON.stringify(map))
    else rmSync(`${path}.map`)
    writeFileSync(path, hasMap ? `${code}//# sourceMappingURL=${basename(file)}.map\n` : code)
  }
}

/**
 * A map with the lines of sources and the names of functions, which is what stack traces need, at a fifth of the size. Code that
 * the build writes itself maps to nothing.
 */
export function thinned(code: string, map: SourceMap): SourceMap {
  const lines = code.split('\n')
  const paths = new Map(map.sources.map((source, nth) => [source, pathOf(source, map.sourcesContent?.[nth])]))
  const full = new TraceMap(map)
  const functions = new Map<string, string>()
  eachMapping(full, ({ generatedLine: line, generatedColumn: column, name: called }) => {
    const start = called === null ? undefined : startOfFunction(lines[line - 1] as string, column)
    if (start !== undefined) functions.set(`${line}:${start}`, called as string)
  })
  const thin = new GenMapping()
  eachMapping(full, ({ source, generatedLine: line, generatedColumn: column, originalLine, originalColumn }) => {
    const path = paths.get(source)
    const generated = { line, column }
    // What esbuild adds to a module maps to its first character, where there is no code of ours.
    const isAdded = originalLine === 1 && originalColumn === 0
    if (!path || originalLine === null || isAdded) return maybeAddMapping(thin, { generated })
    const called = functions.get(`${line}:${column}`) ?? ''
    maybeAddMapping(thin, { generated, source: path, original: { line: originalLine, column: 0 }, name: called })
  })
  const { sources, names, mappings } = toEncodedMap(thin)
  return { version: 3, sourceRoot: SOURCE_ROOT, sources, names, mappings: mappings.replace(/;+$/, '') }
}

const BEFORE_NAME = /\bfunction\*? ?$/
const ASSIGNED = /^[\w$]{1,40}=(?:async)?(?:\(|[\w$]{1,40}=>)/

/** The column where the function of this name begins, `function name(…)` or `name=(…)=>`: Node looks up its name there. */
function startOfFunction(line: string, column: number): number | undefined {
  const declared = BEFORE_NAME.exec(line.slice(Math.max(0, column - 10), column))
  if (declared) return column - declared[0].length
  return ASSIGNED.test(line.slice(column, column + 90)) ? column : undefined
}

/** The path of a source from the root, if the build left its lines where they are. */
function pathOf(source: string | null, built: string | null | undefined): string | undefined {
  const path = SOURCE.exec(source ?? '')?.[1]?.replaceAll('\\', '/')
  if (path === undefined || !existsSync(path)) return undefined
  const isAsWritten = built == null || built.split('\n').length === readFileSync(path, 'utf8').split('\n').length
  return isAsWritten ? path : undefined
}
