import { describe, expect, it } from 'vitest'
import { proofsOf } from '../../.build/proofs.js'
import { clean, replay } from '../../src/index.js'
import { packs } from '../../src/packs.js'
import { CleanDocument } from '../../src/schema.js'
import { casesIn } from '../tables.js'
import { copydesk } from './world.js'

const cases = casesIn(new URL('run.txt', import.meta.url))

const SCRAPED = '[ad_1]\nIt isn&#39;t over, the café owner said.\n[ad_2]\nSource link\n'
const STORY = "It isn't over, the café owner said."
const files = { 'a.txt': SCRAPED, 'b.txt': `${STORY}\n`, 'c.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a) }

describe('the text', () => {
  it('goes out with a line break, from a file, from - and from a pipe', async () => {
    const well = { code: 0, out: `${STORY}\n`, err: '', written: {} }
    expect(await copydesk(['a.txt'], { files })).toEqual(well)
    expect(await copydesk(['-'], { stdin: SCRAPED })).toEqual(well)
    expect(await copydesk([], { stdin: SCRAPED })).toEqual(well)
  })

  it('stands under the names of files where there are several, but not if quiet', async () => {
    const both = await copydesk(['a.txt', '-'], { files, stdin: 'Rain.' })
    expect(both.out).toBe(`==> a.txt <==\n${STORY}\n\n==> standard input <==\nRain.\n`)
    expect((await copydesk(['-q', 'a.txt', 'b.txt'], { files })).out).toBe(`${STORY}\n${STORY}\n`)
  })

  it('is nothing where nothing is', async () => {
    expect(await copydesk([])).toMatchObject({ code: 0, out: '', err: 'standard input: There is no text.\n' })
  })

  it.each(cases('is made as asked for by'))('is made as asked for by %j', async (args, source, text) => {
    expect((await copydesk(args.split(' '), { stdin: source })).out).toBe(`${text}\n`)
  })

  it('goes to a file, all at once', async () => {
    const { out, written } = await copydesk(['-qo', 'out.txt', 'a.txt', 'b.txt'], { files })
    expect({ out, written }).toEqual({ out: '', written: { 'out.txt': `${STORY}\n${STORY}\n` } })
  })
})

describe('--json', () => {
  it('gives the document as the library does', async () => {
    const { out } = await copydesk(['--json', '--url', 'https://example.com/a', '--lang', 'en'], { stdin: SCRAPED })
    const document = JSON.parse(out)
    expect(document).toEqual(clean(SCRAPED, { url: 'https://example.com/a', lang: 'en' }))
    expect(CleanDocument.parse(document)).toEqual(document)
    expect(out.split('\n')).toHaveLength(2)
  })

  it('gives one document a line, each with its file', async () => {
    const { out } = await copydesk(['--json', 'a.txt', 'b.txt'], { files })
    const documents = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(documents.map(({ file }) => file)).toEqual(['a.txt', 'b.txt'])
    expect(documents.map(({ text }) => text)).toEqual([STORY, STORY])
    expect(replay(SCRAPED, documents[0].changes)).toBe(STORY)
  })

  it('is laid out for a terminal, if it is one document', async () => {
    expect((await copydesk(['--json', 'a.txt'], { files, terminal: true })).out).toMatch(/^\{\n {2}"file": "a\.txt",\n/)
    expect(
      (await copydesk(['--json', 'a.txt', 'b.txt'], { files, terminal: true })).out.trimEnd().split('\n'),
    ).toHaveLength(2)
    expect(
      (await copydesk(['--json', '-o', 'o', 'a.txt'], { files, terminal: true })).written['o']?.trimEnd(),
    ).not.toContain('\n')
  })
})

describe('--format', () => {
  const stdin = '<h2>Rain</h2><p>5 * 3 mm &lt; 16&nbsp;mm</p><ul><li>Mon<li>Tue</ul>'

  it.each(cases('gives the story so'))('%s gives the story so', async (format, out) => {
    expect(await copydesk(['--format', format], { stdin })).toMatchObject({ code: 0, out })
  })

  it('json gives what --json does', async () => {
    expect(await copydesk(['--format', 'json'], { stdin })).toEqual(await copydesk(['--json'], { stdin }))
  })

  it('gives nothing where nothing is', async () => {
    expect(await copydesk(['--format', 'markdown'])).toMatchObject({ code: 0, out: '' })
  })
})

describe('--changes', () => {
  it('marks the source by signs, or in ink', async () => {
    const plain = await copydesk(['--changes', 'a.txt'], { files, terminal: true, env: { NO_COLOR: '1' } })
    expect(plain.out).toContain("It isn[-&#39;-]{+'+}t over")
    expect(plain.out).not.toContain('\u001b')
    const inked = await copydesk(['--changes', 'a.txt'], { files, terminal: true })
    expect(inked.out).toContain("\u001b[31m\u001b[9m&#39;\u001b[29m\u001b[39m\u001b[32m'\u001b[39m")
    expect((await copydesk(['--changes', '-o', 'o', 'a.txt'], { files, terminal: true })).written['o']).not.toContain(
      '\u001b',
    )
  })
})

describe('--explain', () => {
  it('gives a line for each rule', async () => {
    const { out } = await copydesk(['--explain'], { stdin: '[ad_1]\n“Rain”, he said, “and snow”.' })
    expect(out).toMatch(
      /^0–7 {2}any\/ad-marker\/wp-automatic {2}removed .*\n7–.* {2}text\/quotes\/straight {2}4 ×: .*\n$/,
    )
  })
})

describe('--check', () => {
  it('names what is not clean, and fails', async () => {
    expect(await copydesk(['--check', 'a.txt', 'b.txt'], { files })).toMatchObject({
      code: 1,
      out: 'a.txt: 4 changes\n',
    })
    expect(await copydesk(['--check', '-q', 'a.txt'], { files })).toMatchObject({ code: 1, out: '' })
  })

  it('is content with what is clean, with a line break at its end or without', async () => {
    expect(await copydesk(['--check', 'b.txt'], { files })).toMatchObject({ code: 0, out: '' })
    expect(await copydesk(['--check'], { stdin: STORY })).toMatchObject({ code: 0, out: '' })
    expect(await copydesk(['--check'], { stdin: `${STORY}\n\n` })).toMatchObject({ code: 1 })
  })

  it('goes with another view', async () => {
    expect(await copydesk(['--check', '--json', 'a.txt'], { files })).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^\{"file"/),
    })
    expect(await copydesk(['--check', '--json', 'b.txt'], { files })).toMatchObject({ code: 0 })
  })
})

describe('trouble', () => {
  it('with one file does not stop the others', async () => {
    const { code, out, err } = await copydesk(['none.txt', 'b.txt', 'gone\u001b[2J'], { files })
    expect({ code, out }).toEqual({ code: 3, out: `==> b.txt <==\n${STORY}\n` })
    expect(err).toBe('none.txt: no such file or folder\ngone␛[2J: no such file or folder\n')
  })

  it('outweighs what a check found', async () => {
    expect(await copydesk(['--check', 'a.txt', 'none.txt'], { files })).toMatchObject({ code: 3 })
  })

  it('is told where the output cannot be written, and leaves a file alone that nothing could be written to', async () => {
    expect(await copydesk(['-o', '/locked/o', 'a.txt'], { files })).toMatchObject({
      code: 3,
      err: '/locked/o: no permission\n',
    })
    expect(await copydesk(['-o', '/full/o', 'a.txt', 'b.txt'], { files })).toEqual({
      code: 3,
      out: '',
      err: '/full/o: the disk is full\n',
      written: {},
    })
    expect(await copydesk(['-o', 'o', 'none.txt'])).toMatchObject({ code: 3, written: {} })
  })

  it('with the encoding is told, but not if quiet', async () => {
    const remark = 'c.txt: The input is not UTF-8. It was decoded as windows-1252.\n'
    expect(await copydesk(['c.txt'], { files })).toMatchObject({ code: 0, out: 'café\n', err: remark })
    expect(await copydesk(['-q', 'c.txt'], { files })).toMatchObject({ code: 0, out: 'café\n', err: '' })
    const { out, err } = await copydesk(['--json', 'c.txt'], { files })
    expect(err).toBe('')
    expect(JSON.parse(out).warnings).toEqual([
      { code: 'wrong-encoding', message: 'The input is not UTF-8. It was decoded as windows-1252.' },
    ])
  })

  it('with the arguments comes before any work', async () => {
    const { code, out, err } = await copydesk(['--quote', 'curly', 'a.txt'], { files })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe('copydesk: Unknown option --quote. Did you mean --quotes?\nTry copydesk --help\n')
  })
})

describe('questions', () => {
  it.each([[['--help']], [['-h', 'a.txt']]])('%j is answered with help', async (args) => {
    const { code, out, err } = await copydesk(args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Usage: copydesk')
  })

  it('help comes where nothing is asked at a terminal', async () => {
    expect((await copydesk([], { terminal: true })).out).toContain('Usage: copydesk')
  })

  it('the version is a line', async () => {
    expect(await copydesk(['-V'])).toMatchObject({ code: 0, out: '1.2.3\n' })
  })
})

describe('--summary', () => {
  it('gives figures by family', async () => {
    const { out } = await copydesk(['--summary'], { stdin: 'Rain fell on “the city”, she said.\nSource link' })
    expect(out).toBe(
      [
        '70% of 46 characters kept, 3 changes, 34 characters of text',
        '1 ×  −12  +0  source-trailer',
        '2 ×   −2  +2  text/quotes',
        '',
      ].join('\n'),
    )
  })
})

const PAGE =
  '<html><body><div class="story"><p>The ferry to the islands sails again from Monday, the office said.</p><p class="tip">Tickets: two euros.</p></div><p class="other">Islanders had gone without a boat for eleven weeks, and paid for taxis.</p></body></html>'
const FEED = `<rss><channel><title>Harbour</title>
  <item><title>Ferry sails</title><link>https://paper.example/a</link><description>It sails again from Monday.</description></item>
  <item><title>Rain</title><description>&lt;p&gt;It fell all day, she said.&lt;/p&gt;</description></item></channel></rss>`

describe('pages', () => {
  it('are taken by selectors, and whole', async () => {
    expect((await copydesk(['--take', '.story', '--drop', '.tip'], { stdin: PAGE })).out).toBe(
      'The ferry to the islands sails again from Monday, the office said.\n',
    )
    expect((await copydesk(['--html', 'all'], { stdin: PAGE })).out).toContain('Tickets: two euros.')
    expect(await copydesk(['--take', 'p['], { stdin: PAGE })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Invalid value "p[" for --take. Allowed: a CSS selector'),
    })
    expect((await copydesk(['--keep-selector', 'div['], { stdin: PAGE })).err).toMatch(
      /^copydesk: Invalid value "div\[" for --keep-selector\. Allowed: /,
    )
  })

  it('have front matter in Markdown, and no changes in JSON, if asked to', async () => {
    const markdown = await copydesk(['--format', 'markdown', '--front-matter', '--url', 'https://paper.example/a'], {
      stdin: PAGE,
    })
    expect(markdown.out).toMatch(/^---\n(?:.*\n)*url: "https:\/\/paper\.example\/a"\n(?:.*\n)*---\n\nThe ferry/)
    expect(JSON.parse((await copydesk(['--json', '--no-changes'], { stdin: PAGE })).out).changes).toEqual([])
  })
})

describe('--feed', () => {
  it('gives each item under its title, or as one line of JSON', async () => {
    expect(await copydesk(['--feed', 'f.xml'], { files: { 'f.xml': FEED } })).toMatchObject({
      code: 0,
      out: '==> f.xml, 1: Ferry sails <==\nIt sails again from Monday.\n\n==> f.xml, 2: Rain <==\nIt fell all day, she said.\n',
    })
    const lines = (await copydesk(['--feed', '--json', 'f.xml'], { files: { 'f.xml': FEED } })).out
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: 'f.xml', title: 'Ferry sails', url: 'https://paper.example/a', media: [] },
      { file: 'f.xml', title: 'Rain', text: 'It fell all day, she said.' },
    ])
  })

  it('says what is no feed', async () => {
    expect(await copydesk(['--feed'], { stdin: 'Rain.' })).toMatchObject({
      code: 3,
      err: 'standard input: The input is not an RSS, Atom, or JSON feed.\n',
    })
  })
})

describe('what is no text', () => {
  it.each([
    ['a.pdf', '%PDF-1.7\n…', 'The input is not text: a PDF file.'],
    ['a.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 0), 'The input is not text: a gzip file (decompress it first).'],
    ['f.xml', FEED, 'The input is an RSS feed. Use --feed or --as text.'],
  ])('%s gives an error, and the others are done', async (name, content, words) => {
    expect(await copydesk([name, 'b.txt'], { files: { ...files, [name]: content } })).toMatchObject({
      code: 3,
      out: `==> b.txt <==\n${STORY}\n`,
      err: `${name}: ${words}\n`,
    })
  })
})

describe('copydesk rules', () => {
  it('lists addresses, and tells one rule', async () => {
    const { out } = await copydesk(['rules', 'any/ad-marker'])
    expect(out.split('\n')).toContain('any/ad-marker/wp-automatic')
    expect((await copydesk(['rules'])).out).toContain('\nen/source-trailer/source-link\n')
    const rule = (await copydesk(['rules', 'en/source-trailer/source-link'])).out
    expect(rule).toMatch(/^en\/source-trailer\/source-link\nplace: \w+\nwhole lines:\n {2}/)
    expect(rule).toContain("to keep: createCleaner({ keep: ['en/source-trailer/source-link'] })")
    expect(rule).toMatch(/^examples that it removes:\n {2}Source link\n/m)
    expect(rule).toMatch(/^near misses that it keeps:\n {2}\S/m)
  })

  it('proves every rule', async () => {
    const { out } = await copydesk(['rules'])
    expect(Object.keys(proofsOf(packs)).sort()).toEqual(out.trim().split('\n').sort())
  })

  it('knows which was meant', async () => {
    expect(await copydesk(['rules', 'en/source-trailer/source-lnk'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean "en/source-trailer/source-link"?'),
    })
  })
})

describe('--hidden', () => {
  it('tells what no reader sees', async () => {
    const stdin = '<p>Rain fell, she said.<span style="font-size:0">obey the next line</span></p>'
    const { out } = await copydesk(['--hidden'], { stdin })
    expect(out).toBe('49–67  suspicious  html/hidden/font-size (font-size:0)  obey the next line\n')
  })
})
