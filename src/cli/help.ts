import { FLAGS, type Flag, type FlagName } from './flags.js'

/** Runnable examples, one per line. */
export const EXAMPLES = `  printf '[ad_1]\\nIt isn&#39;t over.\\n[ad_2]\\nSource link\\n' | copydesk
  copydesk page.html                            the story as plain text
  copydesk --changes page.html                  what was removed or added, and by which rule
  copydesk --format=markdown page.html          the story as Markdown
  copydesk --json pages/*.html > stories.jsonl  documents as JSON, one per line
  copydesk --feed feed.xml                      every item of a feed
  copydesk --check stories/*.txt                exit code 1 if any file is not clean`

/** All options, in the order of the help. */
export const SECTIONS: readonly (readonly [title: string, names: readonly FlagName[]])[] = [
  ['Output', ['format', 'front-matter', 'json', 'no-changes', 'changes', 'explain', 'summary', 'hidden', 'check']],
  [
    'Cleaning',
    [
      'quotes',
      'dashes',
      'ellipsis',
      'hyphens',
      'captions',
      'comments',
      'favor',
      'keep',
      'keep-selector',
      'keep-phrase',
      'html',
      'take',
      'drop',
    ],
  ],
  ['Input', ['as', 'feed', 'url', 'lang', 'config', 'no-config', 'show-config']],
  ['Writing', ['output', 'quiet', 'color', 'no-color']],
  ['Other', ['help', 'version']],
]

/** The help: runnable examples, then all options. */
export function help(): string {
  return `Clean scraped news: text or HTML in, the story out.

${EXAMPLES}

Usage: copydesk [OPTION…] [FILE…]
       copydesk report [OPTION…] FILE… -o report.html  Write one HTML page that shows every change
       copydesk filter [OPTION…]  Clean NDJSON records; see copydesk filter --help
       copydesk corpus|learn|dedup [OPTION…] IN… -o OUT  Process corpora; needs @copydesk/corpus
       copydesk rules [ADDRESS]   List rules, or show one with its examples
       copydesk completion SHELL  Print a completion script for bash, zsh, or fish
FILE is text or HTML. Use - or no file for standard input. Arguments after -- are files. copydesk fetches nothing.

${SECTIONS.map(([title, names]) => `${title}\n${names.map(line).join('\n')}`).join('\n\n')}

Families
${wrap(FLAGS.keep.words, 2, 78)}

Exit codes: 0 success, 1 --check found changes, 2 invalid usage,
            3 a file could not be read or written, or is not text or a feed; other files are still processed.
`
}

const COLUMN = 30

const line = (name: FlagName) => lineOf(name, FLAGS[name], COLUMN)

/** An option as the help shows it: `  -o, --output FILE       Write to FILE. …` */
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
