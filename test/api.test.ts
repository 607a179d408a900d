import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { casesIn } from './tables.js'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Every name that can be imported, by entry. One more is a minor version; one less, or another meaning, a major one. */
const NAMES = casesIn(new URL('api.txt', import.meta.url))('entries, and the names that they export').map(
  ([entry, names]) => [entry, names.split(' ')] as const,
)

const WAYS = {
  module: (entry: string) => `import * as it from '${entry}'`,
  commonjs: (entry: string) => `const it = require('${entry}')`,
}

describe.each(NAMES)('%s', (entry, names) => {
  it.each(['module', 'commonjs'] as const)('exports these names and no more to a %s', (type) => {
    const program = `${WAYS[type](entry)}\nconsole.log(JSON.stringify(Object.keys(it)))`
    const args = [`--input-type=${type}`, '--eval', program]
    const seen: string[] = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }))
    expect(seen.sort()).toEqual([...names].sort())
  })
})
