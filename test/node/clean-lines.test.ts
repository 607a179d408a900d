import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CleanDocument, type CleanerOptions, CopydeskOptionError, clean, cleanHtml } from '../../src/index.js'
import { cleanLines } from '../../src/node.js'
import { cleanText } from '../../src/text.js'

/** What comes out of the stream, line by line. */
async function answers(chunks: readonly (string | Uint8Array)[], options?: CleanerOptions): Promise<string[]> {
  const { readable, writable } = cleanLines(options)
  const writer = writable.getWriter()
  const written = Promise.all([...chunks.map((chunk) => writer.write(chunk)), writer.close()])
  const lines: string[] = []
  for await (const line of readable) lines.push(line)
  await written
  return lines
}

const documents = async (lines: readonly unknown[], options?: CleanerOptions) =>
  (await answers([lines.map((line) => `${JSON.stringify(line)}\n`).join('')], options)).map(
    (line) => JSON.parse(line) as CleanDocument & Record<string, unknown>,
  )

const SOURCE = 'It isn&#39;t <b>over</b>, she said.'

describe('cleanLines', () => {
  it.each<[what: string, line: unknown, document: object]>([
    ['a text', SOURCE, clean(SOURCE)],
    ['a record of raw matter', { raw: SOURCE }, clean(SOURCE)],
    ['a record of HTML', { html: 'I <3 rain & sun' }, cleanHtml('I <3 rain & sun')],
    ['a record of text, markup and all', { text: SOURCE }, cleanText(SOURCE)],
    ['HTML over text', { text: 'Nothing', html: SOURCE }, cleanHtml(SOURCE)],
    ['text over no HTML', { html: '', text: 'Rain.' }, { html: '', ...cleanText('Rain.') }],
    ['text over what is none', { html: null, raw: 7, text: 'Rain.' }, { html: null, raw: 7, ...cleanText('Rain.') }],
    ['no text at all', { text: '' }, cleanText('')],
    [
      'hints',
      { text: 'Rain.', url: 'https://example.com/', lang: 'en', title: 'Wet' },
      cleanText('Rain.', { url: 'https://example.com/', lang: 'en', title: 'Wet' }),
    ],
  ])('cleans %s', async (_, line, document) => {
    expect(await documents([line])).toEqual([document])
  })

  it('lets other fields come along, but not over those of the document', async () => {
    expect(await documents([{ id: 7, text: 'Rain.', authors: ['Nobody'] }])).toEqual([{ id: 7, ...cleanText('Rain.') }])
  })

  it('answers a line that is too long in its place, and holds no more of it than the limit', async () => {
    const chunks = [
      '"One."\n"',
      ...Array.from({ length: 20 }, () => 'Rain '.repeat(10)),
      '"\n"Two."\n',
      'x'.repeat(101),
    ]
    const { readable, writable } = cleanLines({}, { limit: 100 })
    const writer = writable.getWriter()
    const written = Promise.all([...chunks.map((chunk) => writer.write(chunk)), writer.close()])
    const lines: { text?: string; line?: number; error?: string }[] = []
    for await (const line of readable) lines.push(JSON.parse(line))
    await written
    expect(lines.map(({ text, line }) => text ?? line)).toEqual(['One.', 2, 'Two.', 4])
    expect(lines[1]?.error).toBe('longer than 100 characters')
  })

  it('cleans a line when it is asked for, however many come in one chunk', async () => {
    const { readable, writable } = cleanLines()
    const writer = writable.getWriter()
    let isTaken = false
    const written = writer.write('"Rain."\n'.repeat(1000)).then(() => {
      isTaken = true
    })
    const reader = readable.getReader()
    for (let at = 0; at < 500; at++) expect(JSON.parse((await reader.read()).value ?? '').text).toBe('Rain.')
    await reader.cancel()
    await written.catch(() => {})
    expect(isTaken).toBe(true)
  })

  it('goes by its options', async () => {
    const [document] = await documents([{ text: '"Rain," she said.' }], { quotes: 'curly', changes: false })
    expect(document?.text).toBe('\u201CRain,\u201D she said.')
    expect(document?.changes).toEqual([])
    expect(() => cleanLines({ quotes: 'curvy' } as never)).toThrow(CopydeskOptionError)
  })

  it('answers each bad line in its place and goes on', async () => {
    const deep = `{"text":"a","list":${'['.repeat(1e5)}${']'.repeat(1e5)}}`
    const lines = ['"One."', '', '{"text":', '7', 'null', '[]', '{"body":"a"}', deep, '"Two."', '{"text":"Three."}']
    const given = (await answers([lines.join('\n')])).map((line) => JSON.parse(line))
    expect(given.map(({ text, line }) => text ?? line)).toEqual(['One.', 3, 4, 5, 6, 7, 8, 'Two.', 'Three.'])
    expect(given.slice(1, 7).map(({ error }) => error)).toEqual([
      expect.stringContaining('JSON'),
      'neither a text nor a record',
      'neither a text nor a record',
      'neither a text nor a record',
      'a record without a text in raw, html or text',
      expect.any(String),
    ])
  })

  it.each<[what: string, chunks: (string | Uint8Array)[]]>([
    ['Windows ends its lines', ['"One."\r\n"Two."\r\n']],
    ['there is no last line break', ['"One."\n"Two."']],
    ['lines are blank', ['\n\n"One."\n \n"Two."\n\n']],
    ['there is a byte order mark', [new TextEncoder().encode('\uFEFF"One."\n"Two."')]],
    ['there is a byte order mark in text', ['\uFEFF"One."\n"Two."']],
  ])('does not mind that %s', async (_, chunks) => {
    const lines = await answers(chunks)
    expect(lines.map((line) => JSON.parse(line).text)).toEqual(['One.', 'Two.'])
    expect(lines.every((line) => line.endsWith('\n'))).toBe(true)
  })

  it('has no answer to nothing', async () => {
    expect(await answers([])).toEqual([])
    expect(await answers(['', '\n'])).toEqual([])
  })

  it('gives the same wherever the bytes are cut', async () => {
    const source = ['"caf\u00E9 \u{1F600}."', '{"text":"\u201CRain\u201D"}', 'bad'].join('\n')
    const bytes = new TextEncoder().encode(source)
    const whole = await answers([source])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const ends = [...cuts.sort((a, b) => a - b), bytes.length]
        expect(await answers(ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end)))).toEqual(whole)
      }),
      { numRuns: 20 }, // each makes a cleaner, and binds its rules
    )
  })
})
