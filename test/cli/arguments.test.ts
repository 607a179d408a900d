import { describe, expect, it } from 'vitest'
import { readArguments } from '../../src/cli/arguments.js'

describe('readArguments', () => {
  it('takes standard input and every default where nothing is said', () => {
    expect(readArguments([])).toEqual({
      inputs: ['-'],
      view: 'text',
      check: false,
      kind: 'auto',
      options: {},
      hints: {},
      frontMatter: false,
      config: 'found',
      quiet: false,
      showsConfig: false,
      color: 'auto',
    })
  })

  it('takes every option', () => {
    const args =
      '--changes --check --quotes curly --dashes=em --ellipsis dots --captions keep --keep byline --keep=credit --as html ' +
      '--url https://example.com/ --lang pt-BR -o out.txt -q --color always a.html - b.html'
    expect(readArguments(args.split(' '))).toEqual({
      inputs: ['a.html', '-', 'b.html'],
      view: 'changes',
      check: true,
      kind: 'html',
      options: { quotes: 'curly', dashes: 'em', ellipsis: 'dots', captions: 'keep', keep: ['byline', 'credit'] },
      hints: { url: 'https://example.com/', lang: 'pt-BR' },
      frontMatter: false,
      config: 'found',
      output: 'out.txt',
      quiet: true,
      showsConfig: false,
      color: 'always',
    })
  })

  it.each<[what: string, args: string[], part: object]>([
    ['what follows -- for files', ['--', '--json', '-q'], { inputs: ['--json', '-q'], view: 'text', quiet: false }],
    ['a value behind its letter', ['-oout.txt'], { output: 'out.txt' }],
    ['letters together', ['-qo', 'out.txt'], { quiet: true, output: 'out.txt' }],
    ['--no-color over --color', ['--no-color', '--color', 'always'], { color: 'never' }],
    ['--check alone as a view', ['--check'], { view: 'verdict', check: true }],
    ['a format', ['--format', 'html'], { view: 'html' }],
    ['a format by its short name', ['--format', 'md'], { view: 'markdown' }],
    ['--check beside a format', ['--check', '--format=markdown'], { view: 'markdown', check: true }],
    ['a way to take pages', ['--html=all'], { options: { html: 'all' } }],
    [
      'selectors',
      ['--take', '.a', '--drop=.b', '--take', '.c'],
      { options: { site: { take: ['.a', '.c'], drop: ['.b'] } } },
    ],
    ['JSON without changes', ['--json', '--no-changes'], { view: 'json', options: { changes: false } }],
    ['front matter', ['--front-matter', '--format=markdown'], { view: 'markdown', frontMatter: true }],
    ['--feed for --as feed', ['--feed'], { kind: 'feed' }],
    ['figures', ['--summary'], { view: 'summary' }],
    ['--check beside a view', ['--check', '--explain'], { view: 'explain', check: true }],
  ])('takes %s', (_, args, part) => {
    expect(readArguments(args)).toMatchObject(part)
  })

  it('takes - as a file to write for standard output', () => {
    expect(readArguments(['-o', '-'])).toEqual(readArguments([]))
  })

  it.each<[args: string[], complaint: string]>([
    [['--jsn'], 'Unknown option --jsn. Did you mean --json?'],
    [['--colour', 'never'], 'Unknown option --colour. Did you mean --color?'],
    [['--cap'], 'Unknown option --cap. Did you mean --captions?'],
    [['--frobnicate'], 'Unknown option --frobnicate.'],
    [['-x'], 'Unknown option -x.'],
    [['--constructor'], 'Unknown option --constructor.'],
    [['--__proto__'], 'Unknown option --__proto__.'],
    [
      ['--quotes', 'straigth'],
      'Invalid value "straigth" for --quotes. Did you mean straight? Allowed: straight, curly, keep.',
    ],
    [['--quotes'], '--quotes needs one of straight, curly, keep.'],
    [['--quotes', '--json'], '--quotes needs one of straight, curly, keep.'],
    [['--quotes='], '--quotes needs one of straight, curly, keep.'],
    [['-o'], '-o needs a value: FILE.'],
    [['--json=yes'], '--json takes no value.'],
    [['--json', '--explain'], 'Use --json or --explain, not both.'],
    [['--explain', '--format', 'text'], 'Use --format or --explain, not both.'],
    [
      ['--format', 'markdwon'],
      'Invalid value "markdwon" for --format. Did you mean markdown? Allowed: text, markdown, html, json.',
    ],
    [
      ['https://paper.example/a?b=1'],
      "copydesk fetches nothing. Pipe the page in: curl -sL 'https://paper.example/a?b=1' | copydesk --url 'https://paper.example/a?b=1'",
    ],
    [["HTTP://paper.example/it's"], expect.stringContaining("curl -sL 'HTTP://paper.example/it'\\''s' |") as never],
    [['-', '-'], 'Use - for standard input only once.'],
    [['--lang', 'e_n'], 'Invalid value "e_n" for --lang. Use a language tag such as en or pt-BR.'],
    [['--front-matter'], '--front-matter needs --format markdown.'],
    [['--no-changes', '--explain'], '--no-changes needs --json.'],
    [['--feed', '--as', 'html'], 'Use --as or --feed, not both.'],
    [['-o', 'a', '--output=b'], 'Use --output a or --output b, not both.'],
    [
      ['--url', 'javascript:alert(1)'],
      'Invalid value "javascript:alert(1)" for --url. Use a URL such as https://example.com/story.',
    ],
    [['--url', 'example'], 'Invalid value "example" for --url. Use a URL such as https://example.com/story.'],
  ])('complains of %j', (args, complaint) => {
    expect(() => readArguments(args)).toThrow(expect.objectContaining({ name: 'UsageError', message: complaint }))
  })
})
