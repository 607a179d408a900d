import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `Komentarze (14)`, `14 komentarzy`, `Pokaż wszystkie komentarze`. */
  count: {
    lines: [
      'komentarz[e|y][:|,] {n}',
      'komentarz(e|y)[ ]\\({n}\\)',
      '{n} (komentarzy|komentarze|komentarz|opinii|odpowiedzi)',
      '(pokaż|zobacz wszystkie|zobacz|czytaj|przeczytaj|wczytaj|załaduj|ukryj|rozwiń|przejdź do|wszystkie|więcej|sprawdź) [wszystkie|więcej|pozostałe] komentarz(e|y)[ {n}| \\({n}\\)]',
      '(brak komentarzy|nie ma jeszcze komentarzy|0 komentarzy|nie ma komentarzy|pokażodpowiedzi \\({n}\\)|pokaż odpowiedzi[ \\({n}\\)]|zobacz odpowiedzi)',
      '(wyłączono|wyłączone|możliwość dodawania|dodawanie) komentarz(e|y)[ {matter}]',
    ],
  },
  /** A word that could be a heading of the story: `Komentarze`, `Odpowiedz`, `Skomentuj`. */
  heading: {
    lines: [
      '(komentarze internautów|komentarze|komentarz|skomentuj artykuł|skomentuj|odpowiedzi|odpowiedz|odpowiedź|dyskusja|forum|opinie czytelników|zgłoś nadużycie|zgłoś|cytuj|ostatnie komentarze|najnowsze komentarze|najlepsze komentarze|najnowszepopularnenajstarsze|najnowsze|najstarsze|najpopularniejsze|sortuj według|sortuj|twój komentarz|twoje imię|imię i nazwisko|imię|nick|pseudonim|podpis|treść komentarza|nazwa|e-mail|adres e-mail|witryna internetowa|anuluj|wyślij|opublikuj)',
    ],
    place: 'run',
  },
  /** `Dodaj komentarz Anuluj pisanie odpowiedzi`, `Zaloguj się, aby skomentować`, `Co o tym sądzisz? Napisz w komentarzu`. */
  invitation: {
    lines: [
      '(dodaj swój|dodaj|napisz swój|napisz|zostaw swój|zostaw|wyślij|wpisz|opublikuj|umieść|skomentuj) [nowy|swój|pierwszy] (komentarz|odpowiedź|opinię)[ (anuluj pisanie odpowiedzi|anuluj odpowiedź|anuluj)]',
      '(anuluj pisanie odpowiedzi|anuluj odpowiedź|zostaw odpowiedź anuluj odpowiedź|skomentuj lub udostępnij|skomentuj jako pierwszy|bądź pierwszy|dodaj pierwszy komentarz|dołącz do dyskusji|weź udział w dyskusji|włącz się do dyskusji|komentowanie wyłączone|komentarze są wyłączone|komentarze wyłączone|komentowanie zostało wyłączone|komentarze zostały wyłączone|możliwość komentowania została wyłączona|możliwość komentowania jest wyłączona)',
      '(zaloguj się|zarejestruj się|zaloguj|musisz się zalogować|musisz być zalogowany|aby dodać komentarz|aby skomentować|żeby skomentować)[,] (aby|by|żeby|musisz|zaloguj|zarejestruj) [się] [dodać|móc|napisać|dodawać] {rest}',
      '(nikt jeszcze nie skomentował|ten artykuł nie ma jeszcze komentarzy|nikt nie dodał jeszcze komentarza){rest}',
      '(co|a wy|a ty) (o tym|wy o tym|ty o tym|sądzicie|sądzisz|myślicie|myślisz) [sądzicie|sądzisz|myślicie|myślisz|uważasz|uważacie] [o tym] [wy|ty][?] (napiszcie|napisz|dajcie|daj|podzielcie|podziel|zostaw|piszcie|czekamy|skomentuj){rest}',
      '(dajcie|daj) (nam|znać) [znać|nam] (w komentarzu|w komentarzach|co o tym|co sądzisz|co myślisz|co sądzicie){rest}',
      '(podzielcie|podziel) się [z nami] (swoją opinią|opinią|swoim zdaniem|swoimi|wrażeniami) [w komentarzu|w komentarzach|pod|na|z]{rest}',
      'oceń (jakość naszego artykułu|ten artykuł|artykuł|jakość artykułu)[: {matter}| {n}{matter}]',
      '(prześlij|zgłoś|edytuj|usuń) komentarz',
      'subskrybuj: (komentarze do posta|posty|komentarze) \\(atom\\)',
      'włącz [obsługę] javascript[,] aby zobaczyć komentarze[{matter}]',
    ],
  },
  /** The labels of the form: `Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *`. */
  form: {
    lines: [
      '(twój adres e-mail|twój adres email|adres e-mail|twój e-mail|e-mail) nie (zostanie|będzie) (opublikowany|publikowany|widoczny|wyświetlany)[. {title}]',
      '(wymagane pola są oznaczone|pola wymagane są oznaczone|pola oznaczone gwiazdką są wymagane|pola wymagane)',
      'zapamiętaj moje dane{title}',
      '(zapisz|zachowaj) moje (imię|dane|nazwisko){title}',
      '(powiadom|powiadamiaj) mnie o {title} (komentarzach|wpisach|odpowiedziach|e-mailem|e-mail|email|mailem)[ {words}]',
      '(wpisz|proszę wpisać|proszę wpisz|wprowadź|podaj) (swój|swoje|tutaj|twój|swoją) (komentarz|imię|nazwisko|nick|podpis|swój komentarz)[ tutaj|!]',
      '(ta strona|ta witryna|witryna) używa akismet[a] {matter}',
      '(uwaga, twój|twój) komentarz {matter}(opóźnieniem|moderacj|moderatora|zatwierdzeni){matter}',
      '(zasady|regulamin) (komentowania|dyskusji|komentarzy|forum|dodawania komentarzy)[ artykułów| na stronie]',
      '(publikowane|zamieszczone|wszystkie) komentarze {title}(opiniami|prywatnymi|użytkowników|czytelników|internautów){matter}',
      '(komentarze|opinie) (publikowane|zamieszczane|pod artykułami|są|internautów|naruszające|zawierające) {title} (opiniami|moderowane|usuwane|odpowiedzialności|prywatnymi|użytkowników)[{matter}]',
      '(redakcja|wydawca|serwis|portal) nie (ponosi odpowiedzialności|odpowiada|bierze odpowiedzialności) za (treść|treści|komentarze|opinie) {title}',
    ],
  },
} satisfies Family
