import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Alle rechten voorbehouden`, `Niets uit deze uitgave mag worden overgenomen zonder toestemming.` */
  notice: {
    lines: [
      'alle rechten voorbehouden[ [©|\\||-|–] {matter}|. {matter}]',
      '{site}[.|,| \\|| -| –][ ]alle rechten voorbehouden[{matter}]',
    ],
    endings: ['alle rechten voorbehouden'],
    place: 'tail',
    proof: {
      removes: ['Alle rechten voorbehouden.', 'Voorbeeld Media. Alle rechten voorbehouden'],
      keeps: [
        'Alle rechten voorbehouden aan de erven, zei de rechter.',
        'Niets uit die tijd is bewaard',
        'Alle rechten van het kind',
        'Overname van het bedrijf is niet toegestaan zonder toestemming van de minister.',
        'Het is niet toegestaan om honden los te laten zonder toestemming.',
        'Zonder schriftelijke toestemming van de buren mag niemand bouwen.',
        'Copyright is geen vrijbrief',
        'Zonder voorafgaande toestemming van de uitgever drukte hij het boek.',
        "Gebruik van foto's door de politie is niet toegestaan, zegt de rechter.",
        "Het is niet toegestaan om foto's van de dader te verspreiden.",
      ],
    },
  },
  /** `Overname zonder toestemming is niet toegestaan` */
  forbidden: {
    lines: [
      '(overname|overnemen|kopiëren|verspreiding|verspreiden|publicatie)' +
        '[ van (dit artikel|deze tekst|artikelen|de inhoud)] zonder [voorafgaande |schriftelijke ]toestemming' +
        '[ van {words}][ is] (niet toegestaan|verboden)',
      'niets uit deze (uitgave|publicatie|site) mag {title} toestemming[ van {title}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Overname zonder toestemming is niet toegestaan',
        'Niets uit deze uitgave mag worden overgenomen zonder toestemming van haven24',
      ],
      keeps: [
        'Overname van de haven is niet toegestaan',
        'Niets uit deze stad mag zonder toestemming worden gesloopt.',
      ],
    },
  },
} satisfies ProvenFamily
