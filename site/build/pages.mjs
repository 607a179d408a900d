// Writes the pages that VitePress builds from: the docs, the README and what is written for the site alone.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clean } from 'copydesk'
import { build } from 'esbuild'

const site = new URL('../', import.meta.url)
const root = new URL('../', site)
const pages = new URL('pages/', site)
const REPOSITORY = 'https://github.com/copydesk/copydesk/blob/main/'

/** Files of the repository that are pages of the guide; all other files are links to the repository. */
const GUIDE = new Map([
  ['README.md', 'overview'],
  ['ARCHITECTURE.md', 'architecture'],
  ['.github/SECURITY.md', 'security'],
  ['.github/CONTRIBUTING.md', 'contributing'],
  ['docs/README.md', 'index'],
])
for (const name of readdirSync(new URL('docs/', root)))
  if (name.endsWith('.md') && !GUIDE.has(`docs/${name}`)) GUIDE.set(`docs/${name}`, name.slice(0, -3))

const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)\s]*)?\)/g

/** A page of the repository with its links as the site has them. */
function page(path) {
  const text = readFileSync(new URL(path, root), 'utf8')
  return text.replaceAll(LINK, (_, target, anchor = '') => {
    const { pathname } = new URL(target, `file:///${path}`)
    const name = GUIDE.get(pathname.slice(1))
    return name === undefined ? `](${REPOSITORY}${pathname.slice(1)}${anchor})` : `](./${name}.md${anchor})`
  })
}

const DEMO =
  '[ad_1]\nHARBOUR TOWN - The ferry hadn&#8217;t sailed for eleven weeks, the cafÃ© owner said.\n\nRead more: Bridge vote delayed\n[ad_2]\nSource link'

/** A text before and after, as reports show it, for the first page. */
async function demo() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('src/report/views.ts', root))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const { sourceView, textView } = await import(`data:text/javascript;base64,${code}`)
  const { text, changes } = clean(DEMO)
  return `<h2>Scraped, with each change marked</h2><pre>${sourceView(DEMO, changes)}</pre><h2>Clean</h2><pre class="text">${textView(text, changes)}</pre>`
}

export async function writePages() {
  rmSync(pages, { recursive: true, force: true })
  mkdirSync(new URL('guide/', pages), { recursive: true })
  for (const [path, name] of GUIDE) writeFileSync(new URL(`guide/${name}.md`, pages), page(path))
  cpSync(new URL('content/', site), pages, { recursive: true })
  const index = new URL('index.md', pages)
  writeFileSync(
    index,
    readFileSync(index, 'utf8').replace('layout: home', `layout: home\ndemo: ${JSON.stringify(await demo())}`),
  )
}
