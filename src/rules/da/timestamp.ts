import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Publiceret 03.05.2019 kl. 10:23`, `Opdateret: 3. maj 2019 kl. 12.17`, `for 3 timer siden` */
  labelled: {
    lines: [
      '[(sidst|senest|først) ](publiceret|opdateret|ændret|oprettet|offentliggjort|udgivet|dato|lagt online|' +
        'publiceret d.|opdateret d.)[ ][:|den|d.|kl|kl.|: kl.][ ]{date}',
      '[(sidst|senest|først) ](publiceret|opdateret|udgivet)[ ][:|den|d.|kl.|kl][ ]{date}[ ][/|\\||•|-|–|,][ ]' +
        '[(sidst|senest) ](opdateret|ændret|publiceret)[ ][:|den|d.|kl|kl.][ ]{date}',
      '{stamp}[ ][/|\\||•|-|–|,][ ][(sidst|senest) ](opdateret|publiceret|ændret)[ ][:|den|d.|kl|kl.][ ]{date}',
      '[(publiceret|opdateret)[:] ][for ]{n} (sekunder|minut|minutter|min|min.|time|timer|dag|dage|uge|uger|måned|måneder|år) siden',
      'for (en|et) (time|dag|minut|uge) siden',
      '(i dag|i går)[,] [kl|kl.|klokken] {n}[.|:]{n}',
      '(publiceret|skrevet|udgivet)[:] [den] {date} af[:] {author}',
      '{stamp} af[:] {author}',
      '(publiceret|skrevet|udgivet|indsendt|postet) af {author}(, | den | d. | kl. | kl | – | ){date}',
      '(opdateret|publiceret)[:] (i dag|i går)[,] [kl|kl.] {n}[.|:]{n}',
      '(artiklen|denne artikel|indlægget) er (mere end|ældre end|over) ({n}|en|et|to|tre|fem|ti) ' +
        '(dag|dage|måned|måneder|år) [gammel|gammelt][(, | og kan | og ){matter}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Publiceret 03.05.2019 kl. 10:23',
        'Opdateret: 03.05.2019',
        'for 3 timer siden',
        'Publiceret: 3. maj 2019 af Jo Ng',
        'Indsendt af Jo Ng kl. 10.23',
        'Opdateret i dag kl. 10.23',
        'Denne artikel er mere end 30 dage gammel',
      ],
      keeps: [
        'Artiklen blev publiceret 5. august.',
        'For 100 år siden: den store brand',
        'Publiceret forskning viser fald',
        'Dato for valget',
        'Udgivet af Jo Ng i en bog fra 1902',
        'Artiklen er 30 år gammel.',
        'Artiklen er over al forventning.',
      ],
    },
  },
  /** The label alone, its date elsewhere: `Publiceret`, `Senest opdateret:` */
  label: {
    lines: ['(publiceret|opdateret|sidst opdateret|senest opdateret|læsetid)'],
    place: 'run',
    proof: { removes: ['Publiceret', 'Senest opdateret:'], keeps: ['Publiceret og glemt', 'Opdateret lov'] },
  },
  /** `Læsetid: 3 min`, `3 min læsetid` */
  'reading-time': {
    lines: [
      '[(beregnet|ca.) ]læsetid[ ][:|ca.|: ca.][ ]{n}[ ](min|min.|minutter|minut)',
      '[ca. ]{n}[ ](min|min.|minutter|minut|minutters)[ ](læsetid|læsning|at læse)',
      '(lyt|lyt til artiklen|hør artiklen|læs)( \\(| ){n}[ ](min|min.|minutter)[\\)]',
    ],
    proof: {
      removes: ['Læsetid: 3 min', '3 min læsetid', 'Lyt (3 min)'],
      keeps: ['Tre minutter i tolv', 'På 3 min var alt forbi.', 'Lyt i 3 minutter'],
    },
  },
} satisfies ProvenFamily
