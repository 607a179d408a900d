import { describe, expect, it } from 'vitest'
import { lex } from '../../src/lex/lex.js'
import { casesIn } from '../tables.js'
import { toldBlocks } from './told-blocks.js'

const cases = casesIn(new URL('read-syntax.txt', import.meta.url))

describe('the syntax that a plain text means', () => {
  it.each(cases('blocks'))('%s', (_, text, blocks) => {
    expect(toldBlocks(lex(text))).toEqual(blocks.split('\n'))
  })
})
