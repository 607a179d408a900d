import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Pubblicato il 12/05/2021`, `Aggiornato alle 10:04`, `Ultimo aggiornamento: 3 maggio 2021` */
  labelled: {
    lines: [
      '(pubblicato|postato|scritto) da {author} alle {stamp}',
      '(pubblicato|pubblicata|aggiornato|aggiornata|modificato|postato|ultimo aggiornamento|ultima modifica|' +
        'ultima modifica il|data pubblicazione|data di pubblicazione|aggiornamento|scritto|creato|inserito|' +
        'pubblicato alle|agg.|agg|articolo pubblicato|pubblicazione)[ ][:|il|alle|: il|il:|ore| -|del|alle ore][ ]' +
        '{date}',
      '(pubblicato|postato|creato|inserito|scritto)[ ][:|il|: il|il:|alle][ ]{date}[ ]' +
        '[/|\\||•|-|–|,|.| e|\\(] (aggiornato|aggiornata|modificato|ultima modifica|ultimo aggiornamento|agg.|' +
        'agg)[ ][:|il|alle|: il|alle ore][ ]{date}',
      '{stamp}[ ][/|\\||•|-|–|,|.|·|\\(] (aggiornato|aggiornata|modificato|ultima modifica|ultimo aggiornamento|agg.)[ ][:|il|alle|: il|alle ore][ ]{date}',
      '(pubblicato|aggiornato)[:] {n} (secondi|minuti|minuto|ore|ora|giorni|giorno|settimane|mesi|anni) fa',
      "(pubblicato|aggiornato)[:] (un'ora|un minuto|un giorno) fa",
    ],
    place: 'edges',
    proof: {
      removes: [
        'Pubblicato da Anna Rossi alle 10:00',
        'Pubblicato il 12/05/2021',
        'Pubblicato il: 3 maggio 2021',
        'Aggiornato alle 10:04',
        'Ultimo aggiornamento: 12/05/2021 10:04',
        'Pubblicato il 12/05/2021 Ultima modifica 13/05/2021 11:00',
        'Aggiornato 5 ore fa',
      ],
      keeps: [
        'Pubblicato da Anna Rossi alle stampe, il libro vendette bene.',
        'Pubblicato nel 2019, il libro ha venduto bene.',
        'Aggiornato l’elenco, mancano mille nomi.',
        'Data limite: 12 maggio',
        'Il dato, aggiornato a marzo, sale.',
      ],
    },
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
    proof: {
      removes: ['Pubblicato il', 'Ultimo aggiornamento'],
      keeps: ['Pubblicato e dimenticato', 'Data di scadenza', 'Lettura domenicale'],
    },
  },
  /** `Tempo di lettura: 3 minuti`, `2' di lettura` */
  'reading-time': {
    lines: [
      'tempo di lettura',
      "{n}[ ](min|mins|min.|minuti|minuto|m|')[ ](di lettura|lettura|di ascolto|per leggere)",
      '(lettura|tempo di lettura|tempo di lettura stimato|tempo stimato di lettura|tempo lettura|lettura di|leggi in|' +
        'durata|si legge in|tempo di lettura previsto|tempo medio di lettura)[ |:|: |: circa |: meno di | stimato: ]{n}' +
        "[ ](min|mins|min.|minuti|minuto|m|'|secondi|sec)[ di lettura]",
      '(meno di un|un|meno di 1|1) (minuto|min) di lettura',
    ],
    proof: {
      removes: ['Tempo di lettura: 3 minuti', "2' di lettura", '• 2 min di lettura', 'Lettura 4 min'],
      keeps: ['5 minuti di gloria', 'Un minuto di silenzio', 'La lettura di 3 minuti bastò al giudice.'],
    },
  },
  /** `5 ore fa`, `un’ora fa` */
  ago: {
    lines: [
      '{n}[ ](secondi|min|minuti|minuto|h|ore|ora|giorni|giorno|settimane|settimana|mesi|mese) fa',
      "(un'ora|un minuto|un giorno|una settimana|un mese) fa",
      '(oggi|ieri)[,| alle| alle ore] {stamp}',
    ],
    place: 'edges',
    proof: {
      removes: ['5 ore fa', 'Un’ora fa', '20 minuti fa'],
      keeps: ['20 anni fa il golpe', 'Un freddo polare', '5 ore fa caldo in aula.'],
    },
  },
} satisfies ProvenFamily
