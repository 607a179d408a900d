import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Sostieni il giornalismo indipendente`, `Fai una donazione`, `Sostienici` */
  appeal: {
    lines: [
      "(sostieni|sostenete|aiuta|aiutaci a|supporta|finanzia|difendi) [a fare|sostenere|a sostenere|fare] (il|l'|un|il nostro|la nostra) (giornalismo|informazione|lavoro|giornale|stampa) [indipendente|libero|libera|di qualità|locale|d'inchiesta][ {rest}][. {matter}]",
      '(fai|effettua|invia|fate) (una|la tua) (donazione|donazione libera)[ (qui|ora|a {publication})[{rest}]]',
      '(diventa|entra) (sostenitore|socio|membro|donatore|nostro sostenitore|abbonato sostenitore)[ (di|del|ora|e|per){rest}]',
      '(la tua|il tuo|ogni) (donazione|contributo|sostegno) (ci aiuta|ci permette|è fondamentale per|è importante per|ci consente|permette) {matter}',
      '(se ti piace|se apprezzi|se hai apprezzato|ti è piaciuto|se credi) {title} (sostienici|donazione|sostieni|abbonati|dona|contributo){matter}',
      '(sostienici|sostieni {publication}|offrici un caffè|dona ora|dona il tuo 5x1000|dona il 5x1000|aiutaci a crescere)',
      "si può sostenere (il lavoro|l'attività|il progetto) (di|del|della) {title} (a questo link|qui|al link){rest}",
      "si può sostenere (il lavoro|l'attività|il progetto) (di|del|della) {title} (a questo link|qui)",
    ],
    place: 'edges',
  },
  /** Buttons: `Dona`, `Sostieni` */
  button: { lines: ['(dona|donazioni|donazione|sostieni|contribuisci|dona adesso)'], place: 'run' },
} satisfies Family
