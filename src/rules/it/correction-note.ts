import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Articolo aggiornato`, `Questa notizia è stata aggiornata.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      '(questo articolo|questa notizia) (è stato|è stata|sarà|verrà) (aggiornato|aggiornata|modificato|corretto|aggiornamento|corretta|fase di aggiornamento|continuo aggiornamento)[ (alle|il) {date}| con (nuovi dettagli|nuove informazioni|ulteriori dettagli|nuovi elementi)]',
      '(articolo aggiornato|notizia aggiornata|ultimo aggiornamento della pagina)[ (alle|il) {rest}]',
    ],
    place: 'edges',
  },
  /** `Segnala un errore`, `Hai trovato un errore?` */
  report: {
    lines: ['segnala (commento|contenuto|un commento)', '(segnala errore|segnalazione errori|errata corrige)'],
    place: 'tail',
  },
} satisfies Family
