/** More of a line is not looked at. */
const LONGEST = 300

/** Words of a command line that are no English, or are followed by what no sentence has: an option, a path, a subcommand. */
const COMMANDS =
  'sudo|npm|npx|pnpm|yarn|pip3?|git|curl|wget|docker|kubectl|brew|apt|apt-get|cargo|go|node|python3?|ruby|bundle|gem|make|cmake|cd|mkdir|rm|cp|mv|ls|cat|echo|chmod|chown|ssh|scp|tar|source|export'
const SUBCOMMANDS =
  'install|run|add|clone|init|build|commit|push|pull|get|test|exec|update|upgrade|checkout|compose|apply|create|mod|-c|\\$|["\']'
const NAMES = '[\\w$.]{1,80}'

/** A line of code in one of the languages that texts show most. Comments aside. */
const CODE = /* @__PURE__ */ new RegExp(
  [
    // }  });  ]),  {
    '[\\])}]{1,9}[;,]?(?: ?(?:else|catch|finally|while|from|as)\\b.{0,200})?$',
    '(?:.{0,290}[^\\s.!?])? ?\\{$',
    '[{[(]$',
    '(?:end|fi|done|esac|pass|break|continue|begin|try|else|do|then|finally|default|public|private|protected)[:;]?$',
    // total = 0, let a: number = 1, items[0] += x, name := "x"
    '(?:[\\w$.*&<>[\\]()\'"@,:?|-]{1,60} ?){1,5} [-+*/%|&:?.]?=(?:[^=>]|$)',
    `${NAMES}(?:\\[[^\\]]{0,60}\\])?[-+*/|&]?=[^=\\s]`,
    // print("x"), app.get('/', (a, b) => {, await load(x);
    `(?:(?:await|return|yield|new|throw|not|else|export|const) )?[a-z_$@]${NAMES}!?\\(.{0,250}[)\\],;:{(]$`,
    `${NAMES}(?:\\.|->|::)[\\w$]{1,60}\\(`,
    '\\.[\\w$]{1,60}\\(.{0,250}$',
    // a => b, x === y, a && b, std::cout, p->next, i++, ${x}
    '.{0,200}?(?:=>|===|!==?|&&|\\|\\||\\w::\\w|\\w->\\w|\\w\\+\\+[;)]|\\$\\{|<<|>>=|\\w ?== ?[\\w"\'(-]|\\w\\[\\w{1,20}\\]\\.|\\)\\)[;,]?$)',
    '.{0,200}(?:[\\w$][([].{0,90}|[=<>]|[\\w\\])"\'}])[\\])}"\'];$',
    '(?:return|throw|import|package|using|use|namespace|yield|await|delete|export|let|var|const|int|char|float|double|bool|boolean|string|long|void|auto|unsigned|static|private|public|protected|final|goto)\\b(?: \\S{1,80}){0,4};$',
    // Python, Ruby
    'def [\\w.?!]{1,60}(?:\\(.{0,200})?:?$',
    'class [\\w.]{1,60}(?:\\(.{0,99}\\))?(?::| < [\\w:]{1,60})?$',
    '(?:for|while|if|elif|with|except|async|match|case|unless|until|when) .{0,200}(?:[=<>([\\]._]|\\bnot\\b|\\bin\\b).{0,200}:$',
    '(?:elif|except|case|lambda)\\b.{0,99}:$',
    `from ${NAMES} import `,
    `import (?:static |qualified )?(?:${NAMES}(?:\\.[\\w*]{1,60};?| as \\w{1,30})$|[{*"'(<])`,
    'import [a-z_]{2,20}$',
    '(?:return|raise|assert|yield|puts|print|require|include)\\b ?(?:[\\w.]{0,60}[(["\'{:\\d-]|(?:None|True|False|null|true|false|self)\\b|.{0,60}[-+*/] ).{0,200}$',
    '.{0,200} do(?: \\|.{0,60}\\|)?$',
    // func main() {, fn add(a: i32), public static void main, pub struct X
    '(?:(?:pub|export|async|static|public|private|protected|override|abstract|final|default|inline|virtual|const|open|suspend|internal) )*(?:function|fn|func|fun|sub)\\b ?[\\w$.?!<>*() ]{0,60}\\(',
    '(?:pub|public|private|protected|override|static|virtual|abstract) (?:static |final |readonly |async |const )?[\\w<>[\\],?]{1,60} [\\w$<>]{1,60} ?(?:[({=;]|$)',
    '(?:data|type|newtype|instance|interface|struct|enum|trait|impl|extension|protocol|object|module|package) [\\w.$<>]{1,60}(?: [\\w<>,: ]{0,60})? ?(?:[={:(]|where$)',
    'package [a-z][\\w.]{0,60}$',
    "[\\w']{1,40} :: \\S",
    '.{0,99} <- \\w',
    '\\| .{1,99} (?:=|->) ',
    // #include, #!/bin/sh, #[derive], <?php, @Override, <T>
    '#(?:include|define|ifdef|ifndef|endif|if|else|pragma|undef)\\b|#!/|#!?\\[|<\\?(?:php|=)|\\?>|@(?:Override|Test|property|staticmethod|classmethod|Autowired|Injectable|Component)\\b|@\\w{1,60}\\(',
    // Shell
    `(?:\\$ |> |# )?(?:${COMMANDS})(?: [\\w-]{1,30})? (?:-{1,2}\\w|\\.{0,2}/|~|(?:${SUBCOMMANDS})(?:\\b|$)|[\\w@-]{1,60}[/:=.]\\w)`,
    `(?:\\$|PS [A-Z]:.{0,60}>|>>>|In \\[\\d{1,4}\\]:) [\\w.(/-]`,
    `(?:\\$ )?(?:npm|npx|pnpm|pip3?|git|kubectl|docker|cargo|sudo|brew) [a-z][\\w-]{1,30}(?: [\\w@./-]{1,60})?$`,
    '(?:if|while|elif) \\[|.{1,200};[ ](?:then|do)$|case .{1,60} in$',
    'echo ["\'$-]',
    '.{1,200} \\| (?:grep|awk|sed|sort|xargs|wc|head|tail|tee|less|jq)\\b',
    // SQL
    '(?:SELECT|INSERT INTO|DELETE FROM|CREATE (?:TABLE|INDEX|VIEW|DATABASE)|ALTER TABLE|DROP TABLE|PRIMARY KEY)\\b',
    '(?:FROM|WHERE|AND|OR|ON|SET|UPDATE|VALUES|HAVING|LIMIT|(?:(?:LEFT|RIGHT|INNER|OUTER|CROSS) )*JOIN|(?:GROUP|ORDER) BY) [a-z_(\\d\'"][^.!?]{0,200}[;,)\\w]$',
    '(?:select|insert into|delete from|create table|alter table) .{1,150}(?:\\bfrom [\\w.]{1,40}|\\bvalues\\b|\\()',
    '\\w{1,40} (?:INT|INTEGER|BIGINT|SERIAL|VARCHAR|TEXT|DATE|TIMESTAMP|BOOLEAN|DECIMAL|NUMERIC)\\b',
    // CSS, JSON, INI
    '[a-z-]{2,40}: ?[^.;]{1,150};$',
    '["\'][\\w $@./-]{1,60}["\']: ?(?:["\'{[\\d-]|true|false|null|\\w)',
    '[\\w$-]{1,40}: (?:["\'{[`(]|-?\\d|true\\b|false\\b|null\\b|\\w{1,40}[.(]).{0,200},$',
    '\\[[\\w.:"-]{1,60}\\]$',
  ].join('|'),
  'y',
)
/** Comments and markup tell nothing: `// Rain`, `# Rain`, `* Rain`, `-- Rain`, `<p>` */
const COMMENT = /^(?:\/\/|#(?![a-z!])|\/?\*|\*\/|--|;;|%|<[a-z/!]|"""|'''|\{-)/
/** A line of a log or of a trace: `at run (a.js:1:2)`, `2024-05-01 12:00 …`, `[INFO] …` */
const LOG =
  /^(?:at \S|File ".{0,200}", line|Caused by:|Traceback|\[?\d{4}-\d\d-\d\d[T ]|\[?\d\d:\d\d|\[?(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)|[A-Z][\w.]{1,90}(?:Error|Exception)\b)/
/** Words in a row as only sentences have them. */
const PROSE = /(?:[\p{L}’'-]{1,30}[,;:]? ){5}[\p{L}’'-]{2,30}/u
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]{8}/u

export type LineLook = 'code' | 'comment' | 'prose' | 'log' | 'other'

/**
 * What a line looks like by itself.
 *
 * `total += price;` → code, `// the sum` → comment, `The total rose again in May.` → other or, if longer, prose
 */
export function lookOf(line: string): LineLook {
  const said = line.trim().slice(0, LONGEST)
  if (LOG.test(said)) return 'log'
  if (COMMENT.test(said)) return 'comment'
  CODE.lastIndex = 0
  if (CODE.test(said)) return 'code'
  return PROSE.test(said) || UNSPACED.test(said) ? 'prose' : 'other'
}
