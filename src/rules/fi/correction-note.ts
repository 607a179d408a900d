import type { ProvenFamily } from '../rule.js'

/** How to report a slip. */
export const correctionNote = {
  /** `Huomasitko virheen? Kerro meille` */
  'found-slip': {
    lines: [
      '(huomasitko|löysitkö) (virheen|kirjoitusvirheen) [jutussa]? (kerro meille|ilmoita meille|kerro siitä meille|ota yhteyttä)[[:| osoitteeseen] {email}]',
    ],
    proof: { removes: ['Huomasitko virheen? Kerro meille'], keeps: ['Huomasitko virheen? tuomari kysyi.'] },
  },
} satisfies ProvenFamily
