import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Kilde: Ritzau`, `Kilder: Ritzau, AFP`, `Kilde: example.org/4` */
  source: {
    lines: [
      '(kilde|kilder|via|original artikel|læs originalen|læs mere på|læs hele artiklen på)[ ][:| ][ ]{url}',
      '(kilde|kilder|via)[ ]: {publication}',
      'med (materiale|bidrag|oplysninger) fra (reuters|ritzau|ap|afp|dpa|ntb|tt)[ og (reuters|ritzau|ap|afp|dpa|ntb|tt)]',
    ],
    words: ['kilde', 'kilder'],
    endings: ['(kilde|kilder): {publication}', '(kilde|kilder): {url}'],
    place: 'tail',
    proof: {
      removes: [
        'Kilde: Havnebladet',
        'Kilder: Havnebladet, AFP',
        'Kilde: example.org/nyhed/4',
        'Med materiale fra Reuters',
      ],
      keeps: ['Kilden tørrede ud.', 'Kilder: politiet og to vidner bekræfter det.', 'Kilder i partiet'],
    },
  },
} satisfies ProvenFamily
