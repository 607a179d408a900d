import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 kommentarer`, `Visa alla kommentarer`, `Kommentarer (3)` */
  count: {
    lines: ['{n} kommentar[er]'],
    proof: {
      removes: ['12 kommentarer'],
      keeps: ['12 kommentarer om valet', 'Inga kommentarer, sade ministern på väg ut ur rummet.'],
    },
  },
  /** `Lämna ett svar Avbryt svar`, `Skriv en kommentar`, `Logga in för att kommentera` */
  invitation: {
    lines: [
      '(lämna|skriv|lägg till|skicka|ge|posta|dela) (en|ett|din|ditt|första) (kommentar|svar|egen kommentar) [avbryt svar]',
      '(kommentera|diskutera) (via|med) facebook',
      '(var med och|gå med och) (diskutera|kommentera)',
    ],
    proof: {
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
  },
} satisfies ProvenFamily
