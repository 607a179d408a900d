import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/edit/edit.js'
import { repairEncoding } from '../../../src/index.js'
import { mojibake } from '../../../src/repair/mojibake/mojibake.js'

describe('broken characters by the thousand', () => {
  it.each([
    ['in lines', 'l’Ã©tÃ© Ã  la mer\n', 'l’été à la mer\n'],
    ['in one line', 'l’Ã©tÃ© ', 'l’été '],
    ['broken twice', 'l’ÃƒÂ©tÃƒÂ© ', 'l’été '],
    ['of several bytes', 'Itâ€™s â€œopenâ€\u009d. ', 'It’s “open”. '],
    ['some of them broken twice', 'Ã©tÃ© ÃƒÂ©tÃƒÂ© ', 'été été '],
  ])('are made whole %s', (_, broken, whole) => {
    const count = Math.ceil(300_000 / broken.length)
    expect(repairEncoding(broken.repeat(count))).toBe(whole.repeat(count))
  })

  it('are repaired each in its place, as the first of them are', () => {
    const line = 'l’Ã©tÃ© et l’ÃƒÂ©tÃƒÂ©\n'
    const few = [...mojibake(line.repeat(3))]
    const many = [...mojibake(line.repeat(3000))]
    const perLine = few.length / 3
    expect(many).toEqual(
      Array.from({ length: 3000 * perLine }, (_, nth) => {
        const { start, end, ...rest } = few[nth % perLine] as Edit
        const shift = Math.floor(nth / perLine) * line.length
        return { start: start + shift, end: end + shift, ...rest }
      }),
    )
  })
})
