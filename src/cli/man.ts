import { FLAGS, type Flag, type FlagName } from './flags.js'
import { EXAMPLES, SECTIONS } from './help.js'

const ESCAPED = /[\\-]/g
const OPENING = /^[.']/

/** A line escaped for roff, with hyphens that can be copied. */
function roff(line: string): string {
  const escaped = line.replace(ESCAPED, (sign) => (sign === '\\' ? '\\e' : '\\-'))
  return OPENING.test(escaped) ? `\\&${escaped}` : escaped
}

function optionOf(name: FlagName): string {
  const { short, value, says, words }: Flag = FLAGS[name]
  const called = [...(short === undefined ? [] : [`-${short}`]), `--${name}`].map((one) => `\\fB${roff(one)}\\fR`)
  const takes = value === undefined ? '' : ` \\fI${roff(value)}\\fR`
  const list = name === 'keep' && words ? `\n${roff(`Families: ${words.join(', ')}`)}` : ''
  return `.TP\n${called.join(', ')}${takes}\n${roff(says)}${list}`
}

/**
 * The manual page, generated from the same table as the help.
 *
 * `manPage('1.2.3')` → `.TH COPYDESK 1 "" "copydesk 1.2.3" …`
 */
export function manPage(version: string): string {
  const options = SECTIONS.map(([title, names]) => `.SS ${roff(title)}\n${names.map(optionOf).join('\n')}`)
  return `.TH COPYDESK 1 "" "copydesk ${roff(version)}" "User Commands"
.SH NAME
copydesk \\- clean scraped news: text or HTML in, the story out
.SH SYNOPSIS
.B copydesk
[\\fIOPTION\\fR...] [\\fIFILE\\fR...]
.br
.B copydesk filter
[\\fIOPTION\\fR...]
.br
.B copydesk rules
[\\fIADDRESS\\fR]
.br
.B copydesk completion
bash|zsh|fish
.SH DESCRIPTION
Prints the story in each file. A file is text or HTML; use \\- or no file for standard input. copydesk fetches nothing: pipe a
page in.
.SH OPTIONS
${options.join('\n')}
.SH FILES
.TP
copydesk.config.json, .copydeskrc.json, the field "copydesk" of package.json
Options of a cleaner as JSON. The nearest file in the current folder or those above is read. Options of the command line
override it. \\fBcopydesk filter\\fR reads only the file that you name.
.SH EXIT STATUS
.TP
0
Success.
.TP
1
With \\fB\\-\\-check\\fR: a file is not clean.
.TP
2
Invalid usage.
.TP
3
A file could not be read or written, or is not text or a feed. Other files are still processed.
.SH EXAMPLES
.nf
${EXAMPLES.split('\n').map(roff).join('\n')}
.fi
`
}
