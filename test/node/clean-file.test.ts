import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CopydeskOptionError, clean } from '../../src/index.js'
import { cleanFile } from '../../src/node.js'
import { cleanText } from '../../src/text.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('clean-file.txt', import.meta.url))

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

  it.each(cases('bytes, their content type, the text and what is said of it'))(
    'reads %s, and says so',
    async (what, content, contentType, text, message) => {
      const path = await fileOf(`${what}.txt`, Buffer.from(content, 'latin1'))
      const document = await cleanFile(path, contentType === '' ? {} : { contentType })
      expect(document.text).toBe(text)
      expect(document.warnings).toEqual(message === '' ? [] : [{ code: 'wrong-encoding', message }])
    },
  )

  it('rejects what has no end at its first bytes', async () => {
    const fault = { code: 'binary', message: 'The input is not text: a binary file.' }
    await expect(cleanFile('/dev/zero')).rejects.toMatchObject(fault)
  })

  it('rejects what is larger than it may be, and reads no further', async () => {
    const path = await fileOf('large.txt', Buffer.from('Rain fell.\n'.repeat(20_000)))
    const fault = { code: 'too-large', message: 'The input is larger than 100000 bytes.' }
    await expect(cleanFile(path, { limit: 100_000 })).rejects.toMatchObject(fault)
    expect((await cleanFile(path, { limit: 220_000 })).text).toContain('Rain fell.')
  })

  it('rejects as readFile does', async () => {
    await expect(cleanFile(join(folder, 'missing.html'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
