import type { Family } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Pubblicato il 12/05/2021`, `Aggiornato alle 10:04`, `Ultimo aggiornamento: 3 maggio 2021` */
  labelled: {
    lines: [
      '(pubblicato|postato|scritto) da {author} alle {stamp}',
      '(pubblicato|pubblicata|aggiornato|aggiornata|modificato|postato|ultimo aggiornamento|ultima modifica|ultima modifica il|data pubblicazione|data di pubblicazione|aggiornamento|scritto|creato|inserito|pubblicato alle|agg.|agg|articolo pubblicato|pubblicazione)[ ][:|il|alle|: il|il:|ore| -|del|alle ore][ ]{date}',
      '(pubblicato|postato|creato|inserito|scritto)[ ][:|il|: il|il:|alle][ ]{date}[ ][/|\\||•|-|–|,|.| e|\\(] (aggiornato|aggiornata|modificato|ultima modifica|ultimo aggiornamento|agg.|agg)[ ][:|il|alle|: il|alle ore][ ]{date}',
      '{stamp}[ ][/|\\||•|-|–|,|.|·|\\(] (aggiornato|aggiornata|modificato|ultima modifica|ultimo aggiornamento|agg.)[ ][:|il|alle|: il|alle ore][ ]{date}',
      '(pubblicato|aggiornato)[:] {n} (secondi|minuti|minuto|ore|ora|giorni|giorno|settimane|mesi|anni) fa',
      "(pubblicato|aggiornato)[:] (un'ora|un minuto|un giorno) fa",
    ],
    place: 'edges',
  },
  /** The label alone, its date elsewhere: `Pubblicato il`, `Ultimo aggiornamento` */
  label: {
    lines: ['{n} (min|minuto|minuti)'],
    words: [
      'pubblicato',
      'pubblicato il',
      'aggiornato',
      'aggiornato il',
      'ultimo aggiornamento',
      'ultima modifica',
      'data di pubblicazione',
      'lettura',
      'pubblicato alle',
    ],
    place: 'run',
  },
  /** `Tempo di lettura: 3 minuti`, `2' di lettura` */
  'reading-time': {
    lines: [
      'tempo di lettura',
      "{n}[ ](min|mins|min.|minuti|minuto|m|')[ ](di lettura|lettura|di ascolto|per leggere)",
      "(lettura|tempo di lettura|tempo di lettura stimato|tempo stimato di lettura|tempo lettura|lettura di|leggi in|durata|si legge in|tempo di lettura previsto|tempo medio di lettura)[ |:|: |: circa |: meno di | stimato: ]{n}[ ](min|mins|min.|minuti|minuto|m|'|secondi|sec)[ di lettura]",
      '(meno di un|un|meno di 1|1) (minuto|min) di lettura',
    ],
  },
  /** `5 ore fa`, `un’ora fa` */
  ago: {
    lines: [
      '{n}[ ](secondi|min|minuti|minuto|h|ore|ora|giorni|giorno|settimane|settimana|mesi|mese) fa',
      "(un'ora|un minuto|un giorno|una settimana|un mese) fa",
      '(oggi|ieri)[,| alle| alle ore] {stamp}',
    ],
    place: 'edges',
  },
} satisfies Family
