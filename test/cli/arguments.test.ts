import { describe, expect, it } from 'vitest'
import { readArguments } from '../../src/cli/arguments.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('arguments.txt', import.meta.url))

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

  it.each(cases('complains'))('complains of %j', (args, complaint) => {
    expect(() => readArguments(args.split(' '))).toThrow(
      expect.objectContaining({ name: 'UsageError', message: complaint }),
    )
  })
  it('quotes an address for the shell', () => {
    expect(() => readArguments(["HTTP://paper.example/it's"])).toThrow("curl -sL 'HTTP://paper.example/it'\\''s' |")
  })
})
