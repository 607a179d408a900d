import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/** What takes time to make, and nothing else happens when it is made: patterns, and words by hash. */
const MAKERS = new Set(['RegExp', 'Set', 'Map', 'allWords', 'allPhrases'])

/**
 * Has CommonJS make the constant patterns and sets of a module when they are first used: V8 checks a literal pattern when
 * it reads a file and again when it makes it, which for hundreds of them is a fifth of the time of a first text.
 *
 * `const A = /\p{L}/u` … `A.test(b)` → `let A$1; const A = () => A$1 ??= /\p{L}/u` … `A().test(b)`
 */
export const makeOnFirstUse: Plugin = {
  name: 'make-on-first-use',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].+\.ts$/, namespace: 'file' }, ({ path }) => ({
      loader: 'ts',
      contents: madeOnFirstUse(readFileSync(path, 'utf8'), path),
    }))
  },
}

interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function madeOnFirstUse(code: string, path: string): string {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.ES2023, true)
  const names = identifiersOf(file)
  const replacements = file.statements.flatMap((statement) =>
    constantsOf(statement).flatMap((constant) => replacementsFor(constant, names.get(constant.name.text) ?? [])),
  )
  let made = code
  for (const { start, end, text } of replacements.sort((a, b) => b.start - a.start))
    made = made.slice(0, start) + text + made.slice(end)
  return made
}

type Constant = ts.VariableDeclaration & { readonly name: ts.Identifier; readonly initializer: ts.Expression }

/** The constants that a statement declares for its module alone, and that can wait. */
function constantsOf(statement: ts.Statement): Constant[] {
  if (!ts.isVariableStatement(statement) || statement.modifiers) return []
  if (!(statement.declarationList.flags & ts.NodeFlags.Const) || statement.declarationList.declarations.length !== 1)
    return []
  return statement.declarationList.declarations.filter(
    (declared): declared is Constant =>
      ts.isIdentifier(declared.name) && declared.initializer !== undefined && canWait(declared.initializer),
  )
}

function canWait(value: ts.Expression): boolean {
  if (ts.isRegularExpressionLiteral(value)) return value.text.includes('\\p')
  const isCall = ts.isNewExpression(value) || ts.isCallExpression(value)
  return isCall && ts.isIdentifier(value.expression) && MAKERS.has(value.expression.text)
}

function identifiersOf(file: ts.SourceFile): ReadonlyMap<string, readonly ts.Identifier[]> {
  const found = new Map<string, ts.Identifier[]>()
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) found.set(node.text, [...(found.get(node.text) ?? []), node])
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** None if the name also stands for something else, or is handed on as a name. */
function replacementsFor({ name, initializer, type }: Constant, all: readonly ts.Identifier[]): Replacement[] {
  const uses = all.filter((node) => node !== name && !namesMember(node))
  if (!uses.every(isRead)) return []
  const start = name.parent.parent.getStart()
  const of = type ? `: (${type.getText()}) | undefined` : ''
  const before = `let ${name.text}$1${of}; const ${name.text} = () => (${name.text}$1 ??= `
  return [
    { start, end: initializer.getStart(), text: before },
    { start: initializer.end, end: initializer.end, text: ')' },
    ...uses.map((node) => ({ start: node.end, end: node.end, text: '()' })),
  ]
}

/** `a.NAME`, `{ NAME: 1 }`, `class { NAME = 1 }` */
function namesMember(node: ts.Identifier): boolean {
  const { parent } = node
  const isMember =
    ts.isPropertyAccessExpression(parent) || ts.isObjectLiteralElement(parent) || ts.isClassElement(parent)
  return (isMember || ts.isTypeElement(parent)) && parent.name === node && !ts.isShorthandPropertyAssignment(parent)
}

function isRead(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent) || ts.isExportSpecifier(parent) || ts.isTypeQueryNode(parent))
    return false
  const declares = ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)
  return !(declares && parent.name === node)
}
