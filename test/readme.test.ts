import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { runInThisContext } from 'node:vm'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

// A block of README.md shows what it gives with `// → …`, behind a statement or on the lines below it:
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

const blocksOf = (markdown: string) =>
  Array.from(markdown.matchAll(BLOCK), (match) => match[1] as string).filter((block) => block.includes('// → '))

/** A program that tells what each claimed statement gives, and the claims in the same order. */
function instrument(block: string): { program: string; claims: Claim[] } {
  const claims: Claim[] = []
  let body = ''
  let at = 0
  for (const statement of ts.createSourceFile('block.ts', block, ts.ScriptTarget.ESNext, true).statements) {
    const says = CLAIM.exec(block.slice(statement.end))?.[1]
    const code = block.slice(statement.getStart(), statement.end)
    body += block.slice(at, statement.getStart()) + (says === undefined ? code : watched(statement, code))
    at = statement.end
    if (says !== undefined) claims.push({ code, says: says.replace(NEXT_LINE, '\n') })
  }
  const told = block.match(CLAIMS)?.length ?? 0
  if (told !== claims.length) throw new Error(`${told - claims.length} claims stand behind no statement:\n${block}`)
  return { program: `${WATCH}\n${body}${block.slice(at)}`, claims }
}

const WATCH = `import { format as $format, inspect as $inspect } from 'node:util'
const $tell = (text) => process.stdout.write(JSON.stringify(text) + '\\n')
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

/** Everything that a block claims and that is not so. */
function untrueClaims(block: string): string[] {
  const { program, claims } = instrument(block)
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
  })
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', outputText], {
    cwd: root,
    encoding: 'utf8',
  })
  if (run.status !== 0) return [run.stderr]
  const given: string[] = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
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

describe('README.md', () => {
  const blocks = blocksOf(readFileSync(`${root}README.md`, 'utf8'))

  it('shows what the package gives', () => {
    expect(blocks).not.toEqual([])
  })

  it.each(blocks)('says what is so in block %$', (block) => {
    expect(untrueClaims(block)).toEqual([])
  })
})

describe('the proof of README.md', () => {
  it.each([
    ['a value', `[1, 'a'] // → [1, "a"]`],
    ['a text, in other quotes', `"it's" // → 'it\\'s'`],
    ['a declaration, with types', `const a: number = 1 + 1 // → 2`],
    ['what is printed', `console.log('%d of %d', 1, 2) // → 1 of 2`],
    ['lines below', `console.log('a\\n  b')\n// → a\n//     b`],
    ['a text with a gap', `'one two three' // → 'one … three'`],
    ['a value with a gap', `({ a: 1, b: 2, c: 3 }) // → { a: 1, … c: 3 }`],
    [
      'an import, and a value over lines',
      `import { sep } from 'node:path/posix'\n({ a: [sep] })\n// → {\n//   a: ['/'],\n//   }`,
    ],
  ])('lets stand %s', (_, block) => {
    expect(untrueClaims(block)).toEqual([])
  })

  it.each([
    ['another value', `1 + 1 // → 3`],
    ['a number that is a text', `'2' // → 2`],
    ['half of a text', `'one two' // → 'one'`],
    ['another text behind a gap', `'one two three' // → 'one … four'`],
    ['nothing but a gap', `'one' // → …`],
    ['what is not printed', `console.log('a') // → b`],
    ['a program that fails', `null.text // → 'a'`],
    ['a second claim', `1 // → 1\n2 // → 3`],
  ])('bites at %s', (_, block) => {
    expect(untrueClaims(block)).toHaveLength(1)
  })

  it('bites at a claim behind no statement', () => {
    expect(() => untrueClaims('// → 1\n1')).toThrow('behind no statement')
  })

  it('finds no block in words, nor in a block without a claim', () => {
    expect(blocksOf('It gives `1 // → 1`.\n```ts\nclean(raw)\n```\n```sh\n1 // → 1\n```\n')).toEqual([])
  })
})
