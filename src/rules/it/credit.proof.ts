import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: [
      'Foto: Anna Rossi/ANSA',
      '(Foto: Anna Rossi)',
      'Foto di Anna Rossi',
      'Crediti: Getty Images',
      'Foto ANSA',
      'Fonte foto: Facebook',
      'Foto: Pixabay',
      'Illustrazione di Anna Rossi',
    ],
    keeps: [
      'Foto: lo scatto premiato mostra un airone all’alba.',
      'La foto di Anna Rossi ha vinto il premio.',
      'Foto di famiglia al vertice',
      'Crediti: come averli senza rischi',
      'Video: così cadde il ponte',
    ],
  },
  courtesy: {
    removes: ['Immagine: UNICEF', 'Per gentile concessione di Museo Esempio'],
    keeps: ['Cortesia di paese', 'Immagine: tutto ciò che dice lo specchio', 'Immagine del paese in gioco'],
  },
  contact: {
    removes: [
      'Hai una notizia da segnalare? Scrivici',
      'Contatta la redazione',
      'Anna Rossi @anna_rossi',
      'Tutti gli articoli di Anna Rossi',
    ],
    keeps: [
      'Seguimi su Twitter, ha scritto l’assessore.',
      'Hai informazioni? ha chiesto il giudice.',
      'Chi ha notizie può scrivere a segnalazioni@polizia.example o chiamare il 112.',
      'Contatti con la vittima: nessuno',
      'Scrivi a casa',
    ],
  },
  biography: {
    removes: [
      'Anna Rossi è una giornalista di Esempio.',
      'Luca De Neri è redattore della cronaca. Prima lavorava in radio.',
    ],
    keeps: [
      'Anna Rossi è sospettata del furto, secondo la polizia.',
      'L’arrestato è giornalista e vive a Lima, dice il giudice.',
      'Anna Rossi è la sindaca più giovane del paese.',
    ],
  },
  'about-name': { removes: ['Chi è Maria Gomez', 'Chi è Jo Ng'], keeps: ['Chi è stato?', "L'autore è ignoto."] },
  'about-author': { removes: ["Informazioni sull'autore", "L'autrice"], keeps: ['Chi è stato?', "L'autore è ignoto."] },
}
