import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Chunks that are read as one file each, by what loads all of them: a program that starts, its first text, its first page.
 * Node takes as long to find and open a small file as to read 5 kB of code, and a first text needed sixty.
 */
const JOINED: readonly (readonly [file: string, loadedBy: RegExp])[] = [
  ['start-chunks', /^index$/],
  ['text-chunks', /^cleaner-/],
  ['page-chunks', /^read-html-/],
]

const CHUNK = /^chunk-/
const REQUIRE = /require\(\s*["']\.\/([\w-]+)\.cjs["']\s*\)/g

/** The CommonJS files of a folder, by name: their code. */
type Files = ReadonlyMap<string, string>

/** Writes the chunks of `dist` that are loaded together as one file. */
export function joinChunks(): void {
  const names = readdirSync('dist').flatMap((file) => /^(.+)\.cjs$/.exec(file)?.[1] ?? [])
  const joined = joinedChunks(new Map(names.map((name) => [name, readFileSync(`dist/${name}.cjs`, 'utf8')])))
  for (const name of names) if (!joined.has(name)) rmSync(`dist/${name}.cjs`)
  for (const [name, code] of joined) writeFileSync(`dist/${name}.cjs`, code)
}

/** The same files with those chunks joined; each runs when the first that requires it does, as it did before. */
export function joinedChunks(files: Files): Files {
  const homes = homesOf(files)
  const named = (name: string) =>
    (files.get(name) as string).replace(REQUIRE, (call, other: string) => {
      const home = homes.get(other)
      if (home === undefined) return call
      return home === homes.get(name) ? `load('${other}')` : `require('./${home}.cjs')('${other}')`
    })
  const alone = [...files.keys()].filter((name) => !homes.has(name)).map((name) => [name, named(name)] as const)
  const together = JOINED.map(([home]) => {
    const chunks = [...homes.keys()].filter((name) => homes.get(name) === home)
    return [home, registryOf(chunks.map((name) => [name, named(name)] as const))] as const
  })
  return new Map([...alone, ...together])
}

/** For each chunk that is to be joined, the file that it goes to: the first of which something loads it. */
function homesOf(files: Files): Map<string, string> {
  const homes = new Map<string, string>()
  for (const [home, loadedBy] of JOINED) {
    const reached = new Set([...files.keys()].filter((name) => loadedBy.test(name)))
    for (const name of reached) for (const other of chunksIn(files.get(name) as string)) reached.add(other)
    for (const name of reached) if (CHUNK.test(name) && !homes.has(name)) homes.set(name, home)
  }
  return homes
}

/** The chunks that code requires; what it loads on first call is named otherwise. */
const chunksIn = (code: string): string[] =>
  Array.from(code.matchAll(REQUIRE), ([, name]) => name as string).filter((name) => CHUNK.test(name))

/** In parentheses V8 compiles a function when it reads it, and not twice. */
const registryOf = (chunks: readonly (readonly [name: string, code: string])[]): string =>
  `'use strict';const made={},load=(name)=>{if(!made[name])files[name](made[name]={});return made[name]};module.exports=load
const files={${chunks.map(([name, code]) => `'${name}':(function(exports){${code}\n})`).join(',\n')}}
`
