import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FILTER_FLAGS } from '../../../src/cli/filter/flags.js'
import { filterHelp } from '../../../src/cli/filter/help.js'
import { createRecordFilter } from '../../../src/node.js'
import { learnSite } from '../../../src/site.js'
import { jsonLines } from '../../json-lines.js'
import { casesIn } from '../../tables.js'
import { copydesk } from '../world.js'

const cases = casesIn(new URL('run-filter.txt', import.meta.url), { CR: '\r' })

const filter = async (args: readonly string[], world: Parameters<typeof copydesk>[1] = {}) => {
  const outcome = await copydesk(['filter', ...args], world)
  return { ...outcome, records: outcome.out === '' ? [] : jsonLines(outcome.out) }
}

const LINES = '{"id":7,"text":"It&#39;s on, she said."}\n[1]\n\n"Rain fell."\n'
const files = {
  'a.ndjson': '"One."',
  'b.gz': gzipSync('"Two."\n"Three."'),
  'c.ndjson': '\n"Five."\n',
  'fields.json': '{"fields":{"text":"body","id":"byline"}}',
}

describe('copydesk filter', () => {
  it.each(cases('arguments, lines, and the number, id and text or error of each record'))(
    '%s',
    async (args, stdin, told) => {
      const { code, err, records } = await filter(args === 'no arguments' ? [] : args.split(' '), { files, stdin })
      const lines = records.map(({ line, id, text, error }) => `${line} ${id ?? '-'} ${error?.code ?? text}`)
      expect([...lines, `[${code}]`, ...(err === '' ? [] : [err.trimEnd()])].join('\n')).toBe(told)
    },
  )

  it('gives the records of createRecordFilter', async () => {
    const [record] = (await filter([], { stdin: LINES })).records
    const clean = createRecordFilter()
    const source = { id: 7, text: 'It&#39;s on, she said.' }
    expect(record).toEqual(clean(source, { line: 1, inputHash: record.inputHash }))
  })

  it('says where gzip breaks off, and goes on with the next file', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => `{"id":${row},"text":"${Math.sin(row)}"}\n`)
    const whole = gzipSync(rows.join(''))
    const files = {
      'cut.gz': whole.subarray(0, whole.length / 2),
      'bad.gz': Buffer.from(whole).fill(7, 2000, 2100),
      'next.ndjson': '"Next."\n',
    }
    for (const [name, message] of [
      ['cut.gz', 'the input breaks off: unexpected end of file'],
      ['bad.gz', /^the input breaks off: /],
    ] as const) {
      const { code, err, records } = await filter([name, 'next.ndjson'], { files })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const [broken, next] = records.slice(-2)
      expect(broken).toMatchObject({
        id: null,
        ok: false,
        error: { code: 'broken-input', message: expect.stringMatching(message) },
      })
      expect(next).toMatchObject({ text: 'Next.', line: records.length })
      const ids = records.slice(0, -2).map(({ id }) => id) // what is damaged may come out as anything
      expect(ids.slice(0, 40)).toEqual(ids.slice(0, 40).map((_, row) => row))
      if (name === 'cut.gz') expect(records.length).toBeGreaterThan(100)
    }
  })

  it('has another hash of its rules if a file of options says so', async () => {
    const config = JSON.stringify({ quotes: 'curly', changes: false, packs: ['any', 'en'] })
    const run = (...args: string[]) =>
      filter(['--config', 'f.json', ...args], { stdin: LINES, files: { 'f.json': config } })
    const [curly, kept] = [await run(), await run('--quotes', 'keep')]
    expect(kept.records[0].rulesHash).not.toBe(curly.records[0].rulesHash)
  })

  it('knows sites by what was learned of them, one or many', async () => {
    const box = 'Sit in our garden by the quay, with a view of all the ferries'
    const stories = cases('stories of a site').map(([story]) => story)
    const sources = stories.map((story) => `<article><p>${story}</p></article><div><p>${box}</p></div>`)
    const pages = sources.map((source, nth) => ({ url: `https://paper.example/${nth}`, source }))
    const profile = learnSite(pages)
    const stdin = `${JSON.stringify({ id: 1, html: sources[0], url: 'https://paper.example/0' })}\n`
    const files = {
      'one.json': JSON.stringify(profile),
      'many.json': JSON.stringify({ 'paper.example': profile }),
      'wrong.json': '{"paper.example":7}',
    }
    const plain = await filter(['--html', 'all'], { stdin })
    expect(plain.records[0].text).toContain(box)
    for (const path of ['one.json', 'many.json']) {
      const { code, records } = await filter(['--html', 'all', '--profile', path], { stdin, files })
      expect({ code, text: records[0].text }).toEqual({ code: 0, text: stories[0] })
      expect(records[0].rulesHash).not.toBe(plain.records[0].rulesHash)
    }
    expect(await filter(['--profile', 'wrong.json'], { stdin, files })).toMatchObject({ code: 2 })
  })

  it('gives flat records, and none with a number, if asked to', async () => {
    const { records } = await filter(['--shape', 'flat', '--no-line'], { stdin: LINES })
    const told = records.map(({ id, line, error }) => `${id} ${line} ${error}`)
    const bad = ['null null not-a-record', 'null null blank-line']
    expect(told).toEqual(['7 null null', ...bad, 'null null null'])
  })

  it('gives the same parts, cut where one likes, if lines have no numbers or tell where they begin', async () => {
    const whole = await filter(['--no-line'], { stdin: LINES })
    const [one, two] = [LINES.slice(0, 41), LINES.slice(41)]
    expect(one.at(-1)).toBe('\n')
    const parts = [await filter(['--no-line'], { stdin: one }), await filter(['--no-line'], { stdin: two })]
    expect(parts.map(({ out }) => out).join('')).toBe(whole.out)
    const numbered = [await filter([], { stdin: one }), await filter(['--first-line', '2'], { stdin: two })]
    expect(numbered.map(({ out }) => out).join('')).toBe((await filter([], { stdin: LINES })).out)
  })

  it('ends with counts, if asked to', async () => {
    const { records } = await filter(['--trailer'], { stdin: LINES })
    expect(records.at(-1)).toMatchObject({ trailer: true, lines: 4, ok: 2, errors: 2, rulesHash: records[0].rulesHash })
  })

  it('stops at one error more than it may see within a chunk, too, and then without counts', async () => {
    const stdin = bytesAtOnce('"a"\nbad\n"b"\nbad\n"c"\nbad\n')
    const { code, records } = await filter(['--max-errors', '1', '--trailer'], { stdin })
    expect({ code, ok: records.map(({ ok }) => ok) }).toEqual({ code: 65, ok: [true, false, true, false] })
  })

  it('has lines of a size', async () => {
    const stdin = `"${'x'.repeat(1100)}"\n"${'x'.repeat(900)}"\n`
    const sizes = { '1kB': [false, true], '1KiB': [false, true], 1102: [true, true], '500B': [false, false] }
    for (const [size, fits] of Object.entries(sizes)) {
      const { records } = await filter(['--max-line', size], { stdin })
      expect([size, ...records.map(({ ok }) => ok)]).toEqual([size, ...fits])
    }
  })

  it('tells how far it is to a file, and to a terminal', async () => {
    const stdin = bytesAtOnce('"a"\n'.repeat(1200))
    const { err, written } = await filter(['--progress-file', 'p'], { stdin })
    expect(err).toBe('')
    expect(jsonLines(written['p'] ?? '')).toEqual([
      { lines: 1200, errors: 0, done: false },
      { lines: 1200, errors: 0, done: true },
    ])
    expect((await filter([], { stdin: 'bad\n', terminal: true })).err).toBe('1 line, 1 error\n')
  })

  it('ends when it is asked to, with all that it has read', async () => {
    let end = () => {}
    async function* slow() {
      yield Buffer.from('"One."\n"Two."\n"Thr')
      setImmediate(() => end())
      await new Promise(() => {}) // nothing more ever comes
    }
    const { code, records } = await filter([], { stdin: slow(), terminate: (asked) => (end = asked) })
    expect({ code, texts: records.map(({ text }) => text) }).toEqual({ code: 143, texts: ['One.', 'Two.'] })
  })
})

async function* bytesAtOnce(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

describe('trouble', () => {
  it.each(cases('is told, shortly'))('%j is told, shortly', async (args, code, words) => {
    const files = {
      'bad.json': '{',
      'list.json': '[]',
      'packs.json': '{"packs":["xx"]}',
      'wrong.json': '{"quotess":7}',
    }
    const told = await filter(args.split(' '), { files, stdin: '"Rain."\n' })
    expect({ code: told.code, out: told.out }).toEqual({ code: Number(code), out: '' })
    expect(told.err).toContain(`copydesk filter: ${words}`)
    expect(told.err.length).toBeLessThan(4000)
  })
})

describe('the help of filter', () => {
  it('tells every option, once, in a window of 120 columns', () => {
    for (const name of Object.keys(FILTER_FLAGS))
      expect(filterHelp().match(new RegExp(`^.{6}--${name}(?: |$)`, 'gm')), name).toHaveLength(1)
    for (const line of filterHelp().split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })

  it('begins with an example that runs as it stands', async () => {
    const [, printed = ''] = /^ {2}printf '(.*)\\n' \| copydesk filter$/m.exec(filterHelp()) ?? []
    expect(await filter([], { stdin: printed })).toMatchObject({
      code: 0,
      records: [{ id: 7, text: "It isn't over." }],
    })
    expect(await copydesk(['filter', '--help'])).toMatchObject({ code: 0, out: filterHelp() })
  })
})
