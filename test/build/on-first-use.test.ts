import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { madeOnFirstUse } from '../../.build/on-first-use.js'

const made = (code: string) => madeOnFirstUse(code, 'some.ts')

describe('madeOnFirstUse', () => {
  it.each([
    [
      'a pattern with classes of characters',
      'const A = /\\p{L}/u\nexport const has = (text: string) => A.test(text)',
      'let A$1; const A = () => (A$1 ??= /\\p{L}/u)\nexport const has = (text: string) => A().test(text)',
    ],
    [
      'a set of what waits, too',
      "const A = allWords('a b')\nconst B: ReadonlySet<string> = /* @__PURE__ */ new Set([...A])\nB.has(A.size)",
      "let A$1; const A = () => (A$1 ??= allWords('a b'))\nlet B$1: (ReadonlySet<string>) | undefined; const B = () => (B$1 ??= new Set([...A()]))\nB().has(A().size)",
    ],
    [
      'no member of the same name',
      'const A = new Map()\nclass C { A = 1 }\nnew C().A + A.size + { A: 1 }.A',
      'let A$1; const A = () => (A$1 ??= new Map())\nclass C { A = 1 }\nnew C().A + A().size + { A: 1 }.A',
    ],
  ])('has wait %s', (_, code, expected) => {
    expect(made(code)).toBe(expected)
  })

  it.each([
    ['what other modules may take', 'export const A = /\\p{L}/u\nA.test(a)'],
    ['a pattern that costs little', 'const A = /a/\nA.test(a)'],
    ['a table that is read for each character', 'const A = new Uint8Array(9)\nA[0]'],
    ['a name that is handed on', 'const A = new Set()\nexport { A }'],
    ['a name that is a key as well', 'const A = new Set()\nf({ A })'],
    ['a name that stands for something else as well', 'const A = new Set()\nconst f = (A: string) => A'],
    ['what is no constant', 'let A = new Set()\nA.has(1)'],
  ])('leaves %s', (_, code) => {
    expect(made(code)).toBe(code)
  })

  it('makes code of every file of src that can be read', () => {
    const src = fileURLToPath(new URL('../../src/', import.meta.url))
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
    const isCode = (path: string) => !/^rules\/.+\/|\.table\.ts$/.test(path)
    const wrong = files.filter(isCode).filter((path) => {
      const code = made(readFileSync(src + path, 'utf8'))
      return ts.transpileModule(code, { reportDiagnostics: true, fileName: path }).diagnostics?.length !== 0
    })
    expect(wrong).toEqual([])
  })
})
