import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** What drives the stages, and what it hands from one to the next: a visit is a call out of these. */
const DRIVERS = /^(?:(?:edit|cleaner)\/.*|match\/small-letters\.ts|[a-z-]+\.ts)$/
const DATA = /\/src\/(?:rules|locale)\/[a-z]{2,3}[./]/

type Leave = () => void
const global = globalThis as { enterForTest?: ((file: string) => Leave) | undefined }

/** The source with a word at the start and the end of each function: in which file it is. */
const told: Plugin = {
  name: 'told',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const file = path.replaceAll('\\', '/')
      if (DATA.test(file)) return undefined
      return {
        loader: 'ts',
        contents: withCalls(readFileSync(path, 'utf8'), file.slice(file.lastIndexOf('/src/') + 5)),
      }
    })
  },
}

function withCalls(code: string, file: string): string {
  const before = `const leave$ = globalThis.enterForTest?.(${JSON.stringify(file)}); try {`
  const behind = '} finally { leave$?.() }'
  const inserts: [at: number, text: string][] = []
  const visit = (node: ts.Node) => {
    const body = ts.isFunctionLike(node) && 'body' in node ? (node.body as ts.Node | undefined) : undefined
    const isMade =
      ts.isConstructorDeclaration(node) || (ts.isFunctionLike(node) && 'asteriskToken' in node && node.asteriskToken)
    if (body && ts.isBlock(body) && body.statements.length > 0 && !isMade)
      inserts.push([body.getStart() + 1, before], [body.end - 1, behind])
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2023, true))
  return inserts.sort(([a], [b]) => b - a).reduce((all, [at, text]) => all.slice(0, at) + text + all.slice(at), code)
}

/** The rooms that a text comes to, in order. */
async function walkOf(text: string): Promise<string[]> {
  const entry = fileURLToPath(new URL('../src/text.ts', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [told],
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(entry)})`,
    },
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const { cleanText } = (await import(`data:text/javascript;base64,${code}`)) as typeof import('../src/text.js')
  cleanText(text) // what is read when it is first asked for is read now
  const stack: string[] = []
  const visits: string[] = []
  global.enterForTest = (file) => {
    if (!DRIVERS.test(file) && stack.every((from) => DRIVERS.test(from))) visits.push(file.split('/')[0] as string)
    stack.push(file)
    return () => stack.pop()
  }
  cleanText(text)
  global.enterForTest = undefined
  return visits.filter((room, at) => room !== visits[at - 1])
}

/** As a scraper saves it: a mark of an ad, quotes that are curly and characters that are broken, a trailer. */
const STORY = `[ad_1]
The town of Eastbrook voted on Monday to rebuild the old bridge over the river, after three years of talks.
“It was time,” the mayor, Ana Ruiz, told reporters. “Nobody here wants to wait for another flood, and neither do I.”
Engineers closed the bridge in May, when a survey found cracks in two of its piers. The cafÃ© beside it has lost its guests.
Work is to begin in spring, and it will cost about four million euros, most of which the region pays.[ad_2]
Source link`

describe('the walk of a story', () => {
  it('is as ARCHITECTURE.md tells it', { timeout: 60_000 }, async () => {
    const page = readFileSync(new URL('../ARCHITECTURE.md', import.meta.url), 'utf8')
    expect(page).toContain(`\n    ${(await walkOf(STORY)).join(' → ')}\n`)
  })
})
