import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `Komentarze (14)`, `14 komentarzy`, `Pokaż wszystkie komentarze`. */
  count: {
    lines: [
      'komentarz[e|y][:|,] {n}',
      'komentarz(e|y)[ ]\\({n}\\)',
      '(pokaż|zobacz wszystkie|zobacz|czytaj|przeczytaj|wczytaj|załaduj|ukryj|rozwiń|przejdź do|wszystkie|więcej|sprawdź) [wszystkie|więcej|pozostałe] komentarz(e|y)[ {n}| \\({n}\\)]',
      '(brak komentarzy|nie ma jeszcze komentarzy|0 komentarzy|nie ma komentarzy|pokażodpowiedzi \\({n}\\)|pokaż odpowiedzi[ \\({n}\\)]|zobacz odpowiedzi)',
    ],
  },
  /** A word that could be a heading of the story: `Komentarze`, `Odpowiedz`, `Skomentuj`. */
  heading: {
    words: [
      'komentarze internautów',
      'komentarze',
      'komentarz',
      'skomentuj artykuł',
      'skomentuj',
      'odpowiedzi',
      'odpowiedz',
      'odpowiedź',
      'dyskusja',
      'forum',
      'opinie czytelników',
      'zgłoś nadużycie',
      'zgłoś',
      'cytuj',
      'ostatnie komentarze',
      'najnowsze komentarze',
      'najlepsze komentarze',
      'najnowszepopularnenajstarsze',
      'najnowsze',
      'najstarsze',
      'najpopularniejsze',
      'sortuj według',
      'sortuj',
      'twój komentarz',
      'twoje imię',
      'imię i nazwisko',
      'imię',
      'nick',
      'pseudonim',
      'podpis',
      'treść komentarza',
      'nazwa',
      'e-mail',
      'adres e-mail',
      'witryna internetowa',
      'anuluj',
      'wyślij',
      'opublikuj',
    ],
    place: 'run',
  },
  /** `Dodaj komentarz Anuluj pisanie odpowiedzi`, `Zaloguj się, aby skomentować`, `Co o tym sądzisz? Napisz w komentarzu`. */
  invitation: {
    lines: [
      '(dodaj swój|dodaj|napisz swój|napisz|zostaw swój|zostaw|wyślij|wpisz|opublikuj|umieść|skomentuj) [nowy|swój|pierwszy] (komentarz|odpowiedź|opinię)[ (anuluj pisanie odpowiedzi|anuluj odpowiedź|anuluj)]',
      '(zaloguj się|zarejestruj się|zaloguj|musisz się zalogować|musisz być zalogowany|aby dodać komentarz|aby skomentować|żeby skomentować)[,] (aby|by|żeby|musisz|zaloguj|zarejestruj) [się] [dodać|móc|napisać|dodawać] {rest}',
      '(prześlij|zgłoś|edytuj|usuń) komentarz',
      'subskrybuj: (komentarze do posta|posty|komentarze) \\(atom\\)',
    ],
  },
  /** The labels of the form: `Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *`. */
  form: {
    lines: [
      '(twój adres e-mail|twój adres email|adres e-mail|twój e-mail|e-mail) nie (zostanie|będzie) (opublikowany|publikowany|widoczny|wyświetlany)[. {title}]',
    ],
  },
} satisfies Family
