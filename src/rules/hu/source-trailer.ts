import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Forrás: MTI`, `(Forrás: MTI)`, `Forrás`. */
  source: {
    lines: [
      '(források|forrása|forrás és fotó|forrás és kép|forrás|a cikk forrása|a hír forrása|eredeti cikk|via|' +
        'kép és forrás|fotó és forrás|szöveg forrása|kiemelt kép forrása)[ ]:[ ]{publication}',
      '(források|forrás|a cikk forrása|eredeti cikk|a cikk eredetije|link|az eredeti cikk)[ ]:[ ]{url}',
      '(források|forrás) (-|–|—|\\|) {publication}',
      '(források|forrás és fotó|forrás)[:] {credit}',
      '(mti|index|telex|hvg|444|reuters|afp|bbc|guardian|politico|bloomberg|24.hu|origo|portfolio|cnn|ap|nyt|blikk|rtl|népszava) (nyomán|alapján|via mti)',
      '(a|az) (reuters|mti|afp|ap|bbc) (információi|hírei|cikke|közlése) (alapján|nyomán)',
      '(reuters|mti|afp|ap|bbc)(/|, | – )(reuters|mti|afp|ap|bbc|{publication})',
    ],
    words: ['források', 'forrás megtekintése', 'forrás', 'a cikk forrása'],
    endings: ['(források|forrás|via)[ ]:[ ]{publication}', '(források|forrás)[ ]:[ ]{url}'],
    place: 'tail',
    proof: {
      removes: [
        'Forrás: MTI',
        'Forrás',
        '(Forrás: Magyar Példa)',
        'Forrás: example.org/4',
        'Források: MTI, Reuters',
        'A Reuters információi alapján',
      ],
      keeps: [
        'Forrás: a templom alatti víz, amelyet az egész város iszik.',
        'Források: a rendőrség és az orvosok megerősítették a halottak számát.',
        'A folyó forrása',
        'Magyar Nemzet alapján',
      ],
    },
  },
  /** `Az eredeti cikk itt olvasható`, `Eredeti cikk`. */
  original: {
    lines: ['(az|a) (eredeti|teljes) cikk (itt|ide|{url})[ {rest}]'],
    words: [
      'eredeti cikk megtekintése',
      'eredeti cikk',
      'az eredeti cikkért kattintson ide',
      'az eredeti cikk',
      'tovább az eredeti cikkhez',
    ],
    place: 'tail',
    proof: {
      removes: ['Az eredeti cikk itt olvasható', 'Eredeti cikk'],
      keeps: ['Az eredeti cikkely a vízről szólt.', 'Az eredeti regényt angolul olvasta'],
    },
  },
} satisfies ProvenFamily
