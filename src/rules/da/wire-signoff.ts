import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as wires and desks say it below the last paragraph. */
export const wireSignoff = {
  /** Wires: `/ritzau/`, `/ritzau/AFP`, `(Ritzau/Reuters)` */
  agency: {
    lines: [
      '(ritzau|ritzau finans|/ritzau finans/|ritzau focus)(/|-|, )(afp|reuters|ap|dpa|ntb|tt|finans)',
      '(artiklen|denne artikel|nyheden|historien) er (skrevet|leveret|hentet) (af|via|fra) (ritzau|nyhedsbureauet ritzau|ritzaus bureau|ritzau finans|newspaq)',
      'ritzau har leveret {words}',
    ],
    words: ['ritzau finans', 'ritzau focus', 'rb-børsen', 'newspaq'],
    endings: [
      '[/]ritzau[/](afp|reuters|ap|dpa|ntb|tt|finans|focus)[/]',
      '(ritzau|ritzau finans)(/|-|, )(afp|reuters|ap|dpa|ntb|tt)',
    ],
    place: 'tail',
    proof: {
      removes: ['(Ritzau/finans)', 'Ritzau Finans', 'Artiklen er skrevet af Ritzau', 'Nyheden er leveret af Ritzau'],
      keeps: ['Ritzau skrev det først.', 'Det skriver Ritzau', 'Historien er hentet fra en bog.'],
    },
  },
} satisfies ProvenFamily
