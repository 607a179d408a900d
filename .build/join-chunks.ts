import { readdirSync, rmSync } from 'node:fs'
import remapping, { type EncodedSourceMap } from '@jridgewell/remapping'
import MagicString, { Bundle } from 'magic-string'
import { type Built, readBuilt, type SourceMap, writeBuilt } from './source-maps.js'

/**
 * Chunks that are read as one file each, by what loads all of them: a program that starts, its first text, its first page.
 * Node takes as long to find and open a small file as to read 5 kB of code, and a first text needed sixty.
 */
const JOINED: readonly (readonly [file: string, loadedBy: RegExp])[] = [
  ['start-chunks', /^index$/],
  ['text-chunks', /^cleaner-/],
  ['page-chunks', /^read-html-/],
]

/** No chunk has anything of this name, which would stand before it. */
const LOAD = 'loadJoined'

const CHUNK = /^chunk-/
const REQUIRE = /require\(\s*["']\.\/([\w-]+)\.cjs["']\s*\)/g

/** Rollup exports what comes from another chunk by a getter; a plain value is shorter, and test runners can replace it. */
const GETTER =
  /Object\.defineProperty\(exports, "(\w+)", \{\s*enumerable: true,\s*get: function \(\) \{ return ([\w$.]+); \}\s*\}\);/g

/** The CommonJS files of a folder, by name. */
type Files = ReadonlyMap<string, Built>

/** Writes the chunks of `dist` that are loaded together as one file. */
export function joinChunks(): void {
  const names = readdirSync('dist').flatMap((file) => /^(.+)\.cjs$/.exec(file)?.[1] ?? [])
  const joined = joinedChunks(new Map(names.map((name) => [name, readBuilt(`dist/${name}.cjs`)])))
  for (const name of names) if (!joined.has(name)) for (const end of ['', '.map']) rmSync(`dist/${name}.cjs${end}`)
  for (const [name, built] of joined) writeBuilt(`dist/${name}.cjs`, built)
}

/** The same files with those chunks joined; each runs when the first that requires it does, as it did before. */
export function joinedChunks(files: Files): Files {
  const homes = homesOf(files)
  const named = (name: string) =>
    new MagicString((files.get(name) as Built).code, { filename: name })
      .replace(REQUIRE, (call, other: string) => {
        const home = homes.get(other)
        if (home === undefined) return call
        return home === homes.get(name) ? `${LOAD}('${other}')` : `require('./${home}.cjs')('${other}')`
      })
      .replace(GETTER, 'exports.$1 = $2;')
  /** The map of what was edited leads on to where the maps of the files lead. */
  const mapped = (name: string, made: MagicString | Bundle): Built => {
    const map = made.generateMap({ hires: true, source: name }) as EncodedSourceMap
    return {
      code: made.toString(),
      map: remapping(map, (name) => (files.get(name)?.map as EncodedSourceMap) ?? null) as SourceMap,
    }
  }
  const alone = [...files.keys()]
    .filter((name) => !homes.has(name))
    .map((name) => [name, mapped(name, named(name))] as const)
  const together = JOINED.map(([home]) => {
    const chunks = [...homes.keys()].filter((name) => homes.get(name) === home)
    return [home, mapped(home, registryOf(chunks.map((name) => [name, named(name)] as const)))] as const
  })
  return new Map([...alone, ...together])
}

/** For each chunk that is to be joined, the file that it goes to: the first of which something loads it. */
function homesOf(files: Files): Map<string, string> {
  const homes = new Map<string, string>()
  for (const [home, loadedBy] of JOINED) {
    const reached = new Set([...files.keys()].filter((name) => loadedBy.test(name)))
    for (const name of reached) for (const other of chunksIn((files.get(name) as Built).code)) reached.add(other)
    for (const name of reached) if (CHUNK.test(name) && !homes.has(name)) homes.set(name, home)
  }
  return homes
}

/** The chunks that code requires; what it loads on first call is named otherwise. */
const chunksIn = (code: string): string[] =>
  Array.from(code.matchAll(REQUIRE), ([, name]) => name as string).filter((name) => CHUNK.test(name))

/** In parentheses V8 compiles a function when it reads it, and not twice. */
function registryOf(chunks: readonly (readonly [name: string, code: MagicString])[]): Bundle {
  const bundle = new Bundle({ separator: ',\n' })
  for (const [name, code] of chunks)
    bundle.addSource({ content: code.prepend(`'${name}':(function(exports){`).append('\n})') })
  return bundle.prepend(`${REGISTRY}const files={`).append('}\n')
}

const REGISTRY = `'use strict';const made={},${LOAD}=(name)=>{if(!made[name])files[name](made[name]={});return made[name]};module.exports=${LOAD}
`
