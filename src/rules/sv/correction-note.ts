import type { ProvenFamily } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Har du hittat ett fel?`, `Rapportera fel`, `Artikeln är uppdaterad` */
  report: {
    lines: ['fel i (artikeln|texten)[?]'],
    words: ['artikeln är uppdaterad', 'rapportera fel', 'har du hittat ett fel?'],
    place: 'tail',
    proof: {
      removes: ['Fel i artikeln?'],
      keeps: [
        'Rapportera brott direkt, manar polisen.',
        'Rättelse: ministern avgick den 4 maj.',
        'Artikeln är från 1974',
        'Artikeln har väckt stark kritik.',
        'Fel i texten fick boken att dras in',
        'Vi följer reglerna, säger klubben.',
        'Detta är inte bara mina åsikter, säger hon.',
      ],
    },
  },
} satisfies ProvenFamily
