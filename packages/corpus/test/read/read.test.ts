import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { formatOf, InputError, inputsOf, stemOf } from '../../src/read/inputs.js'
import type { Item } from '../../src/read/item.js'
import { MOST_BYTES } from '../../src/read/lines.js'
import { itemsOf } from '../../src/read/read.js'
import { heldIn } from '../../src/run/record-of.js'
import { folder } from '../folder.js'
import { bytes, members, parquet, response, warcRecord, zstd } from './formats.js'

const at = folder()

/** What is read: records as values, faults as their codes. */
async function read(name: string, content: string | Uint8Array): Promise<unknown[]> {
  const [input] = await inputsOf([at(name, content)])
  const found: unknown[] = []
  for await (const item of itemsOf(input as NonNullable<typeof input>)) found.push(shown(item))
  return found
}

function shown(item: Item): unknown {
  if ('fault' in item) return item.fault
  if ('record' in item) return item.record
  if ('page' in item) return heldIn({ item, line: 1 }).value
  const text = Buffer.from(item.json).toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    return `not JSON: ${text}`
  }
}

const LINES = '{"id":1}\r\n{"id":2}\n\n{"id":3}'
const READ = [{ id: 1 }, { id: 2 }, 'not JSON: ', { id: 3 }]

describe('reading', () => {
  it.each<[name: string, content: string | Uint8Array, expected: unknown]>([
    ['a.ndjson', LINES, READ],
    ['a.jsonl.gz', gzipSync(LINES), READ],
    ['b.ndjson.gz', members(bytes('{"id":1}\r\n{"id"'), bytes(':2}\n\n{"id":3}')), READ],
    ['a.ndjson.zst', zstd(LINES), READ],
    ['list.json', '[ {"a":"[{\\"}]"} , "b,]" ,{"c":[1,{}]}]', [{ a: '[{"}]' }, 'b,]', { c: [1, {}] }]],
    ['printed.json', JSON.stringify([{ id: 1 }, { id: 2 }], null, 2), [{ id: 1 }, { id: 2 }]],
    ['rows.json', '{"id":1}\n{"id":\n2}\n', [{ id: 1 }, { id: 2 }]],
    ['empty.json', '[]', []],
    ['cut.json', '[{"id":1},{"id":', [{ id: 1 }, 'not JSON: {"id":', 'broken-input']],
    [
      'rows.csv',
      '\ufeffid,text\n1,"Rain ""fell""\non us"\n2,Snow\n',
      [
        { id: '1', text: 'Rain "fell"\non us' },
        { id: '2', text: 'Snow' },
      ],
    ],
    ['rows.tsv', 'id\ttext\n1\tRain, snow\n', [{ id: '1', text: 'Rain, snow' }]],
    ['story.txt', Buffer.from([0x93, 0x73, 0x6f, 0x94]), [{ id: 'story.txt', text: '“so”' }]],
    ['page.html.gz', gzipSync('<p>Rain</p>'), [{ id: 'page.html.gz', html: '<p>Rain</p>' }]],
    [
      'rows.parquet',
      parquet(),
      [
        { id: 1, text: 'Rain fell.' },
        { id: 2, text: 'It stopped.' },
        { id: '1152921504606846976', text: null },
      ],
    ],
    ['wrong.parquet', 'PAR1PAR1 no', ['broken-input']],
    ['wrong.warc', 'no WARC at all', ['broken-input']],
    ['no-feed.xml', '<html><p>Rain', ['not-a-record']],
  ])('%s', async (name, content, expected) => {
    expect(await read(name, content)).toEqual(expected)
  })

  it('takes the pages of a WARC file, each by its encoding', async () => {
    const page = Buffer.concat([
      response('https://a.example/', '200 OK', '<p>caf\u00e9'.replace('é', 'e'), 'text/html; charset=utf-8'),
    ])
    const latin = Buffer.from(response('https://b.example/', '200 OK', '<p>cafX', 'text/html; charset=iso-8859-1'))
    latin[latin.indexOf('X', latin.indexOf('caf'))] = 0xe9
    const others = [
      warcRecord('request', 'https://a.example/', 'GET / HTTP/1.1\r\n\r\n', 'application/http; msgtype=request'),
      response('https://c.example/', '404 Not Found', '<p>none'),
      response('https://d.example/', '200 OK', 'GIF89a', 'image/gif'),
    ]
    const found = await read('crawl.warc.gz', members(...others, page, latin))
    expect(found).toMatchObject([
      { id: '<urn:uuid:https://a.example/>', url: 'https://a.example/', html: '<p>cafe' },
      { url: 'https://b.example/', html: '<p>café' },
    ])
  })

  it('takes the texts of a WET file', async () => {
    const wet = members(warcRecord('warcinfo', '', 'x'), warcRecord('conversion', 'https://a.example/', 'Rain\nSnow'))
    expect(await read('crawl.warc.wet.gz', wet)).toMatchObject([{ url: 'https://a.example/', text: 'Rain\nSnow' }])
  })

  it('takes the items of a feed with what the feed says of them', async () => {
    const feed =
      '<rss><channel><item><guid>7</guid><title>A &amp; B</title><link>https://a.example/7</link><author>Jo Ng</author><description>It &lt;b&gt;rained&lt;/b&gt;.</description></item></channel></rss>'
    expect(await read('news.rss', feed)).toMatchObject([
      { id: '7', url: 'https://a.example/7', title: 'A & B', authors: ['Jo Ng'], raw: 'It <b>rained</b>.' },
    ])
  })

  it.each([
    ['short.ndjson.gz', gzipSync('{"id":1}\n'.repeat(20_000)).subarray(0, 80)],
    ['none.ndjson.gz', bytes('no gzip')],
    ['short.ndjson.zst', zstd('{"id":1}\n').subarray(0, 14)],
  ])('says where %s breaks off', async (name, content) => {
    expect((await read(name, content)).at(-1)).toBe('broken-input')
  })

  it('holds no line that is too long, and goes on behind it', async () => {
    const long = `{"id":1}\n{"text":"${'a'.repeat(MOST_BYTES)}"}\n{"id":3}\n`
    expect(await read('long.ndjson', long)).toEqual([{ id: 1 }, 'line-too-long', { id: 3 }])
  })
})

describe('inputs', () => {
  it('are the files of folders and patterns, in order, each once, and none that says nothing', async () => {
    for (const name of ['in/b.ndjson', 'in/a.csv', 'in/deep/c.txt', 'in/readme', 'in/.hidden.txt']) at(name, 'x')
    const names = async (...args: string[]) => (await inputsOf(args)).map(({ name }) => name)
    expect(await names(at('in'))).toEqual(['a.csv', 'b.ndjson', 'deep/c.txt'])
    expect(await names(at('in/b.ndjson'), at('in'))).toEqual(['b.ndjson', 'a.csv', 'deep/c.txt'])
    expect((await names(at('in/*.{csv,ndjson}'))).map((name) => name.split('/').at(-1))).toEqual(['a.csv', 'b.ndjson'])
  })

  it.each([['nowhere.ndjson'], ['in/*.nothing'], ['in/readme']])(
    'that cannot be had are an error: %s',
    async (name) => {
      at('in/readme', 'x')
      await expect(inputsOf([at(name)])).rejects.toThrow(InputError)
    },
  )

  it('have the format that is asked for, or that their first bytes tell', async () => {
    expect((await inputsOf([at('in/readme', 'x')], 'txt'))[0]?.format).toBe('txt')
    expect((await inputsOf([at('pipe', '{"id":1}')]))[0]?.format).toBe('ndjson')
  })

  it.each([
    ['CC-MAIN.warc.wet.gz', 'warc', 'gzip', 'CC-MAIN.warc.wet'],
    ['a.b/news.JSONL.gz', 'ndjson', 'gzip', 'a.b/news'],
    ['rows.csv.zst', 'csv', 'zstd', 'rows.csv'],
    ['gz', undefined, 'gzip', 'gz'],
  ])('%s is %s, %s', (name, format, compression, stem) => {
    expect(formatOf(name)).toEqual({ format, compression })
    expect(stemOf(name)).toBe(stem)
  })
})
