import { once } from '../characters/once.js'

/** The least share of code among the lines that are not comments. */
const LEAST_SHARE = 0.5
/** The same for a whole file, and the least number of code lines. */
const LEAST_SHARE_OF_SOURCE = 0.6
const LEAST_LINES = 3
/** One line of code in this many may read like a sentence: a long string. */
const SENTENCES = 12
/** The most lines that are read. */
const MOST_LINES = 2000

/** Longer lines on average, or a smaller share of code characters, rule out most texts early. White space is ignored. */
const WIDEST_LINES = 100
const LEAST_SIGNS = 0.045
const LOOKED_AT = 3000
const SIGNS = '{}=;()<>[]:$#_\\|@*'
const BLANK = 0x20

const NEWLINE = /\r\n?|\n/
const SAYS_SOMETHING = /\S/
/** Delimiters of comments that span several lines. */
const COMMENTS: readonly (readonly [opens: string, closes: string])[] = [
  ['/*', '*/'],
  ['"""', '"""'],
  ["'''", "'''"],
  ['{-', '-}'],
  ['=begin', '=end'],
]
const FENCE = /^ {0,3}(?:```|~~~)/m
/** `port: 80`, `- name: web`, `on:` */
const SETTING = /^\s{0,40}(?:- )?["']?[\w./@-]{1,60}["']?:(?: \S{1,100}){0,6}$/
const LIST_ENTRY = /^\s{0,40}-(?: \S{1,100}){1,7}$/
const SMALL_KEY = /^\s{0,40}(?:- )?["']?[a-z]/
const NESTED = /:\n(?: {1,8}|\t)(?:- )?["']?[\w./@-]{1,60}["']?:?[ \n]/

type Tally = Record<LineClass, number>

/**
 * Whether lines look like source code: brackets, operators, keywords, commands.
 *
 * `if (a) {`, `  go()`, `}` → true; `The rain fell`, `on the hills` → false
 */
export function looksLikeCode(lines: readonly string[]): boolean {
  const { code, prose, output, other } = tallyOf(lines)
  return code > 0 && code >= LEAST_SHARE * (code + prose + other + output)
}

/** Whether lines are code from the first to the last, without a sentence, a tag or the output of a program. */
export function isAllCode(lines: readonly string[]): boolean {
  let code = 0
  let other = 0
  let last: LineClass = 'code'
  for (const [at, line] of lines.entries()) {
    last = classifyLine(line)
    // The first line decides for nearly all texts.
    if (last === 'prose' || last === 'output' || (last === 'other' && at === 0)) return false
    if (last === 'code') code++
    else if (last === 'other') other++
  }
  return last !== 'other' && code > LEAST_SHARE_OF_SOURCE * (code + other)
}

/** Whether most lines are sentences. */
export function readsLikeProse(lines: readonly string[]): boolean {
  const { code, prose, other } = tallyOf(lines)
  return prose > code && prose >= other
}

const PAGE_SCRIPT = /\b(?:window|document)[.,)]|\.push\(|^\s{0,40}[!(]{0,2}function\(|<script|"@context"/

/** Whether code is a script that leaked from the page around the text. */
export const isLeaked = (lines: readonly string[]): boolean => lines.some((line) => PAGE_SCRIPT.test(line))

/**
 * Whether a whole text is a source file in a programming language, not prose with code in it.
 *
 * `def add(a, b):¶    return a + b¶print(add(1, 2))` → true
 */
export function isSourceCode(text: string): boolean {
  if (!mayBeSource(text) || FENCE.test(text)) return false
  const lines = withoutComments(text.split(NEWLINE, MOST_LINES)).filter((line) => SAYS_SOMETHING.test(line))
  if (isConfiguration(lines)) return true
  const { code, prose, output, other } = tallyOf(lines)
  if (code < LEAST_LINES || output * SENTENCES > code || prose * SENTENCES > code) return false
  return code >= LEAST_SHARE_OF_SOURCE * (code + prose + output + other)
}

function mayBeSource(text: string): boolean {
  const end = Math.min(text.length, LOOKED_AT)
  let lines = 1
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < end; feed = text.indexOf('\n', feed + 1)) lines++
  if (lines === 1 || end > WIDEST_LINES * lines) return false
  let signs = 0
  let blanks = 0
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit <= BLANK) blanks++
    else if (isSign[unit] === 1) signs++
  }
  return signs >= LEAST_SIGNS * (end - blanks)
}

/** Whether an ASCII character is one of `SIGNS`. */
const isSign = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, unit) =>
  SIGNS.includes(String.fromCharCode(unit)) ? 1 : 0,
)

function tallyOf(lines: readonly string[]): Tally {
  const tally: Tally = { code: 0, comment: 0, prose: 0, output: 0, other: 0 }
  for (const line of lines) if (SAYS_SOMETHING.test(line)) tally[classifyLine(line)]++
  return tally
}

/** YAML: lowercase keys, some of them nested, with short values. */
export function isConfiguration(lines: readonly string[]): boolean {
  const settings = lines.filter((line) => !line.trimStart().startsWith('#') && line !== '---')
  const keys = settings.filter((line) => SETTING.test(line))
  if (keys.length <= LEAST_LINES || !settings.every((line) => SETTING.test(line) || LIST_ENTRY.test(line))) return false
  const small = keys.filter((line) => SMALL_KEY.test(line)).length
  return small >= LEAST_SHARE * keys.length && NESTED.test(lines.join('\n'))
}

/** Removes comments that span several lines. */
function withoutComments(lines: readonly string[]): string[] {
  let closes: string | undefined
  return lines.filter((line) => {
    const content = line.trimStart()
    if (closes !== undefined) {
      if (content.includes(closes)) closes = undefined
      return false
    }
    const comment = COMMENTS.find(([opens]) => content.startsWith(opens))
    if (!comment) return true
    if (!content.includes(comment[1], comment[0].length)) closes = comment[1]
    return closes === undefined
  })
}

/** The rest of a longer line is ignored. */
const LONGEST_LINE = 240

/** Words that start a line of code if code characters follow. */
const KEYWORDS =
  'if|for|foreach|while|switch|catch|return|const|let|var|val|int|char|float|double|bool|string|void|auto|function|fn|func|fun|sub|def|class|struct|object|public|private|protected|static|import|from|using|use|package|namespace|export|async|await|yield|throw|raise|new|type|interface|enum|trait|impl|pub|mod|module|data|guard|with|elif|else|except|case|when|unless|until|require|include|puts|print|echo|select|insert|update|create|delete|alter|template|final|override|assert|local|attr_\\w{1,20}'
const SQL =
  'SELECT|FROM|WHERE|AND|ON|SET|UPDATE|VALUES|(?:LEFT |INNER )?JOIN|GROUP BY|ORDER BY|INSERT INTO|CREATE|ALTER|DROP'
const COMMANDS =
  'sudo|npm|npx|pnpm|yarn|pip3?|git|curl|wget|docker|kubectl|brew|apt|apt-get|cargo|go|node|python3?|ruby|bundle|gem|make|cd|mkdir|rm|cp|mv|ls|cat|echo|set|chmod|ssh|rsync|tar|source|export'

/** A line of code in a popular language, except comments. */
const CODE = /* @__PURE__ */ new RegExp(
  [
    // }  });  ], ok);  {"name": "Ada"}
    '[\\])}]|\\{"',
    // const a = {, call(, boats => [
    '.{0,240}[{[(]$',
    // total = 0, let a: number = 1, items[0] += x, name := "x"
    '[\\w$.*&<>[\\]()\'"@,:?|+/ -]{1,80}=(?![=>])',
    // print("x"), app.get('/', run), await load(x);, .map(x)
    '(?:(?:await|return|yield|new|not) )?[a-z_$@.][\\w$.:>!-]{1,80}\\(.{0,240}[)\\],;:]$',
    // a => b, x === y, a && b, std::cout, p->next, i++, ${x}, f(a[0])
    '.{0,240}?(?:=>|[!=]==?[^=]|&&|\\|\\||\\w::\\w|\\w->\\w|\\+\\+|\\$\\{|<<| <- |\\(\\)|\\w\\[\\w{0,20}\\]\\.|\\w\\)[;,]$)',
    `(?:${KEYWORDS})\\b.{0,200}?(?:[\\w>?!]\\(|[={}<>[\\]@*]|\\bin \\w{1,40}:$)`,
    // return total;, private final String name;, let name: string, class Boat <, package main, import os
    '(?:return|throw|import|package|using|use|namespace|break|continue|delete|goto)\\b(?: \\S{1,80}){0,3};$',
    '(?:private|protected|public|static|final)(?: [\\w<>[\\]]{1,60}){2,4};$',
    '(?:let|var|val|const) \\w{1,40}: \\w',
    '(?:import|package|from|def|class|module|require|return) ["\':@$]?[\\w.:/!?]{1,80}["\']?(?:\\(.{0,99}\\))?:?(?: import .{1,99}| as \\w{1,30})?$',
    '(?:end|fi|done|pass|begin|try|else|do|then|finally|default|public|private)[:;]?$',
    '.{0,200}(?: do(?: \\|.{1,40}\\|)?|; (?:do|then)| where)$',
    "\\w[\\w']{0,40} :: ",
    '#(?:include|define|ifn?def|endif|if|else|pragma)\\b|#!/|#!?\\[|<\\?|\\?>|@[A-Z]\\w{2,30}$',
    `(?:[$>] )?(?:${COMMANDS})(?: [\\w-]{1,30})?(?: -{1,2}\\w| [~.]{0,2}/| \\$| ["']| [\\w@-]{1,60}[/:=.]\\w| (?:install|run|add|clone|init|build|ci|test)\\b)`,
    '(?:\\$|>>>) [\\w.(/-]|.{1,200} \\| (?:grep|awk|sed|sort|xargs|wc|head|tail)\\b',
    `(?:${SQL}) [a-z_*(\\d'"]`,
    '\\w{1,40} (?:INT|INTEGER|VARCHAR|TEXT|DATE|BOOLEAN)\\b',
    // color: red;, "name": "Ada", [server]
    '[a-z-]{2,40}: ?[^.;]{1,150};$|[.#][\\w.#:> -]{1,80},$',
    '["\'][\\w $@./-]{1,60}["\']: ?["\'{[\\w-]',
    '[\\w$-]{1,40}: ?["\'{[`\\w(-].{0,200},$',
    '\\[[\\w.:-]{1,60}\\]$',
  ].join('|'),
  'y',
)
/** A comment is no evidence: `// Rain`, `# Rain`, `* Rain`, `-- Rain` */
const COMMENT = /^(?:\/\/|#(?![a-z![])|\/?\*|--|;;|"""|'''|\{-)/
/** A line of a log or stack trace, a tag or a URL: `at run (a.js:1:2)`, `2024-05-01 12:00 …`, `[INFO] …`, `<p>` */
const OUTPUT =
  /^(?:<[a-z/!]|https?:|at \S|File "|Caused by:|Traceback|\[?\d{4}-\d\d-\d\d|\[?\d\d:\d\d|\[?(?:DEBUG|INFO|WARN|ERROR)|[A-Z][\w.]{1,90}(?:Error|Exception)\b)/
/** A row of words, found only in sentences. */
const PROSE = /* @__PURE__ */ once(
  () =>
    /(?:[\p{L}’'-]{1,30}[,;:]? ){5}[\p{L}’'-]{2}|[\p{scx=Han}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]{8}/u,
)

export type LineClass = 'code' | 'comment' | 'prose' | 'output' | 'other'

/**
 * Classifies a line by itself.
 *
 * `total += price;` → code, `// the sum` → comment, `The total rose again in May.` → prose
 */
export function classifyLine(line: string): LineClass {
  const content = line.trim().slice(0, LONGEST_LINE)
  if (OUTPUT.test(content)) return 'output'
  if (COMMENT.test(content)) return 'comment'
  CODE.lastIndex = 0
  if (CODE.test(content)) return 'code'
  return PROSE().test(content) ? 'prose' : 'other'
}

/** Longer sources are read as text. */
const LONGEST_JSON = 20_000_000
const [BRACE, BRACKET, BRACE_END, BRACKET_END] = [0x7b, 0x5b, 0x7d, 0x5d]

/**
 * Whether a whole source is JSON: an object, or an array with objects. An array of numbers may be a note: `[1]`.
 *
 * `{"title": "Rain"}` → true; `{{ title }}`, `[ad_1]` → false
 */
export function isJson(source: string): boolean {
  let start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (source.charCodeAt(start) <= BLANK) start++
  const first = source.charCodeAt(start)
  if ((first !== BRACE && first !== BRACKET) || source.length > LONGEST_JSON) return false
  let last = source.length - 1
  while (last > start && source.charCodeAt(last) <= BLANK) last--
  if (source.charCodeAt(last) !== (first === BRACE ? BRACE_END : BRACKET_END)) return false
  const value = parsed(source.slice(start, last + 1))
  return Array.isArray(value) ? value.some(isObject) : isObject(value) && Object.keys(value).length > 0
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
