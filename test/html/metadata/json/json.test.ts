import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { LONGEST_SCRIPT, readJson } from '../../../../src/html/metadata/json/json.js'

describe('readJson mends', () => {
  it.each<[what: string, script: string, value: unknown]>([
    ['nothing where nothing is broken', '{"a": ["b", 1, null]}', { a: ['b', 1, null] }],
    ['blanks and a byte order mark around it', '\uFEFF\n {"a": 1} \n', { a: 1 }],
    ['a raw line break in a string', '{"a": "one\ntwo"}', { a: 'one two' }],
    ['a raw tab and other controls', '{"a": "one\t\u0001two"}', { a: 'one two' }],
    ['a comma too many in an object', '{"a": 1,}', { a: 1 }],
    ['a comma too many in a list', '[1, 2, \n]', [1, 2]],
    ['two commas', '{"a": 1,, "b": 2}', { a: 1, b: 2 }],
    ['an HTML comment around it', '<!-- {"a": 1} -->', { a: 1 }],
    ['CDATA', '<![CDATA[{"a": 1}]]>', { a: 1 }],
    ['CDATA in line comments', '//<![CDATA[\n{"a": [1]}\n//]]>', { a: [1] }],
    ['CDATA in block comments', '/*<![CDATA[*/ {"a": 1} /*]]>*/', { a: 1 }],
    ['a line comment', '{"a": 1, // the first\n "b": 2}', { a: 1, b: 2 }],
    ['a block comment', '{"a": /* one */ 1}', { a: 1 }],
    ['a semicolon at the end', '{"a": 1};', { a: 1 }],
    ['an escape that JSON lacks', String.raw`{"a": "it\'s \x41"}`, { a: "it's x41" }],
    ['quotes not escaped', '{"a": "He said "no" to it", "b": 1}', { a: 'He said "no" to it', b: 1 }],
    ['quotes as entities', '{&quot;a&quot;: &quot;b&quot;}', { a: 'b' }],
    ['an end that is missing', '{"a": [{"b": "c', { a: [{ b: 'c' }] }],
    ['a bracket too many', '{"a": 1}}', { a: 1 }],
    ['two values in a row', '{"a": 1}\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
    ['an address, which is no comment', '{"a": "https://example.org/", }', { a: 'https://example.org/' }],
  ])('%s', (_, script, value) => {
    expect(readJson(script)).toEqual(value)
  })
})

describe('readJson gives up on', () => {
  it.each([
    ['nothing', ''],
    ['words', 'window.data = then()'],
    ['keys without quotes', '{a: 1}'],
    ['a script that is too long', `"${'a'.repeat(LONGEST_SCRIPT)}"`],
  ])('%s', (_, script) => {
    expect(readJson(script)).toBeUndefined()
  })
})

describe('readJson', () => {
  it('takes what is deep', () => {
    const depth = 100_000
    expect(() => readJson('['.repeat(depth))).not.toThrow()
    expect(() => readJson(`${'{"a":'.repeat(depth)}1`)).not.toThrow()
  })

  it('makes a field of its own of `__proto__`, and touches no prototype', () => {
    const value = readJson('{"__proto__": {"polluted": true},}') as object
    expect(Object.hasOwn(value, '__proto__')).toBe(true)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test.prop([fc.json()])('reads all JSON as JSON.parse does', (json) => {
    expect(readJson(json)).toEqual(JSON.parse(json))
  })

  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ',',
    ':',
    '/',
    '*',
    '//',
    '\n',
    ' ',
    'a',
    '1',
    '<!--',
    ']]>',
    '&quot;',
  )
  test.prop([fc.array(piece).map((pieces) => pieces.join(''))])('never throws', (script) => void readJson(script))
})
