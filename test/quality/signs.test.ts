import { describe, expect, it } from 'vitest'
import { shareIn, stemsOf, toldSigns } from '../../src/quality/signs.js'

describe('shareIn', () => {
  it.each<[text: string, line: string, share: number]>([
    ['the bridges were rebuilt in spring', 'Bridge rebuilt', 1],
    ['the bridges were rebuilt in spring', 'Bridge closed', 0.5],
    ['nothing of the kind', 'Old bridge to be rebuilt', 0],
    ['港湾委員会は古い穀物倉庫を残すと決めた', '古い穀物倉庫、壁を残す', 0.8],
    ['anything', '', 0],
  ])('of %j has of %j the share %d', (text, line, share) => {
    expect(shareIn(text, stemsOf(line))).toBeCloseTo(share, 1)
  })
})

describe('toldSigns', () => {
  const text = 'The old bridge was rebuilt.\n\nIt opened in spring.'
  const blocks = text.split('\n\n').map((part) => ({ text: part })) as never

  it('compares a text with what its page says of it', () => {
    const signs = toldSigns({ text, blocks, title: 'Old bridge rebuilt' }, { 'body told': 400 })
    expect(signs).toMatchObject({ title: 1, 'title known': 1, 'description known': 0, 'ended blocks': 1 })
    expect(signs['body told']).toBeLessThan(-2)
    expect(signs['words told']).toBe(0)
  })

  it('counts what is cut short, and the times and days of posts', () => {
    const teasers = 'The council met … more\n\n12:45 The mayor has arrived ...'
    const signs = toldSigns(
      { text: teasers, blocks: teasers.split('\n\n').map((part) => ({ text: part })) as never },
      {},
    )
    expect(signs).toMatchObject({ 'cut blocks': 1, stamps: 1 })
  })
})
