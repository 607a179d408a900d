import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 kommentarer`, `Visa alla kommentarer`, `Kommentarer (3)` */
  count: {
    lines: ['{n} kommentar[er]'],
  },
  /** `Lämna ett svar Avbryt svar`, `Skriv en kommentar`, `Logga in för att kommentera` */
  invitation: {
    lines: [
      '(lämna|skriv|lägg till|skicka|ge|posta|dela) (en|ett|din|ditt|första) (kommentar|svar|egen kommentar) [avbryt svar]',
      '(kommentera|diskutera) (via|med) facebook',
      '(var med och|gå med och) (diskutera|kommentera)',
    ],
  },
} satisfies Family
