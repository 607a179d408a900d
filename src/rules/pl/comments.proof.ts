import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['Komentarze (14)', '14 komentarzy', 'Pokaż wszystkie komentarze', 'Brak komentarzy'],
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
      'Skomentuj lub udostępnij',
      'Zaloguj się, aby dodać komentarz',
      'Co o tym sądzisz? Napisz w komentarzu!',
      'Oceń jakość naszego artykułu: Twoja opinia pozwala nam tworzyć lepsze treści.',
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
    removes: [
      'Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *',
      'Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.',
      'Powiadom mnie o nowych komentarzach przez e-mail.',
      'Ta strona używa Akismet do redukcji spamu.',
      'Zasady komentowania',
      'Redakcja nie ponosi odpowiedzialności za treść komentarzy.',
    ],
    keeps: [
      'Twój adres e-mail mógł wyciec, ostrzega bank.',
      'Kolej nie ponosi odpowiedzialności za opóźnienia pociągów.',
      'Regulamin komentowania prawa zmieniono w maju',
      'Wpisz swój numer, poprosił oszust.',
    ],
  },
}
