import { describe, expect, it } from 'vitest'
import { InlineMatcher, type InlineRule } from '../../src/match/inline-matcher.js'

const rule = (name: string, pattern: RegExp): InlineRule => ({
  inside: { opens: '[', pattern },
  ref: { address: `any/shortcode/${name}`, lang: 'any', family: 'shortcode', place: 'anywhere', headsList: false },
})
const opener = new InlineMatcher('[', [
  rule('ad', /\[ad_\d\]/iy),
  rule('video', /\[video \d\]/iy),
  rule('pair', /\[(b|i)\][^[]{0,20}\[\/\1\]/iy),
  rule('any-word', /\[[a-z_\d]{2,9}\]/y),
])

describe('an inline matcher', () => {
  it.each([
    ['[AD_1]', 'ad', 6],
    ['[ad_1]', 'ad', 6],
    ['[b]so[/b] on', 'pair', 9],
    ['[gallery]', 'any-word', 9],
    ['[Video 5]', 'video', 9],
    ['[i]so[/i]', 'pair', 9],
  ])('knows %s', (text, name, end) => {
    expect(opener.stretchAt(`say ${text}`, 4)).toMatchObject({ start: 4, end: 4 + end, rule: `any/shortcode/${name}` })
  })

  it.each(['[b]so[/i]', '[sic!]', '[GALLERY]', 'x[ad_1]', '[ad_1', '[ad_1[video 5]'])('leaves %s', (text) => {
    expect(opener.stretchAt(text, 0)).toBeUndefined()
  })
})
