import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 commenti`, `Leggi i commenti` */
  count: {
    lines: ['{n} (commento|commenti|risposte|risposta)', '(ultimi|altri|caricamento) commenti'],
    words: [
      'leggi i commenti',
      'i commenti dei lettori',
      'commenti recenti',
      'commenti facebook',
      'commenti dei lettori',
      'i vostri commenti',
    ],
    place: 'edges',
    proof: {
      removes: ['12 commenti', '0 Commenti', 'I commenti dei lettori'],
      keeps: [
        '12 commenti razzisti',
        'Commenti del ministro, è bufera',
        'Nessun commento dal club',
        'Leggi i commenti e piangi',
      ],
    },
  },
  /** A word or two, which could be a heading of the story: `Commenti`, `Commenta`, `Rispondi` */
  heading: {
    lines: ['ordina per[ ]:[ ](più recenti|meno recenti|rilevanza|data|migliori)'],
    words: ['rispondi', 'commenta', 'commenti', 'regolamento commenti', 'segnala un abuso'],
    place: 'run',
    proof: {
      removes: ['Ordina per : piu recenti'],
      keeps: ['Commento finale', 'Rispondi al telefono', 'Nome di battaglia'],
    },
  },
  /** `Lascia un commento Annulla risposta`, `Commenta per primo`, `Accedi per commentare` */
  invitation: {
    lines: [
      'vuoi (commentare|lasciare un commento)[?] (accedi|registrati|abbonati)[ {rest}]',
      'commenti (chiusi|disabilitati)',
    ],
    words: ['lascia un commento annulla risposta', 'annulla risposta', 'clicca qui per annullare la risposta'],
    proof: {
      removes: ['Vuoi commentare? Accedi', 'Commenti chiusi'],
      keeps: [
        'I commenti sono chiusi, ha detto il portavoce.',
        'Lascia un bicchiere d’acqua alla porta, chiede la vicina.',
        'Sii il primo ad arrivare, diceva il padre.',
        'Commenta la legge il giurista',
        'I commenti sono fuori luogo, dice la sindaca.',
      ],
    },
  },
  /** The labels of the form: `Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *` */
  form: {
    lines: [
      '(posta|pubblica|inserisci) un commento',
      'iscriviti a[ ]: (commenti sul post|post|commenti) [\\(atom\\)]',
      'hai inserito un indirizzo email errato',
      '(pubblica|invia|inserisci) [il] commento',
      'leggi i commenti',
      "(accedi|registrati|accedi o registrati|effettua il login) per commentare [(questo|l')][ ]articolo[. {matter}]",
    ],
    words: ['il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono contrassegnati'],
    proof: {
      removes: [
        'Posta un commento',
        'Iscriviti a: Commenti sul post (Atom)',
        'Pubblica commento',
        'Accedi o registrati per commentare questo articolo.',
      ],
      keeps: [
        'Il tuo commento è stato messo agli atti, ha detto il giudice.',
        'Il tuo indirizzo non sarà prova al processo, ha detto il giudice.',
        'I campi sono secchi',
        'Il tuo commento è fuori luogo, ha risposto.',
      ],
    },
  },
  /** `I commenti sono moderati`, `La redazione si riserva il diritto di rimuovere i commenti` */
  policy: {
    lines: ['la redazione non è responsabile (dei|per i) (commenti|contenuti)[ {rest}]'],
    words: ['la redazione si riserva il diritto di rimuovere i commenti', 'i commenti sono moderati'],
    place: 'tail',
    proof: {
      removes: ['La redazione non è responsabile dei commenti'],
      keeps: [
        'I commenti del giudice sulla vittima hanno scosso la sala.',
        'Il club si riserva il diritto di ingresso, dice il legale.',
        'Le regole della comunità cambiano',
      ],
    },
  },
  /** Below the story only, for an interview asks it too: `Cosa ne pensi?` */
  'your-view': {
    lines: ['[e tu |e voi |e tu, |e voi, ](cosa ne pensi|cosa ne pensate|che ne pensate|che ne pensi)[?| ?]'],
    place: 'tail',
    proof: {
      removes: ['Cosa ne pensi?', 'E voi, che ne pensate?'],
      keeps: ['Cosa ne pensi? gli ha chiesto il giudice.', 'Cosa ne pensi di tua madre?'],
    },
  },
  /** `Cosa ne pensi? Lascia un commento`, `Commenta per primo`, `I commenti sono chiusi` */
  call: {
    lines: [
      '[{title}? ](lascia|lasciate|scrivi|aggiungi|inserisci|lasciaci) (un|il tuo|il vostro|un tuo) ' +
        "commento[ qui| qui sotto| sotto| all'articolo| a questo articolo]",
      '(commenta per primo|sii il primo a commentare|sii la prima a commentare|per primo a commentare)[ {words}]',
      'i commenti (sono|sono stati|a questo articolo sono) (chiusi|disabilitati|disattivati)[ per {words}]',
      '{title}? (scrivilo|diccelo|faccelo sapere|scrivetelo|raccontacelo|ditecelo|rispondi) (nei|tra i) commenti[ {words}]',
    ],
    proof: {
      removes: [
        'Cosa ne pensi? Lascia un commento',
        'Lascia un commento',
        'Commenta per primo',
        'I commenti sono chiusi',
        'Che ne dici? Scrivilo nei commenti',
      ],
      keeps: [
        'I commenti sono chiusi, ha detto il portavoce.',
        '«Lascia un commento qui», diceva il foglio.',
        'Commenta il voto la sindaca',
      ],
    },
  },
  /** Who is not known may not comment: `Accedi per commentare` */
  'log-in': {
    lines: [
      '(accedi|effettua il login|registrati|devi accedere|fai il login) per (commentare|lasciare un commento|scrivere un commento|poter commentare)',
    ],
    place: 'edges',
    proof: { removes: ['Accedi per commentare'], keeps: ['Accedi per votare, invita il Comune.'] },
  },
  /** That nobody has written yet: `Nessun commento`, `Non ci sono commenti` */
  none: {
    lines: ['(nessun|non ci sono|ancora nessun) comment(o|i)[ presente| presenti| ancora]'],
    place: 'tail',
    proof: {
      removes: ['Nessun commento', 'Non ci sono commenti'],
      keeps: ['Nessun commento dal ministro', 'Non ci sono commenti, dice il portavoce.'],
    },
  },
  /**
   * What comment tools print around their box:
   * `Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.`,
   * `Vedi tutti i commenti`
   */
  box: {
    lines: [
      'salva il mio nome, [la mia] {matter} in questo browser {matter}',
      '(vedi|mostra|visualizza|leggi|carica) (tutti i|i|altri) commenti[ \\({n}\\)]',
      'commenti (più vecchi|più recenti|precedenti|successivi|meno recenti)',
      'navigazione (commenti|dei commenti)',
      'nuovi commenti',
      'il tuo commento (è in attesa di|deve ancora venire|è in fase di) (moderazione|moderato|approvazione)',
      '(un pensiero|{n} pensieri|una risposta|{n} risposte) (su|riguardo|a) {title}',
      '(un commento|{n} commenti) (su|a) “{title}”',
      '(pingback|trackback)[s]: {title}',
      'i commenti (offensivi|ingiuriosi|con insulti|contenenti {words}|anonimi) ' +
        '(non saranno pubblicati|non verranno pubblicati|saranno rimossi|verranno rimossi|saranno cancellati)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.',
        'Vedi tutti i commenti',
        'Commenti più vecchi',
        'Il tuo commento è in attesa di moderazione.',
        'Un commento su “Apre il nuovo ponte”',
        'I commenti offensivi non saranno pubblicati.',
      ],
      keeps: [
        'Salva il mio nome, gli disse il padre.',
        'Leggi i commenti del giudice e capirai.',
        'I commenti più vecchi del ministro fanno discutere.',
      ],
    },
  },
} satisfies ProvenFamily
