import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CopydeskOptionError } from '../../src/index.js'
import { cleanLines, cleanStream, createRecordFilter, type FilterOptions } from '../../src/node.js'

type Chunk = string | Uint8Array

/** What comes out of the stream of the web, line by line. */
async function answers(chunks: readonly Chunk[], options?: FilterOptions): Promise<string[]> {
  const { readable, writable } = cleanLines(options)
  const writer = writable.getWriter()
  const written = Promise.all([...chunks.map((chunk) => writer.write(chunk)), writer.close()])
  const lines: string[] = []
  for await (const line of readable) lines.push(line)
  await written
  expect(linesIn([Buffer.from(lines.join(''))]).map((line) => `${line}\n`)).toEqual(lines)
  return lines.map((line) => line.slice(0, -1))
}

/** The same of the stream of Node. */
async function answersOfNode(chunks: readonly Chunk[], options?: FilterOptions): Promise<string[]> {
  const pieces: Uint8Array[] = []
  await pipeline(Readable.from(chunks.filter(({ length }) => length > 0)), cleanStream(options), async (source) => {
    for await (const piece of source) pieces.push(piece)
  })
  return linesIn(pieces)
}

function linesIn(pieces: readonly Uint8Array[]): string[] {
  const text = Buffer.concat(pieces).toString()
  if (text !== '') expect(text.at(-1)).toBe('\n')
  return text.split('\n').slice(0, -1)
}

const recordsIn = (lines: readonly string[]) => lines.map((line) => JSON.parse(line))
/** The text of each record, or what is wrong with it. */
const toldIn = (lines: readonly string[]) => recordsIn(lines).map(({ text, error }) => error?.code ?? text)

describe.each([
  ['cleanLines', answers],
  ['cleanStream', answersOfNode],
])('%s', (_, filtered) => {
  it('makes of each line what the filter makes of its record', async () => {
    const filter = createRecordFilter()
    const records = ['It isn&#39;t over.', { id: 7, text: 'Rain.' }, 7, { id: 8 }]
    const lines = await filtered(records.map((record) => `${JSON.stringify(record)}\n`))
    expect(recordsIn(lines)).toEqual(records.map((record, index) => filter(record, { line: index + 1 })))
  })

  it('answers each line in its place, a bad one with an error', async () => {
    const deep = `{"id":9,"text":"a","list":${'['.repeat(501)}${']'.repeat(501)}}`
    const lines = ['"One."', '', '{"id":1,"text":', '7', '{"id":2,"body":"a"}', deep, ' \t', '{"id":3,"text":"Three."}']
    const given = recordsIn(await filtered([lines.join('\n')]))
    const told =
      'null ok, null blank-line, null bad-json, null not-a-record, 2 no-text, 9 too-deep, null blank-line, 3 ok'
    expect(given.map(({ id, ok, error }) => `${id} ${ok ? 'ok' : error.code}`).join(', ')).toBe(told)
    expect(given.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it.each<[what: string, chunks: Chunk[]]>([
    ['Windows ends its lines', ['"One."\r\n"Two."\r\n']],
    ['there is no last line break', ['"One."\n"Two."']],
    ['there is a byte order mark', [new TextEncoder().encode('\uFEFF"One."\n"Two."')]],
    ['a character is cut', ['"One."\n"Two.', '"\n', '']],
  ])('does not mind that %s', async (_what, chunks) => {
    expect(toldIn(await filtered(chunks))).toEqual(['One.', 'Two.'])
  })

  it('has no answer to nothing, and one to an empty line', async () => {
    expect(await filtered([])).toEqual([])
    expect(recordsIn(await filtered(['\n']))).toMatchObject([{ line: 1, error: { code: 'blank-line' } }])
  })

  it('keeps no line that is too long, and goes on behind it', async () => {
    const long = JSON.stringify('x'.repeat(100))
    const lines = ['"One."', long, '"Three."', JSON.stringify('y'.repeat(30)), '"Five."\r']
    const text = lines.join('\n')
    const given = await filtered([text.slice(0, 40), text.slice(40)], { maxLine: 32 })
    expect(toldIn(given)).toEqual(['One.', 'line-too-long', 'Three.', 'y'.repeat(30), 'Five.'])
    const { inputHash } = createRecordFilter()('x'.repeat(100))
    expect(recordsIn(given)[1].inputHash).toBe(inputHash)
  })

  it('counts from where it is told, or not at all', async () => {
    expect(recordsIn(await filtered(['"a"\nbad'], { firstLine: 41 })).map(({ line }) => line)).toEqual([41, 42])
    expect((await filtered(['"a"\nbad'], { numbered: false })).join('')).not.toContain('"line"')
  })

  it('reads lines that are not UTF-8, and says so', async () => {
    const bytes = Buffer.from('{"text":"The caf\xe9 owner said so."}\n{"text":"caf\u00e9"}\n', 'latin1')
    const [first] = recordsIn(await filtered([bytes]))
    expect(first).toMatchObject({
      text: 'The café owner said so.',
      warnings: [{ code: 'wrong-encoding', message: 'The input is not UTF-8. It was decoded as windows-1252.' }],
    })
  })

  it('writes nothing that cuts lines elsewhere, nor half a character', async () => {
    const source = { id: '\u0085\ud800', note: 'a\u2028b\\ud83d', text: 'Rain \ud83d\u2029fell.\ud83d\ude00' }
    const [line = ''] = await filtered([`${JSON.stringify(source)}\n`])
    expect(line).not.toMatch(/[\u0085\u2028\u2029]|\\ud[89a-f](?<!\\\\ud8)/)
    const record = JSON.parse(line)
    expect(record).toMatchObject({ id: '\u0085\ufffd', note: 'a\u2028b\\ud83d' })
    expect(record.text.isWellFormed()).toBe(true)
    expect(record.text).toContain('\u{1F600}')
  })

  it('gives flat records all with the same columns', async () => {
    const line = '{"id":7,"text":"Rain.","authors":["Jo Ng","Ana Diaz"],"shelf":3}'
    const lines = `${line}\nbad\n{"id":{"a":1},"text":"Sun."}`
    const [rain, bad, sun] = recordsIn(await filtered([lines], { shape: 'flat' }))
    expect(rain).toMatchObject({ id: '7', ok: true, verdict: 'review', text: 'Rain.', authors: 'Jo Ng; Ana Diaz' })
    expect(JSON.parse(rain.document)).toMatchObject({ id: 7, shelf: 3, authors: ['Jo Ng', 'Ana Diaz'] })
    const message = 'The line is not valid JSON.'
    expect(bad).toMatchObject({ id: null, ok: false, error: 'bad-json', message, text: null })
    expect(sun.id).toBe('{"a":1}')
    for (const record of [rain, bad, sun]) {
      expect(Object.keys(record)).toEqual(Object.keys(rain))
      for (const value of Object.values(record)) expect(value === null || typeof value !== 'object').toBe(true)
    }
  })

  it('gives the same wherever the bytes are cut', async () => {
    const source = ['"caf\u00E9 \u{1F600}."', '{"text":"\u201CRain\u201D"}', 'bad'].join('\n')
    const bytes = new TextEncoder().encode(source)
    const whole = await filtered([source])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const ends = [...cuts.sort((a, b) => a - b), bytes.length]
        expect(await filtered(ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end)))).toEqual(whole)
      }),
      { numRuns: 20 }, // each makes a cleaner, and binds its rules
    )
  })
})

it('cleanLines takes text that is cut within a character', async () => {
  expect(toldIn(await answers(['"a \ud83d', '\ude00"\n"\ud83d', '"']))).toEqual(['a \u{1F600}', '\ufffd'])
})

it.each([cleanLines, cleanStream])('%o is told at once of wrong options', (make) => {
  expect(() => make({ quotes: 'curvy' } as never)).toThrow(CopydeskOptionError)
  expect(() => make({ shape: 'round' } as never)).toThrow(CopydeskOptionError)
})

it('cleanLines says what to do with records that are no lines', async () => {
  const { readable, writable } = cleanLines()
  const written = writable.getWriter().write({ text: 'Rain fell.' } as never)
  written.catch(() => {}) // told to who reads
  await expect(readable.getReader().read()).rejects.toThrow(
    'Expected a string or bytes, got an Object. For single records, use createRecordFilter().',
  )
})

it('cleanLines waits for who reads', async () => {
  const { readable, writable } = cleanLines()
  const writer = writable.getWriter()
  let written = 0
  const writing = (async () => {
    for (; written < 50; written++) await writer.write('"Rain."\n')
    await writer.close()
  })()
  const reader = readable.getReader()
  await reader.read()
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
  expect(written).toBeLessThan(10)
  let read = 1
  for (let next = await reader.read(); !next.done; next = await reader.read()) read++
  await writing
  expect(read).toBe(50)
})
