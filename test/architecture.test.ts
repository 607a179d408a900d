import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
const page = readFileSync(new URL('ARCHITECTURE.md', root), 'utf8')

describe('ARCHITECTURE.md', () => {
  it('lists every module, and no other', () => {
    const named = Array.from(page.matchAll(/`src\/([a-z]+)\/`/g), ([, module]) => module as string)
    const modules = readdirSync(new URL('src/', root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect([...new Set(named)].sort()).toEqual(modules.sort())
  })

  it('names existing files', () => {
    const files = Array.from(page.matchAll(/`((?:src|test)\/[\w./-]+\.ts)`/g), ([, path]) => path as string)
    expect(files.length).toBeGreaterThan(3)
    expect(files.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  })
})
