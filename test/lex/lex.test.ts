import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { lex } from '../../src/lex/lex.js'
import { GAP_MASK, KIND_MASK, LexedText, ONE_BLANK, TokenKind } from '../../src/lex/lexed-text.js'
import { trimOrnaments } from '../../src/lex/trim.js'
import { SignTrait } from '../../src/lex/unit-table.js'
import { scraped } from '../alphabet.js'
import { runs } from '../random.js'
import { casesIn } from '../tables.js'
import { tokensOf } from './columns.js'

const cases = casesIn(new URL('lex.txt', import.meta.url))
const KIND_NAMES = Object.keys(TokenKind)

const toldTokens = (text: string): string[] => {
  const lexed = lex(text)
  return tokensOf(lexed).map((written, token) => {
    const kind = lexed.kinds[token] as number
    const gap = (kind & GAP_MASK) === 0 ? '' : (kind & GAP_MASK) === ONE_BLANK ? '·' : '…'
    return `${KIND_NAMES[kind & KIND_MASK]}:${gap}${written}`
  })
}

describe('lex', () => {
  it.each(cases('tokens'))('reads the tokens of %j', (text, tokens) => {
    expect(toldTokens(text)).toEqual(tokens.split(' | '))
  })

  it.each(cases('traits'))('finds the traits of %j', (text, names) => {
    const traits = lex(text).lineTraits[0] as number
    const found = Object.entries(SignTrait).flatMap(([name, bit]) => (traits & bit ? [name] : []))
    expect(new Set(found)).toEqual(new Set(names.split(' ').filter(Boolean)))
  })

  it.each(cases('folded alike'))('%j has the folded hashes of %j', (text, other) => {
    const [lexed, twin] = [lex(text, new LexedText()), lex(other, new LexedText())]
    expect(Array.from(lexed.foldedHashes.subarray(0, lexed.tokens))).toEqual(
      Array.from(twin.foldedHashes.subarray(0, twin.tokens)),
    )
    expect(lexed.lineHashes[0]).toBe(twin.lineHashes[0])
  })

  it.each(cases('trimmed'))('trims %j', (text, left) => {
    const lexed = lex(text)
    const range = { first: 0, last: lexed.tokens }
    const isLeft = trimOrnaments(lexed, range)
    expect(isLeft ? text.slice(lexed.starts[range.first], lexed.ends[range.last - 1]) : '').toBe(left)
  })

  test.prop([scraped()], runs(500))('tokens and white space are the text', (text) => {
    const { starts, ends, tokens } = lex(text)
    let at = 0
    for (let token = 0; token < tokens; token++) {
      expect(text.slice(at, starts[token])).toMatch(/^\s*$/)
      expect(ends[token]).toBeGreaterThan(starts[token] as number)
      at = ends[token] as number
    }
    expect(text.slice(at)).toMatch(/^\s*$/)
  })

  test.prop([scraped()], runs(500))('lines are the text between line feeds', (text) => {
    const { lineStarts, lineEnds, lines } = lex(text)
    expect(Array.from({ length: lines }, (_, line) => text.slice(lineStarts[line], lineEnds[line]))).toEqual(
      text.split('\n'),
    )
  })

  test.prop([scraped()], runs(300))('counts of a line are those of its characters', (text) => {
    const { lineCapitals, lineDigits, lines } = lex(text)
    const all = text.split('\n')
    for (let line = 0; line < lines; line++) {
      expect(lineDigits[line]).toBe(all[line]?.match(/\p{Nd}/gu)?.length ?? 0)
      expect(lineCapitals[line]).toBe(all[line]?.match(/\p{Lu}|\p{Lt}/gu)?.length ?? 0)
    }
  })
})
