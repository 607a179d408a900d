import { describe, expect, it } from 'vitest'
import { longStrings } from '../../../src/html/data/long-strings.js'

const prose =
  'The ferry to the outer islands was cancelled on Friday because of high waves, said the harbour master. '.repeat(5)

function found(script: string, attributes = ''): { key: string; text: string }[] {
  const html = `<script${attributes}>${script}</script>`
  return longStrings(html, [{ start: 0, end: html.length }]).map(({ key, start, end }) => ({
    key,
    text: html.slice(start, end),
  }))
}

describe('longStrings', () => {
  it.each<[script: string, key: string]>([
    [`{"articleBody":"${prose}"}`, 'articleBody'],
    [`window.state = {"a":[1,{"body" : "${prose}"}]};`, 'body'],
    [`self.__next_f.push([1,"${prose}"])`, ''],
    [`var s = 'it"s';\nvar t = "x\\\\";\nload({"text":"${prose}"})`, 'text'],
  ])('finds the story in %s', (script, key) => {
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

  it.each([
    ['short strings', 'The ferry was late.'],
    ['what has no blanks', 'abcdefgh'.repeat(200)],
    ['code', 'if (a[0] == {b: c}) { d = e[f]; } '.repeat(40)],
    ['markup that says nothing', `${'<i class=\\"a\\"></i>'.repeat(60)}`],
  ])('passes over %s', (_, text) => {
    expect(found(`{"a":"${text}"}`)).toEqual([])
  })
})
