import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'L’articolo Il ponte riapre proviene da Giornale Esempio.',
      'L’articolo Il ponte riapre sembra essere il primo su Esempio.',
    ],
    keeps: ['L’articolo del codice proviene da Roma', 'La notizia arriva da fonti mediche, dice il giudice.'],
  },
  'originally-appeared': {
    removes: [
      'Questo articolo è stato tradotto automaticamente.',
      'Questo articolo è ripubblicato da The Conversation con licenza Creative Commons.',
      'Pubblicato originariamente su Esempio',
    ],
    keeps: [
      'Questo articolo è stato pubblicato su Nature.',
      'Questo articolo è tratto da un libro.',
      'Questo articolo è stato pubblicato anche in Francia e ha fatto discutere.',
      'Questo testo è stato tradotto in inglese dal poeta.',
      'Questo articolo della costituzione vale per tutti.',
      'Questo testo è stato scritto con rabbia in carcere.',
      'Pubblicato nel 1605, il libro vive ancora.',
    ],
  },
  machine: {
    removes: ['Contenuto generato con intelligenza artificiale'],
    keeps: [
      'Immagine generata dal sole',
      'Questo romanzo è stato scritto con intelligenza',
      'Questo testo è stato scritto da suore.',
    ],
  },
}
