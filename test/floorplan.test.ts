import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { casesIn } from './tables.js'

const cases = casesIn(new URL('floorplan.txt', import.meta.url))

/** A module is a folder of src, or a file at its top. `type x`: only for `import type`; `…`: every module. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  cases('what each module may import').map(([module, names]) => [module, names === '' ? [] : names.split(', ')]),
)

const CATCH_ALL = /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\.ts|\/)/

type Files = Readonly<Record<string, string>>

/** The violations of the module layering in source files, by path from src. */
function violations(files: Files): string[] {
  return [
    ...Object.entries(files).flatMap(([path, source]) => forbiddenImports(path, source)),
    ...Object.keys(files).flatMap((path) =>
      CATCH_ALL.test(path) ? [`${path}: a catch-all, name it for what it does`] : [],
    ),
  ]
}

function forbiddenImports(path: string, source: string): string[] {
  const module = moduleOf(path)
  const allowed = MAY_IMPORT[module]
  if (!allowed) return [`${path}: ${module} is not a known module`]
  return importsOf(source).flatMap(({ specifier, typeOnly }) => {
    const target = specifier.startsWith('.') ? moduleOf(resolve(path, specifier)) : specifier
    const here = specifier.startsWith('.') && (target === module || (allowed.includes('…') && target in MAY_IMPORT))
    const builtin = target.startsWith('node:') && allowed.includes('node:')
    const lazy = target === 'load.cjs' && path.endsWith('.node.ts')
    if (here || builtin || lazy || allowed.includes(target) || (typeOnly && allowed.includes(`type ${target}`)))
      return []
    return [`${path}: imports ${specifier}${typeOnly ? ' (a type)' : ''}, which ${module} may not`]
  })
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;()]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gm

function importsOf(source: string): { specifier: string; typeOnly: boolean }[] {
  return Array.from(source.matchAll(IMPORT), ([, type, fixed, dynamic]) => ({
    specifier: (fixed ?? dynamic) as string,
    typeOnly: type !== undefined,
  }))
}

/** `html/kind/kind.ts` → `html`. `text-engine.node.ts` replaces `text-engine.ts` on Node and has its permissions. */
const moduleOf = (path: string) => (path.split('/')[0] as string).replace('.node.ts', '.ts')

/** `('news/byline.ts', '../edit/edit.js')` → `'edit/edit.ts'` */
const resolve = (from: string, specifier: string) =>
  new URL(specifier, `file:///${from}`).pathname.slice(1).replace(/\.js$/, '.ts')

function readSource(): Files {
  const src = new URL('../src/', import.meta.url)
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(new URL(path, src), 'utf8')]))
}

describe('the layering of modules', () => {
  it('holds', () => {
    const files = readSource()
    expect(Object.keys(files)).toContain('edit/edit.ts')
    expect(violations(files)).toEqual([])
  })

  it('lists no missing module and no unused permission', () => {
    const files = readSource()
    const modules = new Set(Object.keys(files).map(moduleOf))
    expect(Object.keys(MAY_IMPORT).filter((module) => !modules.has(module))).toEqual([])
    const taken = Object.entries(files).flatMap(([path, source]) =>
      importsOf(source).flatMap(({ specifier, typeOnly }) => {
        const target = specifier.startsWith('.')
          ? moduleOf(resolve(path, specifier))
          : specifier.replace(/^node:.*/, 'node:')
        return [`${moduleOf(path)} ${target}`, ...(typeOnly ? [`${moduleOf(path)} type ${target}`] : [])]
      }),
    )
    const allowed = Object.entries(MAY_IMPORT).flatMap(([module, some]) => some.map((target) => `${module} ${target}`))
    expect(allowed.filter((one) => !one.endsWith('…') && !taken.includes(one))).toEqual([])
  })

  it('is broken by each kind of import that is not allowed', () => {
    const source = `import a from 'he'\nexport * from '../html/flow/flow.js'\nawait import('../decide/lists.js')\nimport { type B } from '../document.js'\nimport load from '../load.cjs'`
    expect(violations({ 'news/title.ts': source, 'lib/utils.ts': '' })).toHaveLength(7)
    expect(violations({ 'news/title.node.ts': "import load from '../load.cjs'" })).toEqual([])
  })
})
