import { describe, expect, it } from 'vitest'
import { Shield } from '../../src/blocks/shield.js'
import { apply } from '../../src/edit/edit.js'
import type { EditStage } from '../../src/edit/edit-list.js'
import { entities } from '../../src/repair/entities.js'
import { mojibake } from '../../src/repair/mojibake/mojibake.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('shield.txt', import.meta.url))

const upper: EditStage = (text) =>
  Array.from(text.matchAll(/a/g), ({ index }) => ({ start: index, end: index + 1, insert: 'A', rule: 'test/upper' }))
const done = (stage: EditStage, text: string) => apply(text, stage(text))

describe('a shielded stage', () => {
  const shielded = new Shield(false).over(upper)

  it.each(cases('leaves code alone'))('leaves code alone: %s', (_, text, expected) => {
    expect(done(shielded, text)).toBe(expected)
  })

  it('drops edits that touch code', () => {
    const joined: EditStage = (text) => [{ start: 2, end: 6, insert: '', rule: `test/${text.length}` }]
    expect(done(new Shield(false).over(joined), 'It `runs` now')).toBe('It `runs` now')
  })

  it('keeps edits that touch only the edge of code', () => {
    const blanks: EditStage = (text) =>
      Array.from(text.matchAll(/ /g), ({ index }) => ({
        start: index,
        end: index + 1,
        insert: '_',
        rule: 'test/blank',
      }))
    expect(done(new Shield(false).over(blanks), 'It `runs on` now')).toBe('It_`runs on`_now')
  })
})

describe('references', () => {
  it('stay in code', () => {
    expect(done(new Shield(false).overReferences(entities), 'Fish &amp; chips: `&amp;`')).toBe('Fish & chips: `&amp;`')
  })

  it('stay in Markdown if they escape its syntax', () => {
    const text = '## Signs\n\nCaf&eacute; &lt;br&gt; and &#42;no&#42;'
    expect(done(new Shield(false).overReferences(entities), text)).toBe('## Signs\n\nCafé &lt;br&gt; and &#42;no&#42;')
  })
})

describe('mojibake', () => {
  const restore = new Shield(false).overMojibake(mojibake)

  it.each(cases('mojibake'))('%s: %j → %j', (_, text, expected) => {
    expect(done(restore, text)).toBe(expected)
  })
})
