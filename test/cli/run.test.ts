import { describe, expect, it } from 'vitest'
import { proofsOf } from '../../.build/packs.js'
import { clean, replay } from '../../src/index.js'
import { packs } from '../../src/packs.js'
import { CleanDocument } from '../../src/schema.js'
import { jsonLines } from '../json-lines.js'
import { casesIn } from '../tables.js'
import { copydesk, shown } from './world.js'

const cases = casesIn(new URL('run.txt', import.meta.url))

const SCRAPED = '[ad_1]\nIt isn&#39;t over, the café owner said.\n[ad_2]\nSource link\n'
const STORY = "It isn't over, the café owner said."
const PAGE =
  '<html><body><div class="story"><p>The ferry to the islands sails again from Monday, the office said.</p><p class="tip">Tickets: two euros.</p></div><p class="other">Islanders had gone without a boat for eleven weeks, and paid for taxis.</p></body></html>'
const FEED = `<rss><channel><title>Harbour</title>
  <item><title>Ferry sails</title><link>https://paper.example/a</link><description>It sails again from Monday.</description></item>
  <item><title>Rain</title><description>&lt;p&gt;It fell all day, she said.&lt;/p&gt;</description></item></channel></rss>`
const files = {
  'a.txt': SCRAPED,
  'b.txt': `${STORY}\n`,
  'latin1.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a),
  'list.html': '<h2>Rain</h2><p>5 * 3 mm &lt; 16&nbsp;mm</p><ul><li>Mon<li>Tue</ul>',
  'page.html': PAGE,
  'feed.xml': FEED,
  'a.pdf': '%PDF-1.7\n…',
  'a.gz': Uint8Array.of(0x1f, 0x8b, 8, 0, 0),
}

describe('copydesk', () => {
  it.each(cases('a command line, its standard input, and what it gives'))('%s', async (line, stdin, given) => {
    const [, ...args] = line.split(' ')
    expect(shown(await copydesk(args, { files, stdin }))).toBe(given)
  })

  it('names no file so that the terminal obeys it', async () => {
    expect((await copydesk(['gone\u001b[2J'])).err).toBe('gone␛[2J: no such file or folder\n')
  })

  it('answers with help, also where nothing is asked at a terminal', async () => {
    const help = { code: 0, err: '', out: expect.stringContaining('Usage: copydesk') }
    for (const args of [['--help'], ['-h', 'a.txt']]) expect(await copydesk(args)).toMatchObject(help)
    expect(await copydesk([], { terminal: true })).toMatchObject(help)
  })
})

describe('--json', () => {
  it('gives the document as the library does, also as a format', async () => {
    const hints = ['--url', 'https://example.com/a', '--lang', 'en']
    const { out } = await copydesk(['--json', ...hints], { stdin: SCRAPED })
    const document = JSON.parse(out)
    expect(document).toEqual(clean(SCRAPED, { url: 'https://example.com/a', lang: 'en' }))
    expect(CleanDocument.parse(document)).toEqual(document)
    expect(out.split('\n')).toHaveLength(2)
    expect(await copydesk(['--format', 'json', ...hints], { stdin: SCRAPED })).toMatchObject({ out })
    expect(JSON.parse((await copydesk(['--json', '--no-changes', 'a.txt'], { files })).out).changes).toEqual([])
  })

  it('gives one document a line, each with its file and its warnings, beside a check, too', async () => {
    const { code, err, out } = await copydesk(['--json', '--check', 'a.txt', 'b.txt', 'latin1.txt'], { files })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const documents = jsonLines(out)
    const warning = { code: 'wrong-encoding', message: 'The input is not UTF-8. It was decoded as windows-1252.' }
    expect(documents).toMatchObject([
      { file: 'a.txt', text: STORY },
      { file: 'b.txt', text: STORY },
      { file: 'latin1.txt', warnings: [warning] },
    ])
    expect(replay(SCRAPED, documents[0].changes)).toBe(STORY)
    expect(await copydesk(['--check', '--json', 'b.txt'], { files })).toMatchObject({ code: 0 })
  })

  it('gives one item of a feed a line', async () => {
    expect(jsonLines((await copydesk(['--feed', '--json', 'feed.xml'], { files })).out)).toMatchObject([
      { file: 'feed.xml', title: 'Ferry sails', url: 'https://paper.example/a', media: [] },
      { file: 'feed.xml', title: 'Rain', text: 'It fell all day, she said.' },
    ])
  })

  it('is laid out for a terminal, if it is one document', async () => {
    const atTerminal = (...args: string[]) => copydesk(['--json', ...args], { files, terminal: true })
    expect((await atTerminal('a.txt')).out).toMatch(/^\{\n {2}"file": "a\.txt",\n/)
    expect((await atTerminal('a.txt', 'b.txt')).out.trimEnd().split('\n')).toHaveLength(2)
    expect((await atTerminal('-o', 'o', 'a.txt')).written['o']?.trimEnd()).not.toContain('\n')
  })
})

describe('--changes', () => {
  it('marks the source by signs, or in ink', async () => {
    const plain = await copydesk(['--changes', 'a.txt'], { files, terminal: true, env: { NO_COLOR: '1' } })
    expect(plain.out).toContain("It isn[-&#39;-]{+'+}t over")
    expect(plain.out).not.toContain('\u001b')
    const inked = await copydesk(['--changes', 'a.txt'], { files, terminal: true })
    expect(inked.out).toContain("\u001b[31m\u001b[9m&#39;\u001b[29m\u001b[39m\u001b[32m'\u001b[39m")
    const { written } = await copydesk(['--changes', '-o', 'o', 'a.txt'], { files, terminal: true })
    expect(written['o']).not.toContain('\u001b')
  })
})

describe('copydesk rules', () => {
  it('lists addresses, and tells one rule', async () => {
    const { out } = await copydesk(['rules', 'any/ad-marker'])
    expect(out.split('\n')).toContain('any/ad-marker/wp-automatic')
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
})
