import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['Komentarze (14)', 'Pokaż wszystkie komentarze', 'Brak komentarzy'],
    keeps: [
      'Komentarze 14 ekspertów zebrał tygodnik',
      '14 komentarzy usunięto po wyroku sądu.',
      'Brak komentarzy ze strony ministra dziwi',
    ],
  },
  heading: { removes: ['Komentarze', 'Skomentuj', 'Odpowiedz'], keeps: ['Komentarz zbędny', 'Odpowiedz za swoje'] },
  invitation: {
    removes: [
      'Dodaj komentarz',
      'Dodaj komentarz Anuluj pisanie odpowiedzi',
      'Zaloguj się, aby dodać komentarz',
      'Prześlij komentarz',
      'Subskrybuj: Komentarze do posta (Atom)',
    ],
    keeps: [
      'Dodaj komentarz do pozwu, radził prawnik.',
      'Bądź pierwszy albo żaden',
      'Daj nam znać o sobie, prosili rodzice.',
      'Zgłoś napad',
    ],
  },
  form: {
    removes: ['Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *'],
    keeps: [
      'Twój adres e-mail mógł wyciec, ostrzega bank.',
      'Kolej nie ponosi odpowiedzialności za opóźnienia pociągów.',
      'Regulamin komentowania prawa zmieniono w maju',
      'Wpisz swój numer, poprosił oszust.',
    ],
  },
}
