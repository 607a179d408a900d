import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 commenti`, `Commenti (32)`, `Leggi i commenti` */
  count: {
    lines: ['{n} (commento|commenti|risposte|risposta)', '(ultimi|altri|caricamento) commenti'],
    words: [
      'i commenti dei lettori',
      'commenti recenti',
      'commenti facebook',
      'commenti dei lettori',
      'i vostri commenti',
    ],
    place: 'edges',
  },
  /** A word or two, which could be a heading of the story: `Commenti`, `Commenta`, `Rispondi` */
  heading: {
    lines: ['ordina per[ ]:[ ](più recenti|meno recenti|rilevanza|data|migliori)'],
    words: ['regolamento commenti', 'segnala un abuso'],
    place: 'run',
  },
  /** `Lascia un commento Annulla risposta`, `Commenta per primo`, `Accedi per commentare` */
  invitation: {
    lines: [
      'vuoi (commentare|lasciare un commento)[?] (accedi|registrati|abbonati)[ {rest}]',
      'commenti (chiusi|disabilitati)',
    ],
    words: ['annulla risposta', 'clicca qui per annullare la risposta'],
  },
  /** The labels of the form: `Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *` */
  form: {
    lines: [
      '(posta|pubblica|inserisci) un commento',
      'iscriviti a[ ]: (commenti sul post|post|commenti) [\\(atom\\)]',
      'hai inserito un indirizzo email errato',
      '(pubblica|invia|inserisci) [il] commento',
    ],
  },
  /** `I commenti sono moderati`, `La redazione si riserva il diritto di rimuovere i commenti` */
  policy: {
    lines: ['la redazione non è responsabile (dei|per i) (commenti|contenuti)[ {rest}]'],
    place: 'tail',
  },
  /** Below the story only, for an interview asks it too: `Cosa ne pensi?` */
  'your-view': {
    lines: ['[e tu |e voi |e tu, |e voi, ](cosa ne pensi|cosa ne pensate|che ne pensate|che ne pensi)[?| ?]'],
    place: 'tail',
  },
} satisfies Family
