import type { Family } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Publiceret 03.05.2019 kl. 10:23`, `Opdateret: 3. maj 2019 kl. 12.17`, `for 3 timer siden` */
  labelled: {
    lines: [
      '[(sidst|senest|først) ](publiceret|opdateret|ændret|oprettet|offentliggjort|udgivet|dato|lagt online|publiceret d.|opdateret d.)[ ][:|den|d.|kl|kl.|: kl.][ ]{date}',
      '[(sidst|senest|først) ](publiceret|opdateret|udgivet)[ ][:|den|d.|kl.|kl][ ]{date}[ ][/|\\||•|-|–|,][ ][(sidst|senest) ](opdateret|ændret|publiceret)[ ][:|den|d.|kl|kl.][ ]{date}',
      '{stamp}[ ][/|\\||•|-|–|,][ ][(sidst|senest) ](opdateret|publiceret|ændret)[ ][:|den|d.|kl|kl.][ ]{date}',
      '[(publiceret|opdateret)[:] ][for ]{n} (sekunder|minut|minutter|min|min.|time|timer|dag|dage|uge|uger|måned|måneder|år) siden',
      'for (en|et) (time|dag|minut|uge) siden',
      '(i dag|i går)[,] [kl|kl.|klokken] {n}[.|:]{n}',
      '(publiceret|skrevet|udgivet)[:] [den] {date} af[:] {author}',
      '{stamp} af[:] {author}',
      '(publiceret|skrevet|udgivet|indsendt|postet) af {author}(, | den | d. | kl. | kl | – | ){date}',
      '(opdateret|publiceret)[:] (i dag|i går)[,] [kl|kl.] {n}[.|:]{n}',
      '(artiklen|denne artikel|indlægget) er (mere end|ældre end|over) ({n}|en|et|to|tre|fem|ti) (dag|dage|måned|måneder|år) [gammel|gammelt][(, | og kan | og ){matter}]',
    ],
    place: 'edges',
  },
  /** The label alone, its date elsewhere: `Publiceret`, `Senest opdateret:` */
  label: {
    lines: ['(publiceret|opdateret|sidst opdateret|senest opdateret|læsetid)'],
    place: 'run',
  },
  /** `Læsetid: 3 min`, `3 min læsetid` */
  'reading-time': {
    lines: [
      '[(beregnet|ca.) ]læsetid[ ][:|ca.|: ca.][ ]{n}[ ](min|min.|minutter|minut)',
      '[ca. ]{n}[ ](min|min.|minutter|minut|minutters)[ ](læsetid|læsning|at læse)',
      '(lyt|lyt til artiklen|hør artiklen|læs)( \\(| ){n}[ ](min|min.|minutter)[\\)]',
    ],
  },
} satisfies Family
