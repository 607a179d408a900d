import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as wires and desks say it below the last paragraph. */
export const wireSignoff = {
  /** Wires: `(©NTB)`, `(NTB-AFP)`, `(NPK)` */
  agency: {
    lines: [
      '(ntb|©ntb|npk)(-|/|, )(afp|reuters|ap|ritzau|tt|dpa|npk|ntb|nrk)',
      '(saken|artikkelen|denne saken|denne artikkelen) (er skrevet|er hentet) (av|fra) (ntb|npk|nynorsk pressekontor|nyhetsbyrået ntb)',
    ],
    words: [
      '©ntb',
      '© ntb',
      'npk',
      '©npk',
      'nynorsk pressekontor',
      'ntb scanpix',
      'anb',
      '©anb',
      'avisenes nyhetsbyrå',
    ],
    endings: ['(©ntb|© ntb|npk|©npk|anb|©anb)', '(ntb|©ntb|npk)(-|/|, )(afp|reuters|ap|ritzau|tt|dpa|npk|ntb)'],
    place: 'tail',
    proof: {
      removes: ['(NPK)', '(NTB-Reuters)', 'Saken er skrevet av NTB'],
      keeps: ['NTB meldte det først.', 'Det skriver NTB', 'Saken er hentet fra kjelleren.'],
    },
  },
} satisfies ProvenFamily
