import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Publisert 03.05.2019 10:23`, `Sist oppdatert 03.05.2019 - 12:17`, `Publisert: 3. mai 2019 kl. 10:23` */
  labelled: {
    lines: [
      '[(sist|først) ](publisert|oppdatert|endret|endra|opprettet|dato|publisert dato|lagt ut|oppdatering)[ ][:|den|kl|kl.|klokken|: kl.|på][ ]{date}',
      '[(sist|først) ](publisert|oppdatert)[ ][:|den|kl.|kl][ ]{date}[ ][/|\\||•|-|–|,][ ][sist ](oppdatert|endret|publisert)[ ][:|den|kl|kl.][ ]{date}',
      '{stamp}[ ][/|\\||•|-|–|,][ ][sist ](oppdatert|publisert|endret)[ ][:|den|kl|kl.][ ]{date}',
      '[(publisert|oppdatert)[:] ][for ]{n} (sekunder|minutt|minutter|min|time|timer|timar|dag|dager|dagar|uke|uker|måned|måneder|år) siden',
      'for (en|ein|et|eit) (time|dag|minutt|uke) sid(en|an)',
      '(i dag|i går)[,] [kl|kl.|klokken] {n}[.|:]{n}',
      '(publisert|skrevet|postet|lagt ut)[:] [den] {date} av[:] {author}',
      '(publisert|skrevet|postet|lagt inn|lagt ut) av {author}(, | den | kl. | kl | – | ){date}',
      '(sist oppdatert|sist endret|oppdatert|publisert)[:] for {n} (minutt|minutter|min|time|timer|dag|dager|uke|uker|måned|måneder|år) siden',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Publisert 03.05.2019 10:23',
        'Sist oppdatert 03.05.2019 - 12:17',
        'Oppdatert: 03.05.2019',
        'for 3 timer siden',
        'Publisert: 3. mai 2019 av Jo Ng',
        'Lagt inn av Jo Ng kl. 10:23',
        'Sist oppdatert for 3 timer siden',
      ],
      keeps: [
        'Saken ble publisert 5. august.',
        'For 100 år siden: den store brannen',
        'Publisert forskning viser nedgang',
        'Dato for valget',
        'Publisert av Jo Ng i en bok fra 1902',
        'Artikkelen er 30 år gammel.',
        'Saken er over for lengst.',
      ],
    },
  },
  /** The label alone, its date elsewhere: `Publisert`, `Sist oppdatert:` */
  label: {
    lines: ['(publisert|oppdatert|sist oppdatert|lesetid|publisert:)'],
    place: 'run',
    proof: { removes: ['Publisert', 'Sist oppdatert:'], keeps: ['Publisert og glemt', 'Oppdatert lov'] },
  },
  /** `Lesetid: 3 min`, `3 min lesetid` */
  'reading-time': {
    lines: [
      '[(beregnet|ca.) ]lesetid[ ][:|ca.|: ca.][ ]{n}[ ](min|min.|minutter|minutt)',
      '[ca. ]{n}[ ](min|min.|minutter|minutt|minutters)[ ](lesetid|lesing|å lese)',
      '(lytt|lytt til saken|lytt til artikkelen|hør saken|les)( \\(| ){n}[ ](min|minutter)[\\)]',
    ],
    proof: {
      removes: ['Lesetid: 3 min', '3 min lesetid', 'Lytt (3 min)'],
      keeps: ['Tre minutter på tolv', 'På 3 min var alt over.', 'Lytt i 3 minutter'],
    },
  },
} satisfies ProvenFamily
