import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['12 kommentarer', 'Visa alla kommentarer', 'Kommentarer (3)', 'Läs kommentarer (12)'],
    keeps: ['12 kommentarer om valet', 'Inga kommentarer, sade ministern på väg ut ur rummet.'],
  },
  heading: {
    removes: ['Kommentarer', 'Svara', 'Ditt namn *'],
    keeps: ['Kommentarer utmanar', 'Svara direkt, sade hon.'],
  },
  invitation: {
    removes: [
      'Lämna ett svar',
      'Lämna ett svar Avbryt svar',
      'Skriv en kommentar',
      'Logga in för att kommentera',
      'Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *',
      'Kommentarsfältet är stängt',
      'Var med och diskutera',
      'Läs våra regler för kommentarer',
      'Anmäl kommentar',
      'Vänligen aktivera JavaScript för att se kommentarerna',
      'Prenumerera på: Kommentarer till inlägget (Atom)',
      'Vad tycker du? Kommentera nedan!',
    ],
    keeps: [
      'Lämna ett svar till domaren, bad hon.',
      'Skriv en bok',
      'Logga in på banken, sade bedragaren.',
      'Rapporten kommer inte publiceras.',
      'Håll god ton i kören',
      'Kommentarer till domen väntas i dag.',
      'Skicka kommentarer, bad hon.',
      'Vad tycker du? frågade hon.',
      'Skicka frågor via e-post till kommunen',
    ],
  },
}
