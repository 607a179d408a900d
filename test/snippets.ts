import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { runInThisContext } from 'node:vm'
import ts from 'typescript'

// A block of Markdown shows what it gives with `// → …`, behind a statement or on the lines below it:
//
//     doc.text // → 'Rock & roll'
//     console.log(explain(doc))
//     // → 0–8 any/ad-marker/wp-automatic
//     //   27–32 text/entities
//
// Behind an expression or `const name = …` stands its value, behind `console.log` what it prints. `…` leaves things out.

const root = fileURLToPath(new URL('../', import.meta.url))

const BLOCK = /^```ts\n([\s\S]*?)^```$/gm
const CLAIM = /^[ \t]*(?:\n[ \t]*)?\/\/ → (.*(?:\n[ \t]*\/\/ {2,}\S.*)*)/
const CLAIMS = /\/\/ → /g
/** How values are told: whole, on one line. */
const WHOLE = {
  depth: 9,
  maxStringLength: null,
  maxArrayLength: null,
  breakLength: Number.MAX_SAFE_INTEGER,
  compact: true,
}

const NEXT_LINE = /\n[ \t]*\/\/ {0,3}/g

interface Claim {
  readonly code: string
  readonly says: string
}

/** The blocks of TypeScript in a text; without `all`, those that claim something. */
export const blocksOf = (markdown: string, { all = false } = {}): string[] =>
  Array.from(markdown.matchAll(BLOCK), (match) => match[1] as string).filter((block) => all || block.includes('// → '))

/** A program that tells what each claimed statement gives, and the claims in the same order. */
function instrument(block: string): { program: string; claims: Claim[] } {
  const claims: Claim[] = []
  let body = ''
  let at = 0
  for (const statement of ts.createSourceFile('block.ts', block, ts.ScriptTarget.ESNext, true).statements) {
    const says = CLAIM.exec(block.slice(statement.end))?.[1]
    const code = block.slice(statement.getStart(), statement.end)
    const written = ts.isImportDeclaration(statement) ? loaded(statement) : code.replace(EXPORT, '')
    body += block.slice(at, statement.getStart()) + (says === undefined ? written : watched(statement, code))
    at = statement.end
    if (says !== undefined) claims.push({ code, says: says.replace(NEXT_LINE, '\n') })
  }
  const told = block.match(CLAIMS)?.length ?? 0
  if (told !== claims.length) throw new Error(`${told - claims.length} claims stand behind no statement:\n${block}`)
  return { program: `${body}${block.slice(at)}`, claims }
}

/** A block runs in a function, where nothing is exported. */
const EXPORT = /^export (?=async function|function|const|class)/

/** An import as a statement that can stand in a function: `import { a as b } from 'x'` → `const { a: b } = await import('x')` */
function loaded({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  const from = `await import(${moduleSpecifier.getText()})`
  const names = importClause?.namedBindings
  if (importClause?.isTypeOnly) return ''
  if (importClause?.name) return `const { default: ${importClause.name.text} } = ${from}`
  if (!names) return from
  if (ts.isNamespaceImport(names)) return `const ${names.name.text} = ${from}`
  const parts = names.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => (propertyName ? `${propertyName.text}: ${name.text}` : name.text))
  return `const { ${parts.join(', ')} } = ${from}`
}

const WATCH = `import { format as $format, inspect as $inspect } from 'node:util'
let $block = 0
const $tell = (text) => process.stdout.write(JSON.stringify([$block, text]) + '\\n')
const $value = (value) => $tell(typeof value === 'string' ? JSON.stringify(value) : $inspect(value, ${JSON.stringify(WHOLE)}))
const $log = { log: (...values) => $tell($format(...values)) }`

function watched(statement: ts.Statement, code: string): string {
  if (ts.isExpressionStatement(statement)) {
    return code.startsWith('console.log(') ? code.replace('console', '$log') : `$value(${code.replace(/;$/, '')});`
  }
  if (ts.isVariableStatement(statement)) {
    return `${code}\n$value(${statement.declarationList.declarations[0]?.name.getText()});`
  }
  throw new Error(`A claim needs an expression or a declaration: ${code}`)
}

/** Everything that some blocks claim and that is not so, block by block; each runs for itself, all in one process. */
export function untrueIn(blocks: readonly string[]): string[][] {
  const parts = blocks.map(instrument)
  const bodies = parts.map(
    ({ program }, nth) => `$block = ${nth}
await (async () => {
${program}
})().catch((error) => $tell({ error: String(error?.stack ?? error) }))`,
  )
  const { outputText } = ts.transpileModule(`${WATCH}\n${bodies.join('\n')}`, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
  })
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', outputText], {
    cwd: root,
    encoding: 'utf8',
  })
  if (run.status !== 0) return blocks.map(() => [run.stderr])
  const told = run.stdout.split('\n').flatMap((line) => (line.startsWith('[') ? [JSON.parse(line)] : []))
  return parts.map(({ claims }, nth) => {
    const given: unknown[] = told.filter(([block]) => block === nth).map(([, text]) => text)
    const failed = given.find((one): one is { error: string } => typeof one === 'object')
    return failed ? [failed.error] : falseOf(claims, given as string[])
  })
}

function falseOf(claims: readonly Claim[], given: readonly string[]): string[] {
  return claims.flatMap(({ code, says }, index) => {
    const gives = given[index] ?? 'nothing'
    const said = code.startsWith('console.log(') ? says : asShown(says)
    return fits(gives, said) ? [] : [`${code}\n  says  ${said}\n  gives ${gives}`]
  })
}

/** A claimed value as it is told, so that kinds of quotes and breaks between lines do not matter. */
function asShown(says: string): string {
  try {
    const value: unknown = runInThisContext(`(${says})`)
    return typeof value === 'string' ? JSON.stringify(value) : inspect(value, WHOLE)
  } catch {
    return says.replaceAll(/\s+/g, ' ') // something is left out of it
  }
}

/** Whether the text is as claimed, where `…` stands for any run of characters. */
function fits(text: string, claim: string): boolean {
  const parts = claim.split('…')
  if (parts.every((part) => part.trim() === '')) return text === claim
  return new RegExp(`^${parts.map(escaped).join('[^]*?')}$`).test(text)
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
