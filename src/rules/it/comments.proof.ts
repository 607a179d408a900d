import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: [
      '12 commenti',
      '0 Commenti',
      'Commenti (32)',
      'Leggi i commenti',
      'I commenti dei lettori',
      'Nessun commento',
    ],
    keeps: [
      '12 commenti razzisti',
      'Commenti del ministro, è bufera',
      'Nessun commento dal club',
      'Leggi i commenti e piangi',
    ],
  },
  heading: {
    removes: ['Commenti', 'Commenta', 'Rispondi', 'Nome *'],
    keeps: ['Commento finale', 'Rispondi al telefono', 'Nome di battaglia'],
  },
  invitation: {
    removes: [
      'Vuoi commentare? Accedi',
      'Questo articolo ti è stato utile?',
      'Commenti chiusi',
      'Lascia un commento Annulla risposta',
      'Lascia un commento',
      'Lascia una risposta',
      'Commenta per primo',
      'Accedi per commentare',
      'Devi essere connesso per inviare un commento.',
      'E tu cosa ne pensi? Scrivilo nei commenti',
      'I commenti sono chiusi.',
    ],
    keeps: [
      'I commenti sono chiusi, ha detto il portavoce.',
      'Lascia un bicchiere d’acqua alla porta, chiede la vicina.',
      'Sii il primo ad arrivare, diceva il padre.',
      'Commenta la legge il giurista',
      'I commenti sono fuori luogo, dice la sindaca.',
    ],
  },
  form: {
    removes: [
      'Posta un commento',
      'Iscriviti a: Commenti sul post (Atom)',
      'Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *',
      'Salva il mio nome, email e sito web in questo browser per il prossimo commento.',
      'Questo sito utilizza Akismet per ridurre lo spam. Scopri come vengono elaborati i dati.',
      'Pubblica commento',
    ],
    keeps: [
      'Il tuo commento è stato messo agli atti, ha detto il giudice.',
      'Il tuo indirizzo non sarà prova al processo, ha detto il giudice.',
      'I campi sono secchi',
      'Il tuo commento è fuori luogo, ha risposto.',
    ],
  },
  policy: {
    removes: [
      'La redazione non è responsabile dei commenti',
      'I commenti sono moderati prima della pubblicazione.',
      'La redazione si riserva il diritto di rimuovere i commenti offensivi.',
      'Regole dei commenti',
    ],
    keeps: [
      'I commenti del giudice sulla vittima hanno scosso la sala.',
      'Il club si riserva il diritto di ingresso, dice il legale.',
      'Le regole della comunità cambiano',
    ],
  },
  'your-view': {
    removes: ['Cosa ne pensi?', 'E voi, che ne pensate?'],
    keeps: ['Cosa ne pensi? gli ha chiesto il giudice.', 'Cosa ne pensi di tua madre?'],
  },
}
