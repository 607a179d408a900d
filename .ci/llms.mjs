// Writes llms.txt, which is in the package: the README and the reference as one text, for agents that read node_modules.
// `node .ci/llms.mjs`; a test says when it must be run again.
import { readFileSync, writeFileSync } from 'node:fs'
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

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('llms.txt', root), llms())
