import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
// @ts-expect-error a script without types
const { tarball } = await import('../.ci/tarball.mjs')
const place = mkdtempSync(join(tmpdir(), 'copydesk-projects-'))

const run = (command: string, args: string[], cwd: string) => {
  // What tells a runner that it runs within another goes.
  const { VITEST: _, NODE_OPTIONS: __, ...env } = process.env
  return spawnSync(command, args, { cwd, env: { ...env, CI: 'true', NO_COLOR: '1' }, encoding: 'utf8' })
}

/** What is no package, and this one, which its own workspace links. */
const NOT_LINKED: ReadonlySet<string> = new Set(['.bin', '.cache', '.package-lock.json', 'copydesk'])

/** The package as npm packs it, among the packages that are installed here: nothing is loaded from the net. */
beforeAll(() => {
  if (!existsSync(`${root}dist/cli.js`)) throw new Error('dist is not built: run `npm run build` first')
  const modules = join(place, 'node_modules')
  mkdirSync(modules)
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!NOT_LINKED.has(name)) symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  const unpacked = run('tar', ['-xzf', tarball(place)], place)
  expect(unpacked.stderr).toBe('')
  cpSync(join(place, 'package'), join(modules, 'copydesk'), { recursive: true })
})

afterAll(() => rmSync(place, { recursive: true, force: true }))

/** A project of examples/ with the packed package installed, and what its one command prints. */
function start(name: string): { status: number | null; printed: string } {
  cpSync(join(root, 'examples', name), join(place, name), { recursive: true })
  const { scripts } = JSON.parse(readFileSync(join(place, name, 'package.json'), 'utf8'))
  const [program = '', ...args] = scripts.start.split(' ')
  const bin = { vitest: 'vitest/vitest.mjs', jest: 'jest/bin/jest.js' }[program as 'jest']
  const command = bin === undefined ? args : [join(root, 'node_modules', bin), ...args]
  const { status, stdout, stderr } = run(process.execPath, command, join(place, name))
  return { status, printed: stdout + stderr }
}

describe('a project with the packed package', () => {
  it.each<[name: string, prints: RegExp]>([
    ['vitest', /Tests +3 passed/],
    ['jest', /Tests: +2 passed/],
    ['worker', /^200 text\/markdown; charset=utf-8\nDer Rat hat am Dienstag(?!.*Startseite)/s],
    ['script', /^It isn't "over", the café owner said\.\n0–7 {2}any\/ad-marker\/wp-automatic/],
  ])('%s runs', (name, prints) => {
    const { status, printed } = start(name)
    expect(printed).toMatch(prints)
    expect(status).toBe(0)
  })
})

/** The types of the entries, as a project of TypeScript sees them that checks those of its packages, too. */
describe('the types of the matchers', () => {
  it.each([
    ['vitest', `import 'copydesk/vitest'\nimport { expect } from 'vitest'`],
    ['jest', `import { expect } from '@jest/globals'\nimport 'copydesk/jest'`],
  ])('are known to %s', (name, imports) => {
    const folder = join(place, `types-${name}`)
    mkdirSync(folder)
    const body = `import { clean } from 'copydesk'
expect(clean('Rain')).toKeep('Rain')
expect(clean('Rain')).not.toRemove('Rain')
expect(clean).toKeepStory('Rain', { families: ['share'] })
expect({ document: clean('Rain') }).toEqual({ document: expect.toKeep('Rain') })
// @ts-expect-error a verdict that there is not
expect(clean('Rain')).toHaveVerdict('fine')
`
    writeFileSync(join(folder, 'a.test.ts'), `${imports}\n${body}`)
    const flags = '--noEmit --strict --module nodenext --target es2022 --types node'.split(' ')
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { stdout } = run(process.execPath, [tsc, ...flags, 'a.test.ts'], folder)
    expect(stdout).toBe('')
  })
})
