import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['12 commenti', '0 Commenti', 'I commenti dei lettori'],
    keeps: [
      '12 commenti razzisti',
      'Commenti del ministro, è bufera',
      'Nessun commento dal club',
      'Leggi i commenti e piangi',
    ],
  },
  heading: {
    removes: ['Ordina per : piu recenti'],
    keeps: ['Commento finale', 'Rispondi al telefono', 'Nome di battaglia'],
  },
  invitation: {
    removes: ['Vuoi commentare? Accedi', 'Commenti chiusi'],
    keeps: [
      'I commenti sono chiusi, ha detto il portavoce.',
      'Lascia un bicchiere d’acqua alla porta, chiede la vicina.',
      'Sii il primo ad arrivare, diceva il padre.',
      'Commenta la legge il giurista',
      'I commenti sono fuori luogo, dice la sindaca.',
    ],
  },
  form: {
    removes: ['Posta un commento', 'Iscriviti a: Commenti sul post (Atom)', 'Pubblica commento'],
    keeps: [
      'Il tuo commento è stato messo agli atti, ha detto il giudice.',
      'Il tuo indirizzo non sarà prova al processo, ha detto il giudice.',
      'I campi sono secchi',
      'Il tuo commento è fuori luogo, ha risposto.',
    ],
  },
  policy: {
    removes: ['La redazione non è responsabile dei commenti'],
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
