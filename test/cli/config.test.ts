import { describe, expect, it } from 'vitest'
import { casesIn } from '../tables.js'
import { copydesk } from './world.js'

const cases = casesIn(new URL('config.txt', import.meta.url))

const stdin = '"Rain" fell on the city on Monday.'
const curly = JSON.stringify({ quotes: 'curly' })
const at = (file: string, content = curly) => ({ stdin, files: { [file]: content } })

describe('options of a file', () => {
  it.each(cases('are found in'))('are found in %s', async (file) => {
    expect((await copydesk([], at(file))).out).toBe('“Rain” fell on the city on Monday.\n')
  })

  it('are found in a package that has some, and none in one that has not', async () => {
    const files = {
      '/home/jo/pages/package.json': '{"name": "pages"}',
      '/home/jo/package.json': `{"copydesk": ${curly}}`,
    }
    expect((await copydesk([], { stdin, files })).out).toContain('“Rain”')
    expect((await copydesk([], at('/home/jo/package.json', 'no JSON'))).out).toContain('"Rain"')
  })

  it('go behind those of the command line, and are left alone if asked to', async () => {
    const world = at('/home/jo/pages/copydesk.config.json')
    expect((await copydesk(['--quotes', 'straight'], world)).out).toContain('"Rain"')
    expect((await copydesk(['--no-config'], world)).out).toContain('"Rain"')
  })

  it('are those of a file that is named', async () => {
    const world = { stdin, files: { 'mine.json': curly, '/home/jo/copydesk.config.json': '{"quotes": "keep"}' } }
    expect((await copydesk(['--config', 'mine.json'], world)).out).toContain('“Rain”')
    const err = expect.stringContaining('--config none.json: no such file or folder')
    expect(await copydesk(['--config', 'none.json'], world)).toMatchObject({ code: 2, err })
    expect((await copydesk(['--config', 'a', '--no-config'], world)).err).toContain('--config or --no-config, not both')
  })

  it('are shown with the file that they are from', async () => {
    const world = at('/home/jo/copydesk.config.json', '{"quotes": "curly", "packs": ["any", "de"]}')
    const options = { quotes: 'curly', dashes: 'em', packs: ['any', 'de'] }
    const { out } = await copydesk(['--show-config', '--dashes', 'em'], world)
    expect(JSON.parse(out)).toEqual({ file: '/home/jo/copydesk.config.json', options })
    expect(JSON.parse((await copydesk(['--show-config'], { stdin })).out)).toEqual({ file: null, options: {} })
  })

  it.each(cases('are wrong usage if they are wrong'))(
    'are wrong usage if they are wrong: %s',
    async (content, complaint) => {
      const { code, err } = await copydesk([], at('/home/jo/copydesk.config.json', content))
      expect(code).toBe(2)
      expect(err).toContain(complaint)
    },
  )
})
