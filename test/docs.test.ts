import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FAMILY_NAMES } from '../src/rules/rule.js'
import { CleanDocument, CleanerOptions } from '../src/schema.js'
import { blocksOf, untrueIn } from './snippets.js'
import { reasonTable, warningTable } from './warning-table.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const docs = new URL('../docs/', import.meta.url)
const files = readdirSync(docs).filter((name) => name.endsWith('.md'))
const read = (name: string) => readFileSync(new URL(name, docs), 'utf8')

describe.each(files.filter((name) => blocksOf(read(name), { all: true }).length > 0))('docs/%s', (name) => {
  it('says what is so in every block', () => {
    const blocks = blocksOf(read(name), { all: true })
    for (const block of blocks) expect(block).toContain('// ')
    expect(untrueIn(blocks).flat()).toEqual([])
  })
})

describe('the reference', () => {
  it.each<[what: string, name: string, words: readonly string[]]>([
    ['every option', 'options.md', Object.keys(CleanerOptions.shape)],
    ['every field', 'document.md', Object.keys(CleanDocument.shape)],
    ['every family', 'rules.md', FAMILY_NAMES],
  ])('has %s', (_, name, words) => {
    const text = read(name)
    expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([])
  })
})

describe('the table of warnings', () => {
  it('is that of the code', () => {
    expect(read('warnings.md')).toContain(`<!-- warnings -->\n${warningTable()}\n<!-- /warnings -->`)
    expect(read('warnings.md')).toContain(`<!-- reasons -->\n${reasonTable()}\n<!-- /reasons -->`)
  })
})

/** `## What to do next` → `what-to-do-next`, as GitHub makes it. */
const anchorsIn = (markdown: string) =>
  Array.from(markdown.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('the index', () => {
  it.each([...files, '../README.md'])('leads nowhere else than to what there is, from %s', (name) => {
    for (const [, target = ''] of read(name).matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [path = '', anchor] = target.split('#')
      const place = new URL(path === '' ? name : path, new URL(name, docs))
      if (!target.startsWith('#') && !path.endsWith('.md')) continue
      const text = readFileSync(place, 'utf8')
      if (anchor !== undefined) expect(anchorsIn(text), target).toContain(anchor)
    }
  })
})

describe('what agents read', () => {
  const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

  it('is what the README and the reference say: run `npm run docs` where it is not', async () => {
    // @ts-expect-error a script without types
    const { llms, skill } = await import('../.ci/llms.mjs')
    expect(text('llms.txt')).toBe(llms())
    expect(text('skills/copydesk/SKILL.md')).toBe(skill())
  })

  it('has the form of a skill', () => {
    const [, name, description = ''] =
      /^---\nname: (\S+)\ndescription: (.+)\n---\n\n# /.exec(text('skills/copydesk/SKILL.md')) ?? []
    expect(name).toBe('copydesk')
    expect(description.length).toBeLessThanOrEqual(1024)
    expect(text('skills/copydesk/SKILL.md').split('\n').length).toBeLessThan(500)
  })
})

describe('the reference of all names', () => {
  it('is made by TypeDoc without a complaint', () => {
    const run = spawnSync(process.execPath, ['node_modules/typedoc/bin/typedoc', '--emit', 'none'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(run.stdout + run.stderr).not.toMatch(/warning|error\b(?!s)/)
    expect(run.status).toBe(0)
  })
})
