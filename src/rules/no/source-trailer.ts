import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Kilde: NTB`, `Kilder: NTB, AFP`, `Kilde: example.org/4` */
  source: {
    lines: [
      '(kilde|kilder|kjelde|kjelder|via|originalartikkel|les originalen|les mer på|les hele saken på)[ ][:| ][ ]{url}',
      '(kilde|kilder|kjelde|kjelder|via)[ ]: {publication}',
      'med (stoff|materiale|bidrag|opplysninger) fra (reuters|ntb|ap|afp|tt|ritzau|dpa)[ og (reuters|ntb|ap|afp|tt|ritzau|dpa)]',
    ],
    words: ['kilde', 'kilder', 'kjelde', 'kjelder', 'kilde: npk', 'kilde: ntb'],
    endings: ['(kilde|kilder|kjelde|kjelder): {publication}', '(kilde|kilder|kjelde): {url}'],
    place: 'tail',
    proof: {
      removes: [
        'Kilde: Havnebladet',
        'Kilder: Havnebladet, AFP',
        'Kilde: example.org/nyhet/4',
        'Med stoff fra Reuters',
      ],
      keeps: ['Kilden tørket ut.', 'Kilder: politiet og to vitner bekrefter det.', 'Kilder i partiet'],
    },
  },
} satisfies ProvenFamily
