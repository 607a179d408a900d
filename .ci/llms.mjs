// Writes what agents that read node_modules find in the package, out of the README and the reference: llms.txt, all of it as
// one text, and skills/copydesk/SKILL.md, what to know before the first line. `npm run docs`; a test says when it must run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const PAGES = [
  'options',
  'document',
  'warnings',
  'receipts',
  'sources',
  'corpora',
  'testing',
  'rules',
  'recipes',
  'moving',
  'limits',
  'sizes',
  'measured',
]

const read = (path) => readFileSync(new URL(path, root), 'utf8')
/** Links within the text lead nowhere here. */
const withoutLinks = (markdown) => markdown.replaceAll(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1')

export function llms() {
  const readme = read('README.md')
  const begin = readme.slice(0, readme.indexOf('## More'))
  const pages = PAGES.map((page) => read(`docs/${page}.md`).replaceAll(/^#/gm, '##'))
  return `${withoutLinks([begin.trim(), ...pages.map((page) => page.trim())].join('\n\n'))}\n`
}

/** What an agent must know to use the package well; the rest it looks up. */
const SKILL = [
  ['README.md', '# copydesk'],
  ['docs/sources.md', '# Sources'],
  ['docs/options.md', '# Options'],
  ['docs/options.md', '## What stays'],
  ['docs/options.md', '## Hints'],
  ['docs/document.md', '# The document'],
  ['docs/warnings.md', '## What to do next'],
  ['docs/warnings.md', '## Errors'],
  ['docs/receipts.md', '## Where a sentence came from'],
  ['docs/testing.md', '# Tests of a pipeline'],
]

const DESCRIPTION =
  'Use the npm package copydesk to turn scraped news (raw text, HTML pages, feeds, responses) into clean text, Markdown or a ' +
  'typed document, to see or undo what was taken out, to repair mojibake and entities, to find where a quotation stands in ' +
  'its source, and to test such a pipeline.'

export function skill() {
  const parts = SKILL.map(([path, heading]) => section(read(path), heading))
  const end =
    'All the rest (rules of your own, recipes for fetch, feeds, archives, workers, LangChain.js and Crawlee, moving from other ' +
    'packages, limits) is in `llms.txt`, two folders up in the package: search it for the name that you need.'
  return `---\nname: copydesk\ndescription: ${DESCRIPTION}\n---\n\n${withoutLinks(parts.join('\n\n'))}\n\n## More\n\n${end}\n`
}

/** A heading with what stands below it, until the next; headings below the first go a level down. */
function section(text, heading) {
  const lines = text.split('\n')
  let isCode = false
  const headings = lines.map((line) => {
    if (line.startsWith('```')) isCode = !isCode
    return !isCode && /^#+ /.test(line)
  })
  const start = lines.findIndex((line, at) => headings[at] && line.startsWith(heading))
  if (start < 0) throw new Error(`there is no ${heading}`)
  const end = headings.findIndex((is, at) => is && at > start)
  const found = lines
    .slice(start, end < 0 ? undefined : end)
    .join('\n')
    .trim()
  return heading === '# copydesk' ? found : found.replace(/^#+/, '##')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('llms.txt', root), llms())
  mkdirSync(new URL('skills/copydesk/', root), { recursive: true })
  writeFileSync(new URL('skills/copydesk/SKILL.md', root), skill())
}
