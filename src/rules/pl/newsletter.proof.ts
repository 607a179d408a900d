import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['Najważniejsze informacje na twoją skrzynkę', 'Dziękujemy za zapisanie się do newslettera'],
    keeps: [
      'Zapisz się na kurs pierwszej pomocy, radzi lekarz.',
      'Newsletter zalał skrzynki radnych.',
      'Bądź na bieżąco z rachunkami, radzi bank.',
      'Chcesz schudnąć? Zapisz się do lekarza, mówi trener.',
      'Wpisz swój adres, poprosił oszust.',
      'Najważniejsze rozmowy odbędą się prosto na granicy.',
      'Wszystkie drogi prowadzą prosto na Rzym',
      'Niepoprawny politycznie żart posła',
    ],
  },
  'follow-us': {
    removes: [
      'Polub nas na Facebooku',
      'Obserwuj nas w Google News',
      'Subskrybuj „Przykład” na Google News.',
      'Dołącz do nas na Facebooku!',
      'Bądź na bieżąco! Obserwuj nas w Wiadomościach Google.',
      'Dziękujemy, że przeczytałaś nasz artykuł do końca.',
      'Znajdziesz nas na Facebooku',
    ],
    keeps: [
      'Obserwuj nas z mostu, wołali wioślarze.',
      'Dołącz do nas, wołali strażacy na rynku.',
      'Śledź po kaszubsku',
      'Polub nas, jakimi jesteśmy',
      'Znajdziesz nas na rynku',
      'Dodaj do zupy marchew',
    ],
  },
  tip: {
    removes: ['Skorzystaj z naszej wrzutni'],
    keeps: [
      'Masz informacje o zaginionym? Napisz na adres policji, apelują śledczy.',
      'Widziałeś coś? Milcz, radzili sąsiedzi.',
      'Napisz do nas wiersz, prosiły dzieci',
      'Masz informacje? Napisz do nas, apeluje policja.',
      'Wiesz coś więcej? Skontaktuj się z policją.',
    ],
  },
  form: {
    removes: ['Newsletter', 'Zapisz się', 'Bądź na bieżąco'],
    keeps: ['Zapisz się w pamięci', 'Dołącz do chóru'],
  },
}
