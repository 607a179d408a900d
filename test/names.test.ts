import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { IMPORTED, REQUIRED } from '../.build/entries.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const NAMES = [...REQUIRED, ...IMPORTED]

interface Named {
  readonly name: string
  readonly says: string
}

/** What each entry exports, with the comment that an editor shows for it. */
function namesOf(): ReadonlyMap<string, readonly Named[]> {
  const read = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config
  const { options } = ts.parseJsonConfigFileContent(read, ts.sys, root)
  const files = NAMES.map((entry) => `${root}src/${entry}.ts`)
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  return new Map(
    files.map((file, nth) => {
      const symbol = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol
      const names = checker.getExportsOfModule(symbol).map((exported) => {
        const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
        const says = ts.displayPartsToString(target.getDocumentationComment(checker))
        return { name: exported.name, says }
      })
      return [NAMES[nth] as string, names]
    }),
  )
}

/** `clean('…')`, `→`: what one could type, in the comment. */
const EXAMPLE = /`[^`\n]*[('"{[.=][^`]*`|→/

describe('the names of the package', () => {
  const names = namesOf()

  it.each(NAMES)('have a comment with an example, in %s', (entry) => {
    expect((names.get(entry) ?? []).length).toBeGreaterThan(2)
    const bare = (names.get(entry) ?? []).filter(({ says }) => !EXAMPLE.test(says))
    expect(bare.map(({ name }) => name)).toEqual([])
  })
})
