import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `Komentarze (14)`, `14 komentarzy`, `Pokaż wszystkie komentarze`. */
  count: {
    lines: [
      'komentarz[e|y][:|,] {n}',
      'komentarz(e|y)[ ]\\({n}\\)',
      '(pokaż|zobacz wszystkie|zobacz|czytaj|przeczytaj|wczytaj|załaduj|ukryj|rozwiń|przejdź do|wszystkie|więcej|' +
        'sprawdź) [wszystkie|więcej|pozostałe] komentarz(e|y)[ {n}| \\({n}\\)]',
      '(brak komentarzy|nie ma jeszcze komentarzy|0 komentarzy|nie ma komentarzy|pokażodpowiedzi \\({n}\\)|pokaż odpowiedzi[ \\({n}\\)]|zobacz odpowiedzi)',
    ],
    proof: {
      removes: ['Komentarze (14)', 'Pokaż wszystkie komentarze', 'Brak komentarzy'],
      keeps: [
        'Komentarze 14 ekspertów zebrał tygodnik',
        '14 komentarzy usunięto po wyroku sądu.',
        'Brak komentarzy ze strony ministra dziwi',
      ],
    },
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
    proof: { removes: ['Komentarze', 'Skomentuj', 'Odpowiedz'], keeps: ['Komentarz zbędny', 'Odpowiedz za swoje'] },
  },
  /** `Dodaj komentarz Anuluj pisanie odpowiedzi`, `Zaloguj się, aby skomentować`, `Co o tym sądzisz? Napisz w komentarzu`. */
  invitation: {
    lines: [
      '(dodaj swój|dodaj|napisz swój|napisz|zostaw swój|zostaw|wyślij|wpisz|opublikuj|umieść|skomentuj) ' +
        '[nowy|swój|pierwszy] (komentarz|odpowiedź|opinię)[ (anuluj pisanie odpowiedzi|anuluj odpowiedź|anuluj)]',
      '(zaloguj się|zarejestruj się|zaloguj|musisz się zalogować|musisz być zalogowany|aby dodać komentarz|' +
        'aby skomentować|żeby skomentować)[,] (aby|by|żeby|musisz|zaloguj|zarejestruj) [się] ' +
        '[dodać|móc|napisać|dodawać] {rest}',
      '(prześlij|zgłoś|edytuj|usuń) komentarz',
      'subskrybuj: (komentarze do posta|posty|komentarze) \\(atom\\)',
    ],
    proof: {
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
  },
  /** The labels of the form: `Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *`. */
  form: {
    lines: [
      '(twój adres e-mail|twój adres email|adres e-mail|twój e-mail|e-mail) nie (zostanie|będzie) (opublikowany|publikowany|widoczny|wyświetlany)[. {title}]',
    ],
    proof: {
      removes: ['Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *'],
      keeps: [
        'Twój adres e-mail mógł wyciec, ostrzega bank.',
        'Kolej nie ponosi odpowiedzialności za opóźnienia pociągów.',
        'Regulamin komentowania prawa zmieniono w maju',
        'Wpisz swój numer, poprosił oszust.',
      ],
    },
  },
  /** `Co o tym sądzisz? Napisz w komentarzu`, `Bądź pierwszy i skomentuj`, `Możliwość komentowania jest wyłączona` */
  call: {
    lines: [
      '{title}? (napisz|napiszcie|podziel się opinią|daj znać|dajcie znać|czekamy na opinie|zostaw opinię) ' +
        '[(nam|o tym|swoją opinię)] (w komentarzu|w komentarzach)[ {words}]',
      '(bądź pierwszy|bądź pierwsza|skomentuj jako pierwszy) (i skomentuj|i dodaj komentarz|który skomentuje|i oceń)[ {words}]',
      '(możliwość komentowania|możliwość dodawania komentarzy|sekcja komentarzy) (jest|została) (wyłączona|zamknięta|zablokowana)[ {words}]',
      'komentarze (są|zostały) (wyłączone|zamknięte|zablokowane)[ pod {words}]',
    ],
    proof: {
      removes: [
        'Co o tym sądzisz? Napisz w komentarzu',
        'Bądź pierwszy i skomentuj',
        'Możliwość komentowania jest wyłączona',
      ],
      keeps: [
        'Komentarze są wyłączone, powiedział rzecznik.',
        '„Zostaw komentarz tutaj”, głosiła kartka.',
        'Bądź pierwszy i zaśpiewaj',
      ],
    },
  },
  /** How many there are, in the second case: `12 komentarzy` */
  number: {
    lines: ['{n} (komentarzy|komentarze|komentarz)'],
    place: 'below',
    proof: {
      removes: ['12 komentarzy'],
      keeps: ['12 komentarzy zaprowadziło radnego przed sąd.', 'Pierwszy komentarz burmistrza'],
    },
  },
  /** What comment tools print around their box: `Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.` */
  box: {
    lines: [
      '(zapamiętaj|zapisz) moje dane {words} w tej przeglądarce {words}',
      'zapamiętaj (moje dane|mnie) w tej przeglądarce {words}',
      '(starsze|nowsze|wcześniejsze|poprzednie|następne) komentarze',
      'nawigacja po komentarzach',
      '(twój|państwa) komentarz (oczekuje|czeka) na (moderację|akceptację|zatwierdzenie)',
      '(jedna myśl|{n} myśli|jedna uwaga|{n} uwag|{n} uwagi|jeden komentarz|{n} komentarzy|{n} komentarze|' +
        'jedna odpowiedź|{n} odpowiedzi) (na temat|do wpisu|do) {title}',
      '(pingback|trackback)[i]: {title}',
      'komentarze (obraźliwe|wulgarne|zawierające {words}) (nie będą publikowane|będą usuwane|zostaną usunięte|nie są publikowane)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.',
        'Starsze komentarze',
        'Twój komentarz oczekuje na moderację.',
        'Jedna myśl na temat “Nowy most otwarty”',
        'Komentarze obraźliwe nie będą publikowane.',
      ],
      keeps: ['Zapamiętaj moje słowa, prosił ojciec.', 'Starsze komentarze ministra wróciły w kampanii.'],
    },
  },
} satisfies ProvenFamily
