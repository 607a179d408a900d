import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { isOfCorpus, runOfCorpus } from '../../src/cli/corpus-commands.js'

const ran = async (load?: Parameters<typeof runOfCorpus>[2]) => {
  const stderr = new PassThrough()
  const code = await runOfCorpus(['dedup', 'a.ndjson'], { stderr }, load)
  return { code, told: String(stderr.read() ?? '') }
}

it('says how the package is installed where it is not', async () => {
  const { code, told } = await ran(async () => undefined)
  expect(code).toBe(2)
  expect(told).toContain('npm install @copydesk/corpus')
})

it('hands all arguments to the package, and its exit code back', async () => {
  const { code, told } = await ran(async () => ({ run: async (args) => args.length }))
  expect([code, told]).toEqual([2, ''])
})

it('knows the commands of the package', () => {
  expect(['corpus', 'learn', 'dedup', 'filter', undefined].map(isOfCorpus)).toEqual([true, true, true, false, false])
})
