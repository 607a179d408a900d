import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  'by-desk': {
    removes: [
      'Redazione',
      'di Redazione',
      'Redazione ANSA ROMA',
      'Dal nostro inviato a Roma',
      'A cura della redazione',
    ],
    keeps: [
      'A Natale la redazione chiude due giorni.',
      'Redazione del testo in ritardo',
      'Dalla redazione al fronte',
      'Di agenzie e banche si parla poco',
    ],
  },
  by: {
    removes: [
      'di Anna Rossi',
      'Di Anna Rossi',
      'di Anna Rossi e Luca Neri',
      'DI ANNA ROSSI',
      'di Anna Rossi, inviata',
      'di Anna Rossi - 12/05/2021',
      'di Anna Rossi | Giornale Esempio',
      'dal nostro inviato Anna Rossi',
    ],
    keeps: [
      'Di notte la città chiude il ponte.',
      'Di Anna Rossi si sa poco o nulla.',
      'Di corsa verso il voto',
      'Di Giulia si sa tutto',
      'Da Roma a Milano',
    ],
  },
  'written-by': {
    removes: [
      'Testo a cura di Anna Rossi',
      'Scritto da Anna Rossi',
      'A cura di Anna Rossi',
      'Autore: Anna Rossi',
      'Pubblicato da Anna Rossi il 12/05/2021',
      'Articolo di Anna Rossi',
    ],
    keeps: [
      'Scritto da detenuti, il libro ha venduto mille copie.',
      'Autore del delitto, a processo',
      'Testo: la legge completa',
      'Pubblicato per errore, il dato è durato un’ora.',
    ],
  },
  label: { removes: ['di:', 'Scritto da', 'Pubblicato da'], keeps: ['Di più', 'Autore ignoto', 'Di chi è la colpa'] },
  'name-and-role': {
    removes: ['Anna Rossi, inviata', 'Anna Rossi | Corrispondente da Parigi', 'Anna Rossi / ANSA'],
    keeps: ['Anna Rossi, giornalista e madre', 'Luca Neri, inviato di guerra, è morto ieri.'],
  },
}
