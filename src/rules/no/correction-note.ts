import type { ProvenFamily } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Har du funnet en feil?`, `Rapporter feil`, `Saken er oppdatert` */
  report: {
    lines: [
      '[rapporter ]feil i (artikkelen|saken|teksten)[?]',
      '[har du ]funnet (en|noen) feil[ i (artikkelen|saken|teksten)]? (si fra|gi beskjed|skriv|tips oss|send)[ til oss| til (redaksjonen|{email})]',
    ],
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
  /** Whose views they are: `Meningene i teksten står for skribentens regning.` */
  opinion: {
    lines: [
      '(meningene|synspunktene) i (teksten|artikkelen|saken|innlegget) (står for|er) {words} (regning|egne)',
      'dette er (et debattinnlegg|en kronikk|en kommentar|et meningsinnlegg|et leserbrev)[.] {matter} ' +
        '(skribentens|innsenderens|forfatterens|skribenten) {matter}',
      '(denne artikkelen|denne saken|saken|artikkelen) er (over|mer enn|eldre enn) (ett år|et år|{n} år|en måned)[ gammel]',
    ],
    place: 'tail',
    proof: {
      removes: ['Meningene i teksten står for skribentens regning.', 'Denne artikkelen er over ett år gammel.'],
      keeps: ['Meningene i salen var delte.'],
    },
  },
} satisfies ProvenFamily
