// Checks the English of what users read with Harper (https://writewithharper.com): the pages in Markdown, and the strings of
// the source, which are the messages and the help of the command line. Prints each finding, and exits with 1 if there is one.
//
// `node .ci/harper.mjs [FILE…]` checks everything, or only these files of either kind.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import ts from 'typescript'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (path) => readFileSync(`${root}${path}`, 'utf8')

/** Rules that are switched off, each with its reason. */
const OFF = {
  UseTitleCase: 'Headings are in sentence case.',
  CompoundNouns: '"Plain text" is two words; "plaintext" is what a cipher takes.',
  ExpandConfiguration: '"Config" is the name of a file and of an option.',
  ExpandMemoryShorthands: 'Sizes are in kB, MB, and MiB, as tools print them.',
  ExpandTimeShorthands: 'Times are in ms, as tools print them.',
  OrthographicConsistency: 'Units and values of options have a case of their own: kB, `--as html`, Next.js.',
  NumericRangeEnDash: 'Names of encodings, such as iso-8859-2, look like ranges.',
}

/** Rules that are switched off for strings, each with its reason. */
const OFF_IN_STRINGS = {
  MissingTo: '"Expected x to be y" is the form of messages.',
  SentenceCapitalization: 'A string may continue a message, or begin with a name from code.',
}

/** A table cell or a list item may be a fragment, in lower case. */
const FRAGMENT = /^ *(?:\||- )/

const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  ...pathsIn('docs', '.md'),
  ...pathsIn('site/content', '.md'),
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
  'packages/corpus/README.md',
  ...pathsIn('.changeset', '.md'),
]

/** Where the source has no messages, but words of languages, names of columns, or CSS. The docs show the tables of messages. */
const NO_MESSAGES =
  /^src\/(?:boilerplate|date|decide|evidence|html|inline|language|lex|locale|match|news|page|rules|story|units)\/|\.table\.ts$|legacy-encoding|style\.ts$/
const SOURCES = [...pathsIn('src', '.ts'), ...pathsIn('packages/corpus/src', '.ts')].filter(
  (path) => !NO_MESSAGES.test(path),
)

function pathsIn(folder, ending) {
  return readdirSync(`${root}${folder}`, { recursive: true })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path}`)
    .sort()
}

/** A string with three words in a row is a message, unless it is a list of words or CSS. */
const MESSAGE = /\p{L}{2,} \p{L}+ \p{L}+/u
const CSS = /[a-z]:[a-z\d#.-]/
const isList = ({ parent }) => ts.isPropertyAccessExpression(parent) && parent.name.text === 'split'

/** Lines, columns of the help, and the text between tags of HTML. */
const PARTS = /\n| {2,}|<[^<>]+>/

/** The messages in a source file, each with its line. */
function messagesIn(path) {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true)
  const found = []
  const add = (node, text) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
    for (const part of text.split(PARTS))
      if (MESSAGE.test(part) && !CSS.test(part)) found.push({ line, text: withoutCode(part) })
  }
  const visit = (node) => {
    if (ts.isStringLiteralLike(node) && !isList(node)) add(node, node.text)
    if (ts.isTemplateExpression(node))
      add(node, node.head.text + node.templateSpans.map(({ literal }) => `${NAME}${literal.text}`).join(''))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Stands for code in a message, and for what a template fills in. */
const NAME = '{}'

/** `{ selector: '.note' }`, `createCleaner(…)(source)`, `--as`, `decodeBytes`, `copydesk/feed`, `Uint8Array`, `"und|mit"`, `\\fB` of roff */
const CODE =
  /`[^`]*`|\{(?:[^{}]|\{[^{}]*\})*\}|\[[^[\]]*\]|[\w.]+\([^()]*\)(?:\([^()]*\))?|--[\w-]*|[\w./]*\w[./]\w[\w./]*|\b[a-z]+[A-Z]\w*|[A-Za-z]+\d\w*|\w+\|\w+|\\f[BIR]/g

/** `Use new Uint8Array(buffer).` → `Use new Name.` */
const withoutCode = (text) =>
  text
    .replaceAll(CODE, NAME)
    .replaceAll(/(?:\{\})+/g, 'Name')
    .replaceAll(/(\w)(Name)|(Name)(\w)/g, '$1$3 $2$4')

const linter = new LocalLinter({ binary })
const configWith = async (...off) => ({
  ...(await linter.getDefaultLintConfig()),
  ...Object.fromEntries(off.flatMap(Object.keys).map((rule) => [rule, false])),
})

/** The name of the package is a word in lower case, also at the start of a sentence. */
const capitalized = (text) => text.replaceAll(/\bcopydesk\b/g, 'Copydesk')

async function findingsIn(text, language) {
  const groups = await linter.organizedLints(capitalized(text), { language })
  return Object.entries(groups).flatMap(([rule, lints]) =>
    lints.map((lint) => ({
      rule,
      line: Array.from(text).slice(0, lint.span().start).join('').split('\n').length,
      words: lint.get_problem_text(),
      message: lint.message(),
    })),
  )
}

let count = 0
function report(path, line, { rule, words, message }) {
  count++
  console.log(`${path}:${line} ${rule}: "${words}" ${message}`)
}

await linter.setup()
await linter.importWords(read('.ci/harper/words.txt').trim().split('\n'))

const asked = process.argv.slice(2)
const isAsked = (path) => asked.length === 0 || asked.includes(path)

await linter.setLintConfig(await configWith(OFF))
for (const path of PAGES.filter(isAsked)) {
  const lines = read(path).split('\n')
  for (const finding of await findingsIn(read(path), 'markdown')) {
    const isFragment = finding.rule === 'SentenceCapitalization' && FRAGMENT.test(lines[finding.line - 1])
    if (!isFragment) report(path, finding.line, finding)
  }
}

await linter.setLintConfig(await configWith(OFF, OFF_IN_STRINGS))
for (const path of SOURCES.filter(isAsked))
  for (const { line, text } of messagesIn(path))
    for (const finding of await findingsIn(text, 'plaintext')) report(path, line, { ...finding, words: text })

console.log(`${count} findings`)
process.exit(count === 0 ? 0 : 1)
