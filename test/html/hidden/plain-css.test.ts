import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { plainCss } from '../../../src/html/hidden/plain-css.js'

describe('plainCss', () => {
  it.each([
    ['a comment', 'd/* a { */isplay:/**/none', 'd isplay: none'],
    ['a comment without an end', 'a{b:c}/* d', 'a{b:c} '],
    ['letters as escapes', 'd\\69splay:non\\65 ', 'display:none'],
    ['six figures of a letter', '\\000064isplay:\\0006e one', 'display:none'],
    ['no icons, and no signs', 'a{b:"\\e001\\f1 \\201c\\2e "}', 'a{b:"\\e001\\f1 \\201c\\2e "}'],
    ['few blanks', `a${' '.repeat(15)}b`, `a${' '.repeat(15)}b`],
    ['many blanks', `a${' \n'.repeat(8)}b`, 'a b'],
    ['many at its ends', `${' '.repeat(40)}a${'\t'.repeat(40)}`, ' a '],
  ])('reads %s', (_, css, plain) => {
    expect(plainCss(css)).toBe(plain)
  })

  const piece = fc.oneof(
    fc.constantFrom('a', '{', ' ', '\n'),
    fc.nat(40).map((count) => ' '.repeat(count)),
  )
  test.prop([fc.array(piece, { maxLength: 30 })])('makes one of many blanks, wherever they stand', (pieces) => {
    const css = pieces.join('')
    expect(plainCss(css)).toBe(css.replace(/[ \n]{16,}/g, ' '))
  })
})
