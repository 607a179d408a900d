import { FLAGS, type Flag, type FlagName } from './flags.js'

/** Examples that run, a line each. */
export const EXAMPLES = `  printf '[ad_1]\\nIt isn&#39;t over.\\n[ad_2]\\nSource link\\n' | copydesk
  copydesk page.html                            the story, and nothing around it
  copydesk --changes page.html                  what went, what came in, and by which rule
  copydesk --format=markdown page.html          the same as Markdown, or as html
  copydesk --json pages/*.html > stories.jsonl  typed documents, one a line
  copydesk --feed feed.xml                      each item of a feed
  copydesk --check stories/*.txt                exit 1 if any of them is not clean`

/** All options, in the order in which pages of help tell them. */
export const SECTIONS: readonly (readonly [title: string, names: readonly FlagName[]])[] = [
  [
    'Show, in place of the text',
    ['format', 'front-matter', 'json', 'no-changes', 'changes', 'explain', 'summary', 'hidden', 'check'],
  ],
  [
    'Clean',
    [
      'quotes',
      'dashes',
      'ellipsis',
      'hyphens',
      'captions',
      'comments',
      'keep',
      'keep-selector',
      'keep-phrase',
      'html',
      'take',
      'drop',
    ],
  ],
  ['Read', ['as', 'feed', 'url', 'lang', 'config', 'no-config', 'show-config']],
  ['Write', ['output', 'quiet', 'color', 'no-color']],
  ['Ask', ['help', 'version']],
]

/** The page of help: examples that run, then every option. */
export function help(): string {
  return `The copy desk for scraped news: text or HTML in, the story out.

${EXAMPLES}

Usage: copydesk [OPTION…] [FILE…]
       copydesk report [OPTION…] FILE… -o report.html  one page that shows every change in place
       copydesk filter [OPTION…]  lines of NDJSON to lines of NDJSON; copydesk filter --help
       copydesk corpus|learn|dedup [OPTION…] IN… -o OUT  corpora, by @copydesk/corpus
       copydesk rules [ADDRESS]   the rules, those that begin so, or one of them with its proof
       copydesk completion SHELL  what completes these options in bash, zsh or fish
FILE is text or HTML; - or no file is standard input; what follows -- is no option. Nothing is fetched.

${SECTIONS.map(([title, names]) => `${title}\n${names.map(line).join('\n')}`).join('\n\n')}

Families
${wrap(FLAGS.keep.words, 2, 78)}

Exit: 0 well, 1 --check found changes, 2 wrong usage,
      3 a file could not be read or written, or is no text, or no feed; the others are done.
`
}

const COLUMN = 30

const line = (name: FlagName) => lineOf(name, FLAGS[name], COLUMN)

/** An option as a page of help tells it: `  -o, --output FILE       write there …` */
export function lineOf(name: string, { short, value, says }: Flag, column: number): string {
  const called = `  ${short === undefined ? '   ' : `-${short},`} --${name}${value === undefined ? '' : ` ${value}`}`
  return `${called.padEnd(column)}  ${says}`
}

function wrap(words: readonly string[], indent: number, width: number): string {
  const lines: string[] = []
  let now = ''
  for (const word of words) {
    if (now !== '' && indent + now.length + 1 + word.length > width) {
      lines.push(now)
      now = ''
    }
    now += now === '' ? word : ` ${word}`
  }
  return [...lines, now].map((text) => ' '.repeat(indent) + text).join('\n')
}
