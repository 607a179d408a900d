import { describe, expect, it } from 'vitest'
import { joinedChunks } from '../../.build/join-chunks.js'

const files = new Map([
  ['index', `const a = require('./chunk-A.cjs');exports.clean = () => require('./cleaner-1.cjs').clean(a)`],
  ['chunk-A', `'use strict';const b = require("./chunk-B.cjs");exports.name = 'a' + b.name`],
  ['chunk-B', `globalThis.runs.push('b');exports.name = 'b'`],
  ['cleaner-1', `const c = require('./chunk-C.cjs');exports.clean = ({ name }) => name + c.name`],
  ['chunk-C', `globalThis.runs.push('c');const { name } = require('./chunk-B.cjs');exports.name = 'c' + name`],
  ['chunk-D', `exports.name = 'd'`],
])

/** What a file of `all` exports, run as Node runs CommonJS. */
function loaderOf(all: ReadonlyMap<string, string>): (path: string) => Record<string, unknown> {
  const cache = new Map<string, { exports: Record<string, unknown> }>()
  return function load(path) {
    const name = /^\.\/(.+)\.cjs$/.exec(path)?.[1] as string
    const module = cache.get(name) ?? { exports: {} }
    if (cache.has(name)) return module.exports
    cache.set(name, module)
    new Function('module', 'exports', 'require', all.get(name) as string)(module, module.exports, load)
    return module.exports
  }
}

describe('joinedChunks', () => {
  const built = joinedChunks(new Map([...files].map(([name, code]) => [name, { code }])))
  const joined = new Map([...built].map(([name, { code }]) => [name, code]))

  it('puts chunks where the first of them is loaded, and leaves what is loaded by no such file', () => {
    expect([...joined.keys()].sort()).toEqual(
      ['chunk-D', 'cleaner-1', 'index', 'page-chunks', 'start-chunks', 'text-chunks'].sort(),
    )
    expect(joined.get('start-chunks')).toContain(`'chunk-B':`)
    expect(joined.get('text-chunks')).not.toContain(`'chunk-B':`)
  })

  it('runs each once, when it is first asked for', () => {
    const runs: string[] = []
    Object.assign(globalThis, { runs })
    const { clean } = loaderOf(joined)('./index.cjs') as { clean: () => string }
    expect(runs).toEqual(['b'])
    expect([clean(), clean()]).toEqual(['abcb', 'abcb'])
    expect(runs).toEqual(['b', 'c'])
  })
})
