import { readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { clean, cleanText } from '../src/index.js'

const seed = readFileSync(new URL('../examples/seed.txt', import.meta.url), 'utf8')
const straight = cleanText(seed).text

/** What people write instead: one regex for each thing they saw. */
const CHAIN: readonly (readonly [RegExp, string])[] = [
  [/\[ad_\d+\]/gi, ''],
  [/&amp;/g, '&'],
  [/&#8217;|&rsquo;/g, '’'],
  [/&nbsp;|\u00a0/g, ' '],
  [/[\u2018\u2019]/g, "'"],
  [/[\u201c\u201d]/g, '"'],
  [/\u2026/g, '...'],
  [/[\u2013\u2014]/g, '-'],
  [/[\u200b-\u200d\ufeff]/g, ''],
  [/\u00ad/g, ''],
  [/\r\n?/g, '\n'],
  [/\t/g, ' '],
  [/ {2,}/g, ' '],
  [/ *\n */g, '\n'],
  [/\n{3,}/g, '\n\n'],
  [/^advertisement$/gim, ''],
  [/^source link\s*$/gim, ''],
  [/^share this:?.*$/gim, ''],
  [/the post .{0,200} appeared first on .{0,80}$/gim, ''],
  [/^(sign up|subscribe) .{0,120}newsletter.*$/gim, ''],
]
const chain = (text: string) => CHAIN.reduce((cleaned, [pattern, by]) => cleaned.replace(pattern, by), text)
const everyCharacter = (text: string) => {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}

describe.each([
  ['the seed article, as scraped', seed],
  ['the seed article, clean', straight],
])('%s', (_, text) => {
  bench('cleanText, with every change listed', () => void cleanText(text))
  bench('clean, which first looks for markup', () => void clean(text))
  bench('20 chained regexes', () => void chain(text))
  bench('every character once', () => void everyCharacter(text))
})
