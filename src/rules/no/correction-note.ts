import type { ProvenFamily } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Har du funnet en feil?`, `Rapporter feil`, `Saken er oppdatert` */
  report: {
    lines: ['feil i (artikkelen|saken|teksten)[?]'],
    words: ['saken er oppdatert', 'rapporter feil', 'har du funnet en feil?'],
    place: 'tail',
    proof: {
      removes: ['Feil i saken?'],
      keeps: [
        'Rapporter funn til politiet.',
        'Rettelse: statsråden gikk av 4. mai.',
        'Saken er fra 1974',
        'Saken er alvorlig, sier han.',
        'Feil i saken førte til frifinnelse',
        'Slik jobber politiet med saken',
      ],
    },
  },
} satisfies ProvenFamily
