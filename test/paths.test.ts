import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const SOURCES = '.ci .build bench training docs .github README.md ARCHITECTURE.md tsup.config.ts'.split(' ')
const READ = /\.(?:ts|mjs|py|sh|md|yml)$/
/** A whole path from the root, and a module that a script of the training bundles, from src. */
const PATH = /(?<![\w/.-])(?:\.{1,2}\/)*((?:src|test|training|bench)\/[\w./-]*\w)(?![\w/.*$-])/g
const BUNDLED = /\bfrom '\.\/((?:\w[\w-]*\/)+[\w-]+)\.js'/g

const filesIn = (source: string): string[] =>
  READ.test(source)
    ? [source]
    : readdirSync(root + source, { recursive: true, encoding: 'utf8' })
        .filter((path) => READ.test(path) && !path.includes('.build.'))
        .map((path) => `${source}/${path}`)

/** What a script builds for itself, which a fresh clone has not. */
const BUILT = /\.build\.mjs$/

/** The paths that a text names and that lead nowhere. */
function deadIn(file: string, text: string, exists: (path: string) => boolean): string[] {
  const named = Array.from(text.matchAll(PATH), ([, path]) => path as string)
  const bundled = file.startsWith('training/') ? Array.from(text.matchAll(BUNDLED), ([, path]) => `src/${path}.ts`) : []
  return [...named, ...bundled].filter(
    (path) => !BUILT.test(path) && !exists(path) && !exists(path.replace(/\.js$/, '.ts')),
  )
}

describe('scripts and pages', () => {
  it('name no path that leads nowhere', () => {
    const dead = SOURCES.flatMap(filesIn).map(
      (file) => [file, deadIn(file, readFileSync(root + file, 'utf8'), (path) => existsSync(root + path))] as const,
    )
    expect(dead.filter(([, paths]) => paths.length > 0)).toEqual([])
  })
})

describe('ARCHITECTURE.md', () => {
  const page = readFileSync(`${root}ARCHITECTURE.md`, 'utf8')

  it('lists every module, and no other', () => {
    const named = Array.from(page.matchAll(/`src\/([a-z]+)\/`/g), ([, module]) => module as string)
    const modules = readdirSync(`${root}src`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect([...new Set(named)].sort()).toEqual(modules.sort())
  })

  it('names existing files', () => {
    const files = Array.from(page.matchAll(/`((?:src|test)\/[\w./-]+\.ts)`/g), ([, path]) => path as string)
    expect(files.length).toBeGreaterThan(3)
    expect(files.filter((path) => !existsSync(root + path))).toEqual([])
  })
})
