import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** A module is a folder of src, or a file at its top. `type x`: only for `import type`; `…`: every module. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'budget.ts': [],
  characters: ['edit', 'locale'],
  'document.ts': ['edit', 'type mark.ts', 'type quality'],
  'mark.ts': ['edit'],
  edit: [],
  lines: ['characters', 'edit'],
  'input.ts': [],
  locale: [],
  'nearest.ts': [],
  'own-strings.ts': [],
  'record.ts': [],
  'signature.ts': [],
  'unpolluted.ts': [],
  date: ['characters', 'locale', 'type edit'],
  language: ['locale'],
  repair: ['characters', 'type document.ts', 'edit', 'type he'],
  typography: ['characters', 'edit', 'lines', 'locale'],
  blocks: ['characters', 'edit', 'lines'],
  units: ['characters', 'edit', 'lines'],
  rules: ['locale', 'language'],
  evidence: ['blocks', 'characters', 'edit', 'type units', 'rules'],
  match: ['characters', 'edit', 'locale', 'date', 'language', 'type units', 'rules', 'lines'],
  'packs.ts': ['rules'],
  inline: ['budget.ts', 'characters', 'edit', 'locale', 'units', 'rules', 'evidence', 'match', 'lines'],
  decide: ['characters', 'edit', 'language', 'units', 'rules', 'evidence', 'match', 'inline', 'lines', 'date'],
  site: ['record.ts', 'characters', 'edit', 'units', 'inline', 'lines'],
  quality: ['characters', 'type document.ts', 'edit', 'repair', 'decide'],
  bytes: ['type document.ts', 'input.ts', 'signature.ts', 'locale', 'repair', 'quality'],
  news: [
    'type budget.ts',
    'blocks',
    'characters',
    'type document.ts',
    ...'edit lines locale own-strings.ts signature.ts date units rules match quality'.split(' '),
  ],
  'schema.ts': ['rules', 'quality', 'zod'],
  'pipeline.ts': [
    'type budget.ts',
    'type blocks',
    'edit',
    'repair',
    'typography',
    'match',
    'inline',
    'decide',
    'news',
    'type options',
    'site',
    'lines',
  ],
  report: ['type document.ts', 'type edit', 'document', 'rules'],
  options: 'characters edit input.ts nearest.ts record.ts language rules match site pipeline.ts'.split(' '),
  cleaner: [
    'units',
    'budget.ts',
    'blocks',
    'type document.ts',
    'edit',
    'input.ts',
    'own-strings.ts',
    'locale',
    'language',
    'repair',
    'type rules',
    'match',
    'decide',
    'news',
    'pipeline.ts',
    'options',
    'lines',
  ],
  document: ['characters', 'type document.ts', 'edit', 'input.ts', 'units', 'repair', 'rules', 'options'],
  html: [
    'budget.ts',
    'blocks',
    'characters',
    'record.ts',
    'unpolluted.ts',
    'type document.ts',
    ...'edit locale date language repair evidence decide quality news site options cheerio/slim'.split(' '),
  ],
  'text-engine.ts': ['repair', 'typography', 'decide', 'options', 'cleaner', 'html'],
  'page-engine.ts': ['html'],
  'document-engine.ts': ['document'],
  'lazy-cleaner.ts': ['type rules', 'unpolluted.ts', 'options', 'type cleaner', 'text-engine.ts'],
  'page-cleaner.ts': [
    'type edit',
    'type rules',
    'type options',
    'type cleaner',
    'text-engine.ts',
    'page-engine.ts',
    'lazy-cleaner.ts',
  ],
  'text.ts': [
    'type repair',
    'typography',
    'rules',
    'type options',
    'type cleaner',
    'type document',
    'text-engine.ts',
    'document-engine.ts',
    'lazy-cleaner.ts',
  ],
  'core.ts': [
    'type rules',
    'options',
    'type cleaner',
    'type document',
    'text-engine.ts',
    'document-engine.ts',
    'lazy-cleaner.ts',
    'page-cleaner.ts',
  ],
  'index.ts': ['…'],
  'cleaner-as.ts': ['…'],
  testing: ['…'],
  learn: ['characters', 'type document.ts', 'rules', 'units', 'site', 'options', 'html', 'index.ts', 'lines'],
  'site.ts': ['site', 'learn'],
  feed: [
    'input.ts',
    'own-strings.ts',
    'record.ts',
    'unpolluted.ts',
    'type locale',
    'date',
    'language',
    'quality',
    'bytes',
    'news',
    'options',
    'html',
    'type index.ts',
    'cleaner-as.ts',
  ],
  'jest.ts': ['…', 'type expect'],
  'vitest.ts': ['…', 'vitest'],
  'feed.ts': ['bytes', 'feed'],
  'rehype.ts': ['document', 'index.ts', 'hast-util-to-html'],
  node: ['…', 'node:'],
  cli: ['…', 'node:'],
  'node.ts': ['…'],
}

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
    if (here || builtin || allowed.includes(target) || (typeOnly && allowed.includes(`type ${target}`))) return []
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
    const source = `import a from 'he'\nexport * from '../html/flow/flow.js'\nawait import('../decide/lists.js')\nimport { type B } from '../document.js'`
    expect(violations({ 'news/title.ts': source, 'lib/utils.ts': '' })).toHaveLength(6)
  })
})
