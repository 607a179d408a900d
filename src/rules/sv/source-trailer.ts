import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Källa: TT`, `Källor: TT, AFP`, `Källa: example.org/4` */
  source: {
    lines: [
      '(källa|källor|via|ursprunglig källa|ursprungskälla|originalartikel|läs originalartikeln|läs mer på|läs hela artikeln på|läs mer)[ ][:| ][ ]{url}',
      '(källa|källor|via|ursprunglig källa|källa/foto)[ ]: {publication}',
      '(källa|källor): {credit}',
      'med material från (reuters|ap|afp|tt|tt-reuters|dpa|ntb|ritzau)[ och (reuters|ap|afp|tt|dpa|ntb|ritzau)]',
      '(källa|källor): (tt|reuters|ap|afp)(, | och )(tt|reuters|ap|afp|bbc|cnn)',
    ],
    words: ['källa', 'källor'],
    endings: ['käll(a|or): {publication}', 'käll(a|or): {url}'],
    place: 'tail',
    proof: {
      removes: [
        'Källa: Hamnbladet',
        'Källor: Hamnbladet, AFP',
        'Källa: example.org/nyhet/4',
        'Med material från Reuters',
      ],
      keeps: ['Källan sinade.', 'Källor: polisen och två vittnen bekräftar det.', 'Källor inom partiet'],
    },
  },
} satisfies ProvenFamily
