import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CopydeskOptionError, clean } from '../../src/index.js'
import { cleanFile } from '../../src/node.js'
import { cleanText } from '../../src/text.js'

let folder = ''

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('cleanFile', () => {
  const source = '<p>It isn&#39;t over, the caf\u00E9 owner said.</p>'

  it('cleans as clean does', async () => {
    const path = await fileOf('page.html', source)
    expect(await cleanFile(path)).toEqual(clean(source))
    expect(await cleanFile(pathToFileURL(path))).toEqual(clean(source))
  })

  it('goes by what it is told', async () => {
    const path = await fileOf('told.html', source)
    const hints = { url: 'https://example.com/', title: 'Caf\u00E9' }
    expect(await cleanFile(path, { as: 'text', hints })).toEqual(cleanText(source, hints))
    expect((await cleanFile(path, { options: { changes: false } })).changes).toEqual([])
    await expect(cleanFile(path, { options: { quotes: 'curvy' as never } })).rejects.toThrow(CopydeskOptionError)
  })

  it.each<[what: string, content: number[], contentType: string | undefined, text: string, warnings: string[]]>([
    [
      'bytes that are not UTF-8',
      [0x63, 0x61, 0x66, 0xe9],
      undefined,
      'caf\u00E9',
      ['The input is not UTF-8. It was decoded as windows-1252.'],
    ],
    [
      'a header',
      [0xcb, 0xcf, 0xd4],
      'text/html; charset=koi8-r',
      '\u043A\u043E\u0442',
      ['The input is not UTF-8. It was decoded as koi8-r.'],
    ],
    [
      'UTF-8 cut short',
      [0xc3, 0xa9, 0xc3, 0xa9, 0xc3],
      undefined,
      '\u00E9\u00E9\uFFFD',
      ['The input is not valid UTF-8. Invalid bytes became U+FFFD.'],
    ],
    [
      'Shift_JIS cut short',
      [0x82, 0xa0, 0x82],
      'text/html; charset=sjis',
      '\u3042\uFFFD',
      ['The input is not UTF-8. It was decoded as shift_jis. Invalid bytes became U+FFFD.'],
    ],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], undefined, 'a', []],
  ])('reads %s, and says so', async (what, content, contentType, text, warnings) => {
    const path = await fileOf(`${what}.txt`, Uint8Array.from(content))
    const document = await cleanFile(path, contentType === undefined ? {} : { contentType })
    expect(document.text).toBe(text)
    expect(document.warnings).toEqual(warnings.map((message) => ({ code: 'wrong-encoding', message })))
  })

  it('rejects what has no end at its first bytes', async () => {
    await expect(cleanFile('/dev/zero')).rejects.toMatchObject({
      code: 'binary',
      message: 'The input is not text: a binary file.',
    })
  })

  it('rejects what is larger than it may be, and reads no further', async () => {
    const path = await fileOf('large.txt', Buffer.from('Rain fell.\n'.repeat(20_000)))
    await expect(cleanFile(path, { limit: 100_000 })).rejects.toMatchObject({
      code: 'too-large',
      message: 'The input is larger than 100000 bytes.',
    })
    expect((await cleanFile(path, { limit: 220_000 })).text).toContain('Rain fell.')
  })

  it('rejects as readFile does', async () => {
    await expect(cleanFile(join(folder, 'missing.html'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
