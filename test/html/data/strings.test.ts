import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { longStrings } from '../../../src/html/data/long-strings.js'
import { stringIn } from '../../../src/html/data/told-story.js'
import { casesIn } from '../../tables.js'

const prose =
  'The ferry to the outer islands was cancelled on Friday because of high waves, said the harbour master. '.repeat(5)

const cases = casesIn(new URL('strings.txt', import.meta.url), {
  prose,
  letters: 'abcdefgh'.repeat(200),
  code: 'if (a[0] == {b: c}) { d = e[f]; } '.repeat(40),
  markup: '<i class=\\"a\\"></i>'.repeat(60),
})

function found(script: string, attributes = ''): { key: string; text: string }[] {
  const html = `<script${attributes}>${script}</script>`
  return longStrings(html, [{ start: 0, end: html.length }]).map(({ key, start, end }) => ({
    key,
    text: html.slice(start, end),
  }))
}

describe('longStrings', () => {
  it.each(cases('longStrings finds the story in'))('finds the story in %s', (script, key) => {
    expect(found(script)).toEqual([{ key, text: prose }])
  })

  it('reads over escaped quotes', () => {
    const text = `He said \\"no\\" and left. ${prose}\\\\`
    expect(found(`{"a":"${text}","b":1}`)).toEqual([{ key: 'a', text }])
  })

  it('takes line breaks for text in JSON-LD alone', () => {
    const text = `${prose}\n${prose}`
    expect(found(`{"a":"${text}"}`)).toEqual([])
    expect(found(`{"a":"${text}"}`, ' type="application/ld+json"')).toEqual([{ key: 'a', text }])
  })

  it.each(cases('longStrings passes over'))('passes over %s', (_, script) => {
    expect(found(script)).toEqual([])
  })
})

const said = (inside: string, before = '{"a":"', after = '"}') => {
  const source = before + inside + after
  return apply(source, stringIn(source, { start: before.length, end: before.length + inside.length }))
}

describe('stringIn', () => {
  it.each(cases('stringIn'))('%s', (inside, text) => {
    expect(said(inside)).toBe(text)
  })

  test.prop([fc.string({ unit: 'binary' })])('says what JSON says', (text) => {
    const json = JSON.stringify(text)
    expect(said(json.slice(1, -1), '"', '"')).toBe(text.replaceAll('\b', '').replaceAll('\f', '\n'))
  })
})
