import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['12 kommentarer'],
    keeps: ['12 kommentarer om valet', 'Inga kommentarer, sade ministern på väg ut ur rummet.'],
  },
  invitation: {
    removes: ['Lämna ett svar', 'Lämna ett svar Avbryt svar', 'Skriv en kommentar', 'Var med och diskutera'],
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
