import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: [
      'Ta strona używa plików cookies',
      'Używamy plików cookie, aby ułatwić korzystanie z serwisu.',
      'Klikając „Akceptuję”, wyrażasz zgodę na pliki cookies',
      'Polityka cookies',
    ],
    keeps: [
      'Strona używa danych kupujących bez ich zgody, orzekł sąd.',
      'Korzystając z danych osobowych klientów, oszust wziął kredyt.',
      'Używamy wody dwa razy',
    ],
  },
  policy: {
    removes: [
      'Polityka prywatności',
      'Regulamin serwisu',
      'Wyrażam zgodę na przetwarzanie danych osobowych',
      'Administratorem danych osobowych jest Przykład Media sp. z o.o.',
    ],
    keeps: [
      'Polityka prywatności banku zawiodła.',
      'Regulamin serwisu łodzi nikogo nie obchodzi',
      'Wyrażam zgodę na pokój, powiedział król.',
    ],
  },
  browser: {
    removes: [
      'Twoja przeglądarka nie wspiera odtwarzacza wideo...',
      'Włącz JavaScript w swojej przeglądarce',
      'Nie jestem robotem',
    ],
    keeps: ['Twoja przeglądarka wie o tobie więcej niż sąsiad, mówi haker.', 'Włącz światło, prosili lokatorzy.'],
  },
  'video-player': {
    removes: ['WIDEO: Burmistrz o nowym moście Twoja przeglądarka nie wspiera odtwarzacza wideo...'],
    keeps: ['WIDEO: tak nazywał się pierwszy klub w mieście.'],
  },
}
