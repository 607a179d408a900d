import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: [
      'Ta strona używa plików cookies',
      'Używamy plików cookie, aby ułatwić korzystanie z serwisu.',
      'Klikając „Akceptuję”, wyrażasz zgodę na pliki cookies',
      'Polityka cookies',
      'Cenimy prywatność użytkowników',
      'Zarządzaj zgodami',
      'Aby wyświetlić treść, zaakceptuj pliki cookie.',
      'Zobacz ten post na Instagramie',
      'Post udostępniony przez Jo Ng (@jo_ng)',
    ],
    keeps: [
      'Strona używa danych kupujących bez ich zgody, orzekł sąd.',
      'Korzystając z danych osobowych klientów, oszust wziął kredyt.',
      'Używamy wody dwa razy',
      'Korzystając z okazji, prezydent ogłosił zgodę na wybory.',
      'Klikając w link, ofiara wyraziła zgodę na przelew.',
      'Post udostępniony przez posła wywołał burzę.',
    ],
  },
  policy: {
    removes: [
      'Polityka prywatności',
      'Regulamin serwisu',
      'Wyrażam zgodę na przetwarzanie danych osobowych',
      'Administratorem danych osobowych jest Przykład Media sp. z o.o.',
      'Akceptuję regulamin',
    ],
    keeps: [
      'Polityka prywatności banku zawiodła.',
      'Regulamin serwisu łodzi nikogo nie obchodzi',
      'Wyrażam zgodę na pokój, powiedział król.',
      'Twoje dane będą przetwarzane, ostrzega ekspert.',
    ],
  },
  browser: {
    removes: [
      'Twoja przeglądarka nie wspiera odtwarzacza wideo...',
      'Włącz JavaScript w swojej przeglądarce',
      'Nie jestem robotem',
      'Twoja przeglądarka jest nieaktualna',
      'Zaktualizuj przeglądarkę',
    ],
    keeps: [
      'Twoja przeglądarka wie o tobie więcej niż sąsiad, mówi haker.',
      'Włącz światło, prosili lokatorzy.',
      'Twoja przeglądarka nie obsługuje kłamstw, żartuje.',
      'Film jest niedostępny.',
    ],
  },
  'video-player': {
    removes: ['WIDEO: Burmistrz o nowym moście Twoja przeglądarka nie wspiera odtwarzacza wideo...'],
    keeps: ['WIDEO: tak nazywał się pierwszy klub w mieście.'],
  },
  choice: {
    removes: ['Akceptuję wszystkie', 'Niezbędne pliki cookie', 'Zapisz ustawienia'],
    keeps: ['Odrzuć strach', 'Zezwól na odpoczynek'],
  },
}
