/** More of a line is not looked at. */
const LONGEST = 240

/** Words that begin a line of code if signs of code follow. */
const KEYWORDS =
  'if|for|foreach|while|switch|catch|return|const|let|var|val|int|char|float|double|bool|string|void|auto|function|fn|func|fun|sub|def|class|struct|object|public|private|protected|static|import|from|using|use|package|namespace|export|async|await|yield|throw|raise|new|type|interface|enum|trait|impl|pub|mod|module|data|guard|with|elif|else|except|case|when|unless|until|require|include|puts|print|echo|select|insert|update|create|delete|alter|template|final|override|assert|local|attr_\\w{1,20}'
const SQL =
  'SELECT|FROM|WHERE|AND|ON|SET|UPDATE|VALUES|(?:LEFT |INNER )?JOIN|GROUP BY|ORDER BY|INSERT INTO|CREATE|ALTER|DROP'
const COMMANDS =
  'sudo|npm|npx|pnpm|yarn|pip3?|git|curl|wget|docker|kubectl|brew|apt|apt-get|cargo|go|node|python3?|ruby|bundle|gem|make|cd|mkdir|rm|cp|mv|ls|cat|echo|set|chmod|ssh|rsync|tar|source|export'

/** A line of code in one of the languages that texts show most, comments aside. */
const CODE = /* @__PURE__ */ new RegExp(
  [
    // }  });  ], ok);
    '[\\])}]',
    // const a = {, call(, boats => [
    '.{0,240}[{[(]$',
    // total = 0, let a: number = 1, items[0] += x, name := "x"
    '[\\w$.*&<>[\\]()\'"@,:?|+/ -]{1,80}=(?![=>])',
    // print("x"), app.get('/', run), await load(x);, .map(x)
    '(?:(?:await|return|yield|new|not) )?[a-z_$@.][\\w$.:>!-]{1,80}\\(.{0,240}[)\\],;:]$',
    // a => b, x === y, a && b, std::cout, p->next, i++, ${x}, f(a[0])
    '.{0,240}?(?:=>|[!=]==?[^=]|&&|\\|\\||\\w::\\w|\\w->\\w|\\+\\+|\\$\\{|<<| <- |\\(\\)|\\w\\[\\w{0,20}\\]\\.|\\w\\)[;,]$)',
    `(?:${KEYWORDS})\\b.{0,200}?(?:[\\w>?!]\\(|[={}<>[\\]@*]|\\bin \\w{1,40}:$)`,
    // return total;, let name: string, class Boat <, package main, import os
    '(?:return|throw|import|package|using|use|namespace|break|continue|delete|goto)\\b(?: \\S{1,80}){0,3};$',
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
/** A comment tells nothing: `// Rain`, `# Rain`, `* Rain`, `-- Rain` */
const COMMENT = /^(?:\/\/|#(?![a-z![])|\/?\*|--|;;|"""|'''|\{-)/
/** A line of a log, of a trace of a page, or an address: `at run (a.js:1:2)`, `2024-05-01 12:00 …`, `[INFO] …`, `<p>` */
const OUTPUT =
  /^(?:<[a-z/!]|https?:|at \S|File "|Caused by:|Traceback|\[?\d{4}-\d\d-\d\d|\[?\d\d:\d\d|\[?(?:DEBUG|INFO|WARN|ERROR)|[A-Z][\w.]{1,90}(?:Error|Exception)\b)/
/** Words in a row as only sentences have them. */
const PROSE =
  /(?:[\p{L}’'-]{1,30}[,;:]? ){5}[\p{L}’'-]{2}|[\p{scx=Han}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]{8}/u

export type LineLook = 'code' | 'comment' | 'prose' | 'output' | 'other'

/**
 * What a line looks like by itself.
 *
 * `total += price;` → code, `// the sum` → comment, `The total rose again in May.` → prose
 */
export function lookOf(line: string): LineLook {
  const said = line.trim().slice(0, LONGEST)
  if (OUTPUT.test(said)) return 'output'
  if (COMMENT.test(said)) return 'comment'
  CODE.lastIndex = 0
  if (CODE.test(said)) return 'code'
  return PROSE.test(said) ? 'prose' : 'other'
}
