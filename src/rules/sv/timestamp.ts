import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Publicerad 2019-05-03 10:23`, `Uppdaterad 10.23`, `Publicerad 3 maj 2019 kl 10.23Uppdaterad kl 12.17` */
  labelled: {
    lines: [
      '[(senast|först) ](publicerad|publicerat|uppdaterad|uppdaterat|ändrad|skapad|postad|postat|publiceringsdatum|' +
        'datum|uppdaterades|publicerades|senast uppdaterad)[ ][:|den|kl|kl.|klockan|: kl][ ]{date}',
      '[(senast|först) ](publicerad|publicerat|uppdaterad|uppdaterat)[ ][:|den|kl][ ]{date}[ ][/|\\||•|-|–|,][ ]' +
        '[senast ](uppdaterad|uppdaterat|publicerad|publicerat|ändrad)[ ][:|den|kl|kl.|:kl][ ]{date}',
      '{stamp}[ ][/|\\||•|-|–|,][ ][senast ](uppdaterad|uppdaterat|publicerad)[ ][:|den|kl][ ]{date}',
      '(publicerad|uppdaterad|publicerat|uppdaterat)[:] (för {n}|{n}) ' +
        '(sekunder|minut|minuter|min|timme|timmar|tim|dag|dagar|vecka|veckor|månad|månader|år) sedan',
      '[för ]{n} (sekunder|minut|minuter|min|timme|timmar|tim|dag|dagar|vecka|veckor|månad|månader) sedan',
      'för en (minut|timme|dag|vecka) sedan',
      '(i dag|idag|igår|i går|publicerad idag|publicerad igår|uppdaterad igår)[,] [kl|kl.|klockan] {n}[.|:]{n}',
      '(postat|publicerat|publicerad|skrivet|inlagt|upplagt) [den|:] {date} av[:] {author}',
      '(upplagd|inlagd|postat|publicerat|publicerad) av {name}(, | den | kl. | kl | klockan ){date}',
      '(artikeln|den här artikeln|denna artikel|inlägget) är (mer än|äldre än|över) ({n}|en|ett|två|tre|fem|tio) ' +
        '(dag|dagar|månad|månader|år) [gammal|gammalt][(, | och kan | och ){matter}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Publicerad 2019-05-03 10:23',
        'Uppdaterad 10.23',
        'Uppdaterad: 2019-05-03',
        'Uppdaterad 10.23 | Publicerad 09.12',
        'för 3 timmar sedan',
        'Publicerat 3 maj 2019 av Jo Ng',
        'Upplagd av Jo Ng kl. 10:23',
        'Artikeln är mer än 30 dagar gammal',
      ],
      keeps: [
        'Rapporten uppdaterades kl 10.23.',
        'För 100 år sedan: den stora branden',
        'Publicerad forskning visar en nedgång',
        'Datum för valet',
        'Publicerat av Jo Ng i en tidskrift 1902',
        'Artikeln är 30 år gammal.',
        'Artikeln är över förväntan.',
      ],
    },
  },
  /** The label alone, its date elsewhere: `Publicerad`, `Uppdaterad:` */
  label: {
    lines: ['(publicerad|uppdaterad|publicerat|uppdaterat|senast uppdaterad|lästid)'],
    place: 'run',
    proof: { removes: ['Publicerad', 'Uppdaterad:'], keeps: ['Publicerad och glömd', 'Uppdaterad lag'] },
  },
  /** `Lästid: 3 min`, `3 min lästid`, `3 minuters läsning` */
  'reading-time': {
    lines: [
      '[(uppskattad|beräknad) ](lästid|lyssningstid)[ ][:|ca|cirka|: ca|: cirka][ ]{n}[ ](min|min.|minuter|minut)',
      '[(ca|cirka) ]{n}[ ](min|minuter|minut|minuters)[ ](lästid|läsning|att läsa|läsning)',
      '(lyssna|läs|lyssna på artikeln|se)( \\(| ){n}[ ](min|minuter)[\\)]',
    ],
    proof: {
      removes: ['Lästid: 3 min', '3 min lästid', 'Lyssna (3 min)', 'Lyssna 3 min'],
      keeps: ['Tre minuter före tolv', 'På 3 min var allt över.', 'Lyssna i 3 minuter'],
    },
  },
} satisfies ProvenFamily
