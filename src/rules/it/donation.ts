import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Sostieni il giornalismo indipendente`, `Fai una donazione`, `Sostienici` */
  appeal: {
    lines: ["si può sostenere (il lavoro|l'attività|il progetto) (di|del|della) {title} (a questo link|qui)"],
    words: ['sostienici', 'fai una donazione'],
    place: 'edges',
    proof: {
      removes: ['Si può sostenere il lavoro di Esempio a questo link'],
      keeps: [
        'Diventa donatore di midollo, chiede l’ospedale.',
        'La tua donazione permette di salvare vite.',
        'Ogni contributo è importante per la ricerca, spiega il medico.',
        'Sostieni il giornale di destra, urlava.',
        'Aiuta a fare il giornale un ragazzo di 12 anni.',
        'Se ti piace il mare, dona al fondo.',
        'Sostieni il peso',
        'Fai una passeggiata',
        'Il tuo contributo al club finisce a maggio.',
        'Si può sostenere che il ponte regga.',
      ],
    },
  },
  /** Buttons: `Dona`, `Sostieni` */
  button: {
    lines: ['(dona|donazioni|donazione|sostieni|contribuisci|dona adesso)'],
    place: 'run',
    proof: { removes: ['Dona', 'Sostieni'], keeps: ['Dona il sangue', 'Sostieni e travi'] },
  },
  /** `Sostieni il giornalismo indipendente`, `Ti è piaciuto questo articolo? Sostienici` */
  plea: {
    lines: [
      "(sostieni|sostenete|aiuta|difendi) [(il|il nostro|un|l')] " +
        '(giornalismo|informazione)[ indipendente| libero| libera| locale| di qualità| (di|del) {publication}]',
      '(aiutaci|aiutateci) a (continuare|proseguire|fare|restare|tenere) ' +
        '[{words} ](una donazione|un contributo|giornalismo|informarti|una tua donazione|informazione libera)[ {title}]',
      '(sostieni|sostenete) {publication} (con|attraverso) (una|la tua|un|il tuo) (donazione|contributo|abbonamento)',
      '(ti|vi) è piaciuto (questo|il) (articolo|contenuto|testo|servizio|reportage|approfondimento)[,|?] ' +
        '(sostienici|sosteneteci|sostieni|aiutaci|dona|abbonati|fai|offrici)[ {title}]',
      "(ti|vi) è piaciuto l'articolo[,|?] (sostienici|sostieni|aiutaci|dona|abbonati|offrici)[ {title}]",
    ],
    proof: {
      removes: [
        'Sostieni il giornalismo indipendente',
        'Aiutaci a continuare con una donazione',
        'Sostieni porto24 con una donazione',
        'Ti è piaciuto questo articolo? Sostienici',
      ],
      keeps: [
        'Sostieni il giornale di destra, urlava.',
        'Sostieni lo sciopero, chiede il sindacato',
        'Aiutaci, gridavano i bambini',
        'Fai una donazione di sangue',
      ],
    },
  },
  /** A plea for money: `Sostieni il nostro lavoro con una donazione` */
  give: {
    lines: [
      '(sostieni|sostenete|supporta) (il nostro lavoro|il nostro progetto|{publication}|la nostra redazione|' +
        "l'informazione indipendente|il giornalismo indipendente)[ con (una|un|la tua|il tuo) (donazione|contributo)]",
      '(fai|fate|fare) una donazione',
    ],
    place: 'edges',
    proof: {
      removes: ['Sostieni il nostro lavoro con una donazione'],
      keeps: ['Sostieni il nostro lavoro, ha chiesto il vescovo.', 'Fai una donazione di sangue, dice il medico.'],
    },
  },
} satisfies ProvenFamily
