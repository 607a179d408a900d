import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as wires and desks say it below the last paragraph. */
export const wireSignoff = {
  /** Wires: `(TT-AFP)`, `TT-Reuters`, `(TT/NTB)`, `TT Nyhetsbyrån` */
  agency: {
    lines: [
      '(tt|tt nyhetsbyrån|ntb|ritzau|direkt|nyhetsbyrån direkt|finwire|nyhetsbyrån finwire|siren|nyhetsbyrån siren|' +
        'fnb|spt)[(-|/|, )(afp|reuters|ap|ritzau|ntb|dpa|tt|fnb|stt|nyhetsbyrån direkt)]',
      '(artikeln|texten|nyheten|den här artikeln) (är skriven|är producerad|kommer|är hämtad) (av|från) ' +
        '(tt|tt nyhetsbyrån|nyhetsbyrån tt|siren|nyhetsbyrån siren|finwire)',
    ],
    endings: [
      '(tt|ntb|ritzau|fnb|spt)(-|/)(afp|reuters|ap|ritzau|ntb|dpa|tt|stt)',
      '(tt nyhetsbyrån|nyhetsbyrån direkt|finwire|fnb|spt)',
    ],
    place: 'tail',
    proof: {
      removes: ['(TT-AFP)', 'TT-Reuters', 'Artikeln är skriven av TT'],
      keeps: ['TT rapporterade först.', 'Det skriver TT', 'Artikeln kommer från ett arkiv.'],
    },
  },
} satisfies ProvenFamily
