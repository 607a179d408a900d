import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  jump: {
    removes: ['Następny artykuł', 'Zobacz galerię (12 zdjęć)', 'Zdjęcie 1 z 5', 'Pokaż wszystkie', 'Starszy post'],
    keeps: [
      'Wróć do domu, prosiła matka',
      'Następny artykuł ustawy mówi o wodzie.',
      'Galeria sztuki upada',
      'Pokaż mi drogę',
      'Starszy post trwał 40 dni.',
    ],
  },
  'menu-word': {
    removes: ['Strona główna', 'Szukaj', 'Tagi:', 'Polityka', 'O nas', 'Wydarzenia'],
    keeps: ['Strona główna gazety z 1911 roku', 'Szukaj wiatru w polu', 'Dalej od szosy', 'Energetyka w kryzysie'],
  },
  'tag-list': {
    removes: ['Tagi: most, rzeka, burmistrz', 'Tematy: most, rzeka', 'Więcej na temat: most, rzeka'],
    keeps: ['Tagi na murach: kto je maluje', 'Tematem rozmów był most.'],
  },
  crumbs: {
    removes: ['Strona główna > Wiadomości > Most', 'Jesteś tutaj: Strona główna'],
    keeps: ['Jesteś tutaj nie bez powodu', 'Strona główna: jak powstała'],
  },
}
