import type { Family } from '../rule.js'

/** Cookies, data, and what a browser must do. */
export const consent = {
  /** `Ta strona używa plików cookies`, `Korzystając z serwisu, zgadzasz się na pliki cookie`. */
  cookies: {
    lines: [
      '(ta strona|ta witryna|nasza strona|nasza witryna|serwis|nasz serwis|strona|ten serwis|{publication}) (używa|korzysta z|wykorzystuje|stosuje) [plików|pliki|ciasteczka|ciasteczek] (cookies|cookie|ciasteczek|ciasteczka|plików cookies|plików cookie|pliki cookies|pliki cookie)[{matter}]',
      '(używamy|korzystamy z|wykorzystujemy|stosujemy|w naszym serwisie używamy|na naszej stronie używamy|na tej stronie używamy|w serwisie stosujemy) [plików|pliki] (cookies|cookie|ciasteczek|ciasteczka)[{matter}]',
      '(klikając|korzystając|kontynuując|przeglądając|pozostając|dalsze korzystanie|używając|zamykając|wchodząc) {matter}(wyrażasz zgodę|zgadzasz się|akceptujesz|wyrażają państwo zgodę|wyrażacie zgodę|oznacza zgodę){matter}',
      '(akceptuję|akceptuj|zaakceptuj|odrzuć|zarządzaj|ustawienia|polityka|informacja o|zgoda na) [plików|pliki|plikami|wszystkie] (cookies|cookie|plików cookies|plików cookie|pliki cookie|plikami cookie|ciasteczek|ciasteczka)',
      '(szanujemy twoją prywatność|cenimy twoją prywatność|dbamy o twoją prywatność|twoja prywatność jest dla nas ważna)[{matter}]',
      'cenimy prywatność (użytkowników|naszych użytkowników|czytelników)[{matter}]',
      'my i nasi partnerzy (przechowujemy|przetwarzamy|uzyskujemy|korzystamy){matter}',
      '(zarządzaj|zmień|wycofaj) (zgodami|zgody|zgodę|ustawienia zgód|preferencjami|preferencje)',
      '(aby|żeby) (wyświetlić|zobaczyć|obejrzeć) {words}[,] (zaakceptuj|zaakceptuj pliki|wyraź zgodę|musisz zaakceptować){matter}',
      '(treść|materiał|film) dostępn(a|y|e) po zaakceptowaniu {words}',
      'nie można wyświetlić {words} (z powodu|bez zgody|ze względu){matter}',
      '(zobacz|wyświetl) ten (post|wpis) na (instagramie|facebooku|x|twitterze|tiktoku)',
      'post udostępniony przez {name}',
      'post udostępniony przez {matter}\\({handle}[\\)][{matter}]',
    ],
  },
  /** Links at the foot, and consents: `Polityka prywatności`, `Wyrażam zgodę na przetwarzanie danych osobowych`. */
  policy: {
    lines: [
      '(polityka (prywatności|plików cookies|ochrony danych)|ochrona (prywatności|danych osobowych|danych)|regulamin (serwisu|strony|portalu|korzystania|newslettera|usługi)|warunki (korzystania|użytkowania)[ z serwisu]|(zmień|zarządzaj|zmiana) (ustawieniami|ustawienia|ustawień) prywatności|ustawienia (prywatności|zaawansowane)|klauzula informacyjna|informacja o przetwarzaniu danych[ osobowych]|zasady korzystania[ z serwisu]|nota prawna|prywatność i cookies|deklaracja dostępności|przejdź do serwisu)',
      '[✓ |tak, ](wyrażam|wyrażenie|zgadzam się|akceptuję|oświadczam|zapoznałem/am|zapoznałem|zapoznałam) (zgodę|zgody|na|regulamin|się|postanowienia|warunki|politykę|że) {title} (danych|osobowych|regulaminem|regulaminu|regulamin|handlowych|prywatności|marketingowych|newslettera|newsletter)[{matter}]',
      '(administratorem|administrator) [twoich|twoim|państwa|podanych|moich] danych osobowych [jest|będzie]{matter}',
      '(podanie danych|zgoda jest|zgodę można|zgodę możesz) [osobowych] (jest dobrowolne|dobrowolna|wycofać|możesz wycofać){matter}',
      '(twoje|państwa) dane [osobowe] (będą przetwarzane|będziemy przetwarzać) (w celu|zgodnie z|przez|w ramach|na potrzeby){matter}',
      '(więcej informacji|więcej|szczegóły|szczegółowe informacje) (informacji|o|na temat|znajdziesz|dotyczące) {title} (w polityce prywatności|polityka prywatności|polityce prywatności)[{matter}]',
      '(akceptuję|przeczytałem|przeczytałam) [i akceptuję] (regulamin|politykę prywatności)[ (serwisu|newslettera|portalu|sklepu|i {words})]',
    ],
  },
  /** `Twoja przeglądarka nie wspiera odtwarzacza wideo...`, `Włącz JavaScript`. */
  browser: {
    lines: [
      '[niestety, |przepraszamy, |uwaga! ]twoja przeglądarka (nie obsługuje|nie wspiera) (odtwarzacza|wideo|html5|javascript|plików|tego|tej|osadzonych|odtwarzania|formatu|znacznika){title}',
      '[niestety, |przepraszamy, |uwaga! ]twoja przeglądarka jest (nieaktualna|przestarzała|nieobsługiwana)[{matter}]',
      '(zaktualizuj|uaktualnij) [swoją] przeglądarkę[ {words}]',
      'twoja przeglądarka (nie obsługuje|nie wspiera) (wideo|javascript|html5|tego formatu|odtwarzacza wideo)',
      '[aby {title}, |proszę |prosimy ](włączyć|włącz obsługę|włącz|odblokuj) (javascriptu|javascript w swojej przeglądarce|javascript|obsługę javascript)[{matter}]',
      '(nie jestem robotem|potwierdź, że nie jesteś robotem|czy jesteś robotem?|potwierdź, że jesteś człowiekiem)',
      '(film|materiał|wideo|treść|treści) (niedostępny|niedostępne|niedostępna|jest niedostępny|jest niedostępne|nie jest dostępny|nie są dostępne) w (twoim|twojej) (kraju|regionie|lokalizacji)',
    ],
    endings: ['twoja przeglądarka nie (wspiera|obsługuje) odtwarzacza wideo'],
  },
  /** What stands for a film where none is shown, in a paragraph: `WIDEO: … Twoja przeglądarka nie wspiera …` */
  'video-player': {
    inside: [
      {
        opens: 'W',
        pattern:
          /WIDEO: [^\n]{3,200}? Twoja przeglądarka nie (?:wspiera|obsługuje) odtwarzacza wideo(?:\.{1,3}|…)?(?=\s|$)/y,
      },
    ],
  },
  /** Buttons: `Akceptuję wszystkie`, `Niezbędne pliki cookie` */
  choice: {
    lines: [
      '(zaakceptuj|akceptuj|akceptuję|odrzuć|odrzucam|zezwól na) (wszystkie|wszystko|niezbędne|wybrane|i zamknij|i przechodzę do serwisu|i przejdź do serwisu)',
      '(niezbędne|funkcjonalne|statystyczne|marketingowe|analityczne|reklamowe) (pliki cookie|pliki cookies|cookies|ciasteczka)',
      '(tylko niezbędne|zapisz ustawienia|zapisz wybór|zapisz i zamknij|pokaż szczegóły|zawsze aktywne|więcej opcji|przejdź do serwisu|akceptuję|nie zgadzam się|dostosuj|dostosuj zgody|partnerzy serwisu)',
    ],
    place: 'run',
  },
} satisfies Family
