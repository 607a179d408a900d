import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** Glued to the last sentence: `De brug was dicht. Lees verder`, `… Lees meer` */
  'continue-reading': {
    endings: [
      '[… |... ](lees verder|lees meer|meer lezen|verder lezen|lees het hele artikel|lees het volledige artikel|lees dit artikel|toon meer)[ →| »| ›]',
      '(lees verder|lees meer|lees het hele artikel) (op|bij) {publication}',
      'klik hier (voor|om) {rest}',
    ],
    proof: {
      removes: ['Lees verder', '… Lees meer', 'Lees verder op Voorbeeld'],
      keeps: ['Lees verder in de wet.', 'Lees meer boeken'],
    },
  },
} satisfies ProvenFamily
