import { existsSync, readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { createCleaner } from 'copydesk'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/command/cli.js'
import { folder, PROGRAM, records } from '../folder.js'

const at = folder()

async function ran(...args: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const code = await run(args, { stdout, stderr, program: PROGRAM })
  return { code, out: String(stdout.read() ?? ''), told: String(stderr.read() ?? '') }
}

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('corpus', () => {
  it('cleans, tells what it did, and reports', async () => {
    const input = at('news.ndjson', `${records(40)}\n{bad`)
    const { code, told } = await ran(
      'corpus',
      input,
      '-o',
      at('clean.ndjson'),
      '--workers',
      '1',
      '--report',
      at('report'),
      '--preset',
      'fineweb',
    )
    expect(code).toBe(0)
    expect(told).toMatch(/^41 records in [\d.]+ seconds, [\d.]+ % of their sources removed\n/)
    expect(told).toContain('errors: 1 bad-json')
    expect(linesOf(at('clean.ndjson'))).toHaveLength(41)
    expect(JSON.parse(readFileSync(at('report.json'), 'utf8'))).toMatchObject({
      version: 1,
      records: 41,
      errors: { 'bad-json': 1 },
    })
    const report = readFileSync(at('report.html'), 'utf8')
    expect(report).toContain('>41</b>')
    const [, section] = /href="report\.samples\.html#(source-\d+)"/.exec(report) ?? []
    expect(readFileSync(at('report.samples.html'), 'utf8')).toContain(`id="${section}"`)
  })

  it('reports a run that is done, without the records of its samples', async () => {
    const input = at('done.ndjson', records(3))
    const args = ['corpus', input, '-o', at('done-out.ndjson'), '--workers', '1', '--quiet']
    expect(await ran(...args)).toMatchObject({ code: 0 })
    expect(await ran(...args, '--report', at('done'))).toMatchObject({ code: 0 })
    expect(readFileSync(at('done.html'), 'utf8')).not.toContain('samples.html#')
  })

  it('takes options of the cleaner, names of fields and profiles from files', async () => {
    const input = at('fields.ndjson', '{"uuid":"u1","body":"“Rain”, he said – twice.","link":"https://a.example/1"}')
    const config = at('config.json', '{"quotes":"curly"}')
    const profile = at('profile.json', '{"a.example":{"version":1,"pages":5,"lines":{},"shingles":{}}}')
    const fields = ['--id-field', 'uuid', '--text-field', 'body', '--url-field', 'link']
    expect(
      await ran(
        'corpus',
        input,
        '-o',
        at('fields-out.ndjson'),
        '--workers',
        '1',
        '-q',
        '--config',
        config,
        '--profile',
        profile,
        ...fields,
      ),
    ).toMatchObject({ code: 0, told: '' })
    expect(linesOf(at('fields-out.ndjson'))[0]).toMatchObject({ id: 'u1', text: '“Rain”, he said – twice.' })
  })

  it('begins anew if that is asked for', async () => {
    const input = at('anew.ndjson', records(3))
    at('anew-out.ndjson', 'mine')
    const args = ['corpus', input, '-o', at('anew-out.ndjson'), '--workers', '1', '-q']
    expect(await ran(...args)).toMatchObject({
      code: 74,
      told: expect.stringContaining('Use --overwrite to replace it.'),
    })
    expect((await ran(...args, '--overwrite')).code).toBe(0)
    expect(linesOf(at('anew-out.ndjson'))).toHaveLength(3)
  })
})

describe('learn', () => {
  const PAGES = Array.from({ length: 8 }, (_, nth) => {
    const story = Array.from({ length: 30 }, (_, word) => `word${nth}${String.fromCharCode(97 + word)}`).join(' ')
    return {
      id: nth,
      url: `https://${nth < 6 ? 'courier' : 'gazette'}.example/${nth}`,
      text: `${story}.\n\nQuayside window with boats in sight\n\nNews`,
    }
  })

  it('writes profiles by host that a cleaner takes', async () => {
    const input = at('pages.ndjson', `${PAGES.map((page) => JSON.stringify(page)).join('\n')}\n{"text":"Homeless."}`)
    const { code, told } = await ran('learn', input, '-o', at('sites.json'), '--by-host', '--workers', '2')
    expect([code, told]).toEqual([0, '1 profiles from 9 pages, 1 of them without an address and left out\n'])
    const sites = JSON.parse(readFileSync(at('sites.json'), 'utf8'))
    expect(Object.keys(sites)).toEqual(['courier.example'])
    const text = 'The choir sings on Sunday.\n\nQuayside window with boats in sight'
    expect(createCleaner({ sites })(text, { url: 'https://courier.example/new' }).text).toBe(
      'The choir sings on Sunday.',
    )
  })

  it('writes one profile of one host', async () => {
    const input = at('one-host.ndjson', PAGES.map((page) => JSON.stringify(page)).join('\n'))
    expect(
      (await ran('learn', input, '-o', at('site.json'), '--host', 'all.example', '--workers', '1', '-q')).code,
    ).toBe(0)
    expect(JSON.parse(readFileSync(at('site.json'), 'utf8'))).toMatchObject({ host: 'all.example', pages: 8 })
  })
})

describe('dedup', () => {
  const LONG = `Snow fell on ${Array.from({ length: 60 }, (_, word) => `word${word}`).join(' ')}`
  const texts = [
    `${LONG}.`,
    'Rain fell on the hills all day.',
    `${LONG.replace('word7 ', 'snow ')}.`,
    `OSLO (Reuters) - ${LONG}.\nSource link`,
    'Rain fell on the hills all day.',
  ]
  const input = at('twins.ndjson', `${texts.map((text, id) => JSON.stringify({ id, text })).join('\n')}\n{bad`)

  it.each([
    ['exact', [[1, 4]]],
    [
      'story',
      [
        [0, 3],
        [1, 4],
      ],
    ],
    [
      'minhash',
      [
        [0, 2, 3],
        [1, 4],
      ],
    ],
  ])('marks duplicates by %s, and lists the clusters', async (method, clusters) => {
    const out = at(`marked-${method}.ndjson`)
    expect((await ran('dedup', input, '-o', out, '--method', method, '--workers', '2', '-q')).code).toBe(0)
    expect(linesOf(`${out}.clusters.ndjson`).map(({ members }) => members.map(({ id }: { id: number }) => id))).toEqual(
      clusters,
    )
    const records = linesOf(out)
    expect(records).toHaveLength(6)
    for (const [cluster, members] of clusters.entries())
      for (const id of members)
        expect(records[id].duplicate).toEqual({
          cluster,
          size: members.length,
          first: { file: 'twins.ndjson', line: (members[0] as number) + 1, id: members[0] },
        })
    expect(records[5]).toMatchObject({ ok: false, error: { code: 'bad-json' } })
  })

  it('leaves out all but the first, and marks paragraphs that were there before', async () => {
    const out = at('dropped.ndjson')
    const { told } = await ran(
      'dedup',
      input,
      '-o',
      out,
      '--drop',
      '--paragraphs',
      '--clusters',
      at('list.ndjson'),
      '--workers',
      '1',
    )
    expect(told).toBe('6 records: 3 duplicates in 2 clusters, 1 paragraph that an earlier record has\n')
    expect(linesOf(out).map(({ id }) => id)).toEqual([0, 1, null])
    expect(existsSync(at('list.ndjson'))).toBe(true)
  })
})

describe('learn and dedup', () => {
  it.each(['learn', 'dedup'])('%s: is done once, and writes over nothing that it did not write', async (command) => {
    const input = at(`${command}-once.ndjson`, records(5))
    const out = at(`${command}-once.out`, 'mine')
    const args = [command, input, '-o', out, '--workers', '1']
    expect(await ran(...args)).toMatchObject({
      code: 74,
      told: expect.stringContaining('Use --overwrite to replace it.'),
    })
    expect(readFileSync(out, 'utf8')).toBe('mine')
    const first = await ran(...args, '--overwrite')
    expect(first.code).toBe(0)
    const written = readFileSync(out, 'utf8')
    at(`${command}-once.out`, 'touched')
    expect(await ran(...args)).toEqual(first)
    expect(readFileSync(out, 'utf8')).toBe('touched')
    expect(written).not.toBe('mine')
  })
})

describe('all three', () => {
  it.each(['corpus', 'learn', 'dedup'])('%s: writes over no file that it reads', async (command) => {
    const input = at(`${command}-own.ndjson`, records(3))
    expect(await ran(command, input, '-o', input, '--overwrite', '--workers', '1')).toMatchObject({
      code: 74,
      told: expect.stringContaining('The output file is also an input file'),
    })
    expect(readFileSync(input, 'utf8')).toBe(records(3))
  })
})

describe('the command line', () => {
  it('has a page of help for each command', async () => {
    for (const args of [[], ['--help'], ['corpus', '--help'], ['learn', '-h'], ['dedup', '--help']]) {
      const { code, out } = await ran(...args)
      expect([args, code, out.includes('copydesk')]).toEqual([args, 0, true])
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(130)
    }
  })

  it.each<[args: readonly string[], code: number, told: RegExp]>([
    [['copydesk'], 2, /corpus/],
    [['corpus'], 2, /at least one file/],
    [['corpus', 'a.ndjson'], 2, /Expected an output/],
    [['corpus', 'nowhere.ndjson', '-o', 'x'], 74, /No such file/],
    [['corpus', 'a.ndjson', '-o', 'x', '--wrong'], 2, /--wrong/],
    [['corpus', 'a.ndjson', '-o', 'x', '--as', 'pdf'], 2, /Invalid value "pdf" for --as\. Allowed: ndjson/],
    [['corpus', at('a.ndjson', '{}'), '-o', 'x', '--workers', 'two'], 2, /Invalid value "two" for --workers/],
    [['corpus', at('a.ndjson', '{}'), '-o', 'x', '--preset', 'best'], 2, /Invalid value "best" for --preset/],
    [['corpus', at('a.ndjson', '{}'), '-o', 'x', '--config', at('bad.json', '{')], 2, /--config/],
    [['corpus', at('a.ndjson', '{}'), '-o', 'x', '--config', at('odd.json', '{"quotes":"smart"}')], 2, /quotes/],
    [['dedup', at('a.ndjson', '{}'), '-o', 'x', '--method', 'luck'], 2, /Invalid value "luck" for --method/],
    [['learn', at('a.ndjson', '{}'), '-o', 'x', '--least-pages', '1'], 2, /Invalid value "1" for --least-pages/],
  ])('refuses %j', async (args, code, told) => {
    const answer = await ran(...args)
    expect(answer.told).toMatch(told)
    expect(answer.code).toBe(code)
    expect(existsSync('x')).toBe(false)
  })
})
