import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src/', import.meta.url))
/** What people import is named as they write it, and so are packs and locales, which are data by name. */
const NAMED_FOR_USERS = /^(?:locale\/|rules\/[a-z]+\/|[a-z-]+\.ts$)/
const CAPITALS = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !NAMED_FOR_USERS.test(path))

/** Constants of a module that hold a number, a text or a pattern and are not written in capitals. */
function misnamedIn(source: string): string[] {
  const { statements } = ts.createSourceFile('some.ts', source, ts.ScriptTarget.Latest)
  return statements
    .filter(ts.isVariableStatement)
    .filter(({ declarationList }) => declarationList.flags & ts.NodeFlags.Const)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && isValue(initializer) && !CAPITALS.test(name.text) ? [name.text] : [],
    )
}

function isValue(expression: ts.Expression): boolean {
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) return isValue(expression.expression)
  if (ts.isPrefixUnaryExpression(expression)) return isValue(expression.operand)
  if (ts.isNewExpression(expression))
    return ts.isIdentifier(expression.expression) && expression.expression.text === 'RegExp'
  return ts.isLiteralExpression(expression) || ts.isTemplateExpression(expression)
}

describe('constants', () => {
  it('are written in capitals where they hold a value', () => {
    const misnamed = files.map((file) => [file, misnamedIn(readFileSync(root + file, 'utf8'))] as const)
    expect(misnamed.filter(([, names]) => names.length > 0)).toEqual([])
  })

  it('are found out where they are not', () => {
    const source =
      "const longest = 3\nexport const STOP = /a/\nconst stop = new RegExp('a')\nconst of = () => 1\nlet at = 0"
    expect(misnamedIn(source)).toEqual(['longest', 'stop'])
  })
})
