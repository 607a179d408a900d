import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/edit/edit.js'
import { repairEncoding } from '../../../src/index.js'
import { findLayer, type Layer, type Repair, RepairList } from '../../../src/repair/mojibake/layers.js'
import { mojibake } from '../../../src/repair/mojibake/mojibake.js'
import { pageSet } from '../../../src/repair/mojibake/page-set.js'
import { SettledLines } from '../../../src/repair/mojibake/settled-lines.js'

const layerOf = (text: string): Layer => findLayer(text, pageSet(), new SettledLines())

describe('a layer', () => {
  it.each<[what: string, text: string, isLast: boolean]>([
    ['of a text without broken characters', 'Rain', true],
    ['of a text with neighbours that are no broken character', '“José”', true],
    ['of one broken character', 'cafÃ©s', true],
    ['of several', 'cafÃ© â€“ naÃ¯ve, in spring', true],
    ['of characters whose letters are in two pages', 'Ð¼Ð¸Ñ€', true],
    ['with another under it', 'cafÃƒÂ©s', false],
    ['with another under it at the start of a text', 'ÃƒÂ©tÃƒÂ©', false],
    ['that leaves a lead before a byte', 'x cafÃƒ©s et Ã©tÃ©', false],
    ['that leaves a byte behind a lead', 'x cafÃÂ©s et Ã©tÃ©', false],
    ['of which something was turned down: it may be taken once the rest is whole', 'CAFÉ® fÃ¼r alle', false],
  ])('%s is the last: %s', (_, text, isLast) => {
    expect(layerOf(text).isLast).toBe(isLast)
  })

  it('has one edit for each broken character, named after its page', () => {
    expect([...layerOf('cafÃ© â\u0080\u0093 naÃ¯ve').repairs]).toMatchObject([
      { start: 3, end: 5, insert: 'é', rule: 'text/mojibake/windows-1252', layers: 1 },
      { start: 6, end: 9, insert: '–', rule: 'text/mojibake/latin-1', layers: 1 },
      { start: 12, end: 14, insert: 'ï', rule: 'text/mojibake/windows-1252', layers: 1 },
    ])
  })

  it.each([
    ['the first control', 'â\u0080\u0099', 'latin-1'],
    ['the last control', 'tÃ\u009ft Ã¼', 'latin-1'],
    ['a no-break space, which is none', 'tÃ\u00a0 Ã¼', 'windows-1252'],
  ])('is latin-1 if it contains a control: %s', (_, text, codePage) => {
    expect([...layerOf(`x${text}x`).repairs][0]).toMatchObject({ rule: `text/mojibake/${codePage}` })
  })
})

describe('the space behind à', () => {
  /** Other damage in a line is evidence for its end. */
  const portuguese = (text: string) => repairEncoding(`NÃ£o estÃ¡, nÃ£o: ${text}`).slice('Não está, não: '.length)

  it.each<[broken: string, whole: string]>([
    ['vou Ã praia', 'vou à praia'],
    ['vou Ã  praia', 'vou à praia'],
    ['vou Ã s vezes', 'vou às vezes'],
    ['vou Ã quela praia', 'vou àquela praia'],
    ['vou Ã quele lado', 'vou àquele lado'],
    ['vou Ã quelas praias', 'vou àquelas praias'],
    ['vou Ã queles lados', 'vou àqueles lados'],
    ['vou Ã quilo', 'vou àquilo'],
    ['vou Ã sua casa', 'vou à sua casa'],
    ['vou Ã quelinha', 'vou à quelinha'],
    ["vou Ã s'y plaire", "vou à s'y plaire"],
    ['vou Ã s’y plaire', 'vou à s’y plaire'],
    ['vou Ã sÃ£o paulo', 'vou à são paulo'],
    ['vou Ã 5 horas', 'vou à 5 horas'],
    ['vou Ã (outra) praia', 'vou à (outra) praia'],
    ['cittÃ di mare', 'città di mare'],
  ])('%s → %s', (broken, whole) => {
    expect(portuguese(broken)).toBe(whole)
  })
})

it('a list of many repairs returns them unchanged', () => {
  const some = (nth: number): Repair => ({
    start: 9 * nth,
    end: 9 * nth + 3,
    insert: String.fromCharCode(0xe0 + (nth % 30)),
    rule: `text/mojibake/${nth % 3}`,
    gain: nth % 50,
    layers: 1 + (nth % 4),
  })
  const repairs = Array.from({ length: 10_000 }, (_, nth) => some(nth))
  const list = new RepairList()
  for (const repair of repairs) list.push(repair)
  expect([...list]).toEqual(repairs)
})

describe('thousands of broken characters', () => {
  it.each([
    ['in lines', 'l’Ã©tÃ© Ã  la mer\n', 'l’été à la mer\n'],
    ['in one line', 'l’Ã©tÃ© ', 'l’été '],
    ['broken twice', 'l’ÃƒÂ©tÃƒÂ© ', 'l’été '],
    ['of several bytes', 'Itâ€™s â€œopenâ€\u009d. ', 'It’s “open”. '],
    ['some of them broken twice', 'Ã©tÃ© ÃƒÂ©tÃƒÂ© ', 'été été '],
  ])('are repaired %s', (_, broken, whole) => {
    const count = Math.ceil(300_000 / broken.length)
    expect(repairEncoding(broken.repeat(count))).toBe(whole.repeat(count))
  })

  it('are repaired in place, like a few', () => {
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
