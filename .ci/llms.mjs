// Generates the documentation for coding agents from the README and the docs: llms.txt has everything, and
// skills/copydesk/SKILL.md has what to know first. Run `npm run docs` after changes; a test fails if you forget it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const PAGES = [
  'start',
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
  'faq',
]

const read = (path) => readFileSync(new URL(path, root), 'utf8')
/** Relative links do not work in the package. */
const withoutLinks = (markdown) => markdown.replaceAll(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1')

export function llms() {
  const readme = read('README.md')
  const begin = readme.slice(0, readme.indexOf('## More'))
  const pages = PAGES.map((page) => read(`docs/${page}.md`).replaceAll(/^#/gm, '##'))
  return `${withoutLinks([begin.trim(), ...pages.map((page) => page.trim())].join('\n\n'))}\n`
}

/** What an agent must know to use the package well. It can look up the rest. */
const SKILL = [
  ['README.md', '# copydesk'],
  ['docs/sources.md', '# Sources'],
  ['docs/options.md', '# Options'],
  ['docs/options.md', '## Keep text'],
  ['docs/options.md', '## Hints'],
  ['docs/document.md', '# The document'],
  ['docs/warnings.md', '## Next steps'],
  ['docs/warnings.md', '## Errors'],
  ['docs/receipts.md', '## Locate a quotation'],
  ['docs/testing.md', '# Testing'],
]

const DESCRIPTION =
  'Use the npm package copydesk to turn scraped news (raw text, HTML pages, feeds, responses) into clean text, Markdown or a ' +
  'typed document, to see or undo what was removed, to repair mojibake and entities, to find a quotation in its source, and ' +
  'to test such a pipeline.'

export function skill() {
  const parts = SKILL.map(([path, heading]) => section(read(path), heading))
  const end =
    'Everything else (custom rules, recipes for fetch, feeds, archives, workers, LangChain.js and Crawlee, migration, limits) is ' +
    'in `llms.txt`, two folders up in the package. Search it for the name that you need.'
  return `---\nname: copydesk\ndescription: ${DESCRIPTION}\n---\n\n${withoutLinks(parts.join('\n\n'))}\n\n## More\n\n${end}\n`
}

/** A heading and its section. The heading becomes a second-level heading. */
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
