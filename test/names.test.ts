import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const ENTRIES = ['index', 'text', 'core', 'packs', 'schema', 'node', 'feed', 'vitest', 'jest']

interface Named {
  readonly name: string
  readonly says: string
  readonly isValue: boolean
}

/** What each entry exports, with the comment that an editor shows for it. */
function namesOf(): ReadonlyMap<string, readonly Named[]> {
  const read = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config
  const { options } = ts.parseJsonConfigFileContent(read, ts.sys, root)
  const files = ENTRIES.map((entry) => `${root}src/${entry}.ts`)
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  return new Map(
    files.map((file, nth) => {
      const symbol = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol
      const names = checker.getExportsOfModule(symbol).map((exported) => {
        const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
        const says = ts.displayPartsToString(target.getDocumentationComment(checker))
        return { name: exported.name, says, isValue: (target.flags & ts.SymbolFlags.Value) !== 0 }
      })
      return [ENTRIES[nth] as string, names]
    }),
  )
}

/** `clean('…')`, `→`: what one could type, in the comment. */
const EXAMPLE = /`[^`\n]*[('"{[.=][^`]*`|→/

describe('the names of the package', { timeout: 120_000 }, () => {
  const names = namesOf()
  const schemas = new Set(names.get('schema')?.map(({ name }) => name))

  it.each(ENTRIES)('have a comment, in %s', (entry) => {
    expect((names.get(entry) ?? []).length).toBeGreaterThan(2)
    expect((names.get(entry) ?? []).filter(({ says }) => says === '').map(({ name }) => name)).toEqual([])
  })

  // A pack is data, and so is a schema.
  it.each(ENTRIES.filter((entry) => entry !== 'packs' && entry !== 'schema'))('have an example, in %s', (entry) => {
    const bare = (names.get(entry) ?? []).filter(
      ({ name, says, isValue }) => isValue && !schemas.has(name) && !EXAMPLE.test(says),
    )
    expect(bare.map(({ name }) => name)).toEqual([])
  })
})
