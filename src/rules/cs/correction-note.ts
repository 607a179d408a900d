import type { ProvenFamily } from '../rule.js'

/** Where to write about mistakes, and whose views they are. */
export const correctionNote = {
  /** Where readers report mistakes: `Našli jste chybu? Označte text a stiskněte Ctrl+Enter`, `Nahlásit chybu` */
  report: {
    lines: [
      '(našli|našel|objevili) (jste|jsi) chybu[ (v článku|v textu)]?[ označte {matter}]',
      '(nahlásit|nahlaste) chybu[ (v článku|v textu)]',
    ],
    place: 'edges',
    proof: {
      removes: ['Našli jste chybu? Označte text a stiskněte Ctrl+Enter', 'Nahlásit chybu'],
      keeps: ['Našli jste chybu? zeptal se soudce.'],
    },
  },
  /** Whose views they are: `Názory autora se nemusí shodovat s názorem redakce.` */
  opinion: {
    lines: [
      '(názory|názor) (autora|autorky|autorů)[ {words}] (se nemusí|nemusí|nemusejí|se nemusejí) {words}',
      '(článek|text|komentář) (vyjadřuje|vyjadřují) [pouze] (názor|názory) (autora|autorky|autorů)',
      '[v článku] vyjádřené názory {words} (redakce|autora)',
      '(zprávu|článek|text) (aktualizujeme|průběžně aktualizujeme|doplňujeme|postupně aktualizujeme)',
      '(podrobnosti připravujeme|další informace připravujeme)',
    ],
    place: 'tail',
    proof: {
      removes: ['Názory autora se nemusí shodovat s názorem redakce.', 'Zprávu aktualizujeme.'],
      keeps: ['Názory autora se časem změnily.'],
    },
  },
} satisfies ProvenFamily
