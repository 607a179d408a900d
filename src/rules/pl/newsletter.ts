import type { ProvenFamily } from '../rule.js'

/** Letters, channels and alerts a reader is asked to join. */
export const newsletter = {
  /** `Zapisz się na newsletter`, `Zapisz się do naszego newslettera i bądź na bieżąco`. */
  'sign-up': {
    lines: [
      'zapisz się na newsletter obserwuj na facebooku',
      '(najważniejsze|najlepsze|najciekawsze|wszystkie|codzienna|najnowsze|codziennie|bieżące) {title} ' +
        '(na twoją skrzynkę|na twojego maila|na twój e-mail|w twojej skrzynce|na e-mail|na maila|na skrzynkę|' +
        'prosto na (twoją|twojego|twój|skrzynkę|maila|e-mail|mail)|na mail|na twoim mailu|w twojej poczcie|' +
        'w naszym newsletterze|na swoją skrzynkę)[{matter}]',
      '(dziękujemy|dzięki) za (zapisanie się|zapisanie|zapis|subskrypcję)[ {matter}]',
      '(niepoprawny|nieprawidłowy) (adres e-mail|adres email|e-mail)',
      '(włącz nasze|włącz|zezwól na|otrzymuj) powiadomienia[ {words}]',
    ],
    words: ['zapisz się do naszego newslettera i bądź na bieżąco'],
    proof: {
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
  },
  /** `Polub nas na Facebooku`, `Obserwuj nas w Google News`, `Dołącz do nas na Facebooku!` */
  'follow-us': {
    lines: [
      '(polub|obserwuj|śledź|lub|subskrybuj|zaobserwuj|czytaj|znajdź) ' +
        '[nasz profil|nasz fanpage|nasz kanał|naszą stronę|nas|także|też|również] {title} (na|w|kanał|kanale|profil|do)' +
        ' [naszym|nasz|kanale|profilu|obserwowanych|serwisie] ' +
        '(facebooku|fb|twitterze|instagramie|google news|google wiadomości|wiadomościach google|youtube|youtubie|' +
        'telegramie|whatsappie|whatsapp|tiktoku|linkedin|threads|social mediach|mediach społecznościowych|' +
        'google discover)[(!|.|:| –| -| i|, aby|, by|, żeby) {matter}]',
      '(polub|obserwuj|śledź|znajdź|dołącz do|zaobserwuj|odwiedź|jesteśmy|czytaj|oglądaj) ' +
        '[nas|do nas|też|także|również] (na|w) [naszym] ' +
        '(facebooku|fb|twitterze|x|instagramie|google news|google wiadomości|google discover|google|' +
        'wiadomościach google|youtube|telegramie|whatsappie|whatsapp|tiktoku|linkedin|threads|social mediach|' +
        'mediach społecznościowych|serwisie x)[{matter}]',
      '(obserwuj|polub|śledź|dodaj|subskrybuj|lub) (nasz profil|nasz kanał|nasz fanpage|nas|kanał)',
      '(bądźcie|bądź|chcesz być|zostań) [z nami] (na bieżąco|w kontakcie|z nami)[!|.|,|?] [i] ' +
        '(obserwuj|polub|dołącz|śledź|zapisz|subskrybuj|zostań|czytaj|pobierz){matter}',
      'bądź na bieżąco i zostań {matter}',
      '(dołącz do|zapraszamy na|zapraszamy do|odwiedź|wejdź na) (naszej|naszego|naszą|naszych|nasz) ' +
        '(grupy|fanpage|profilu|profil|społeczności|kanału|kanał|stronę|grupę|kanale|instagrama|facebooka)[ {matter}]',
      '(dziękujemy|dzięki|cieszymy się)[,] że {title} (jesteś z nami|artykuł do końca|artykuł|do końca|nas czytasz|z nami|nasz artykuł)[{matter}]',
      '(znajdziesz|znajdziecie) nas [też |także |również ]na (facebooku|instagramie|x|twitterze|youtubie|tiktoku|whatsappie|linkedinie)[{matter}]',
    ],
    proof: {
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
  },
  /** `Widziałeś coś ważnego? Przyślij zdjęcie, film lub napisz, co się stało.`, `Masz newsa? Prześlij nam`. */
  tip: {
    lines: ['(skorzystaj z|wyślij przez|napisz przez) (naszej wrzutni|wrzutnię|formularz|dziejesie.wp.pl|kontakt 24)'],
    words: ['masz newsa? prześlij nam', 'widziałeś coś ważnego? przyślij zdjęcie, film lub napisz, co się stało'],
    place: 'tail',
    proof: {
      removes: ['Skorzystaj z naszej wrzutni'],
      keeps: [
        'Masz informacje o zaginionym? Napisz na adres policji, apelują śledczy.',
        'Widziałeś coś? Milcz, radzili sąsiedzi.',
        'Napisz do nas wiersz, prosiły dzieci',
        'Masz informacje? Napisz do nas, apeluje policja.',
        'Wiesz coś więcej? Skontaktuj się z policją.',
      ],
    },
  },
  /** Labels and buttons, which need company: `Newsletter`, `Zapisz się`, `Obserwuj`. */
  form: {
    words: [
      'newslettery',
      'newsletter',
      'nasz newsletter',
      'zapisz się',
      'zapisz mnie',
      'zapisuję się',
      'subskrybuj nas',
      'subskrybuj',
      'obserwujesz',
      'obserwuj nas na',
      'obserwuj',
      'wyślij',
      'adres e-mail',
      'twój e-mail',
      'twój adres e-mail',
      'e-mail',
      'dołącz do nas',
      'dołącz',
      'facebook',
      'fanpage',
      'śledź nas',
      'znajdź nas',
      'polub nas na',
      'polub nas',
      'media społecznościowe',
      'social media',
      'bądź na bieżąco',
      'powiadomienia',
      'włącz powiadomienia',
      'google news',
    ],
    place: 'run',
    proof: {
      removes: ['Newsletter', 'Zapisz się', 'Bądź na bieżąco'],
      keeps: ['Zapisz się w pamięci', 'Dołącz do chóru'],
    },
  },
  /** A plea for the letters of the site: `Zapisz się bezpłatnie na newsletter port24`, `Chcesz więcej? Zapisz się do newslettera` */
  call: {
    lines: [
      '[{title}? ](zapisz się|zapiszcie się|zasubskrybuj|subskrybuj|zamów)[ już| teraz| bezpłatnie| za darmo| tutaj|' +
        ' już dziś| dziś][ na| do] [(nasz|naszego|bezpłatny|codzienny)] (newsletter|newslettera|newslettery)' +
        '[ {publication}][( i|, i|:| aby|, aby) {title}]',
      '(otrzymuj|odbieraj|chcesz otrzymywać) (codziennie|co rano|co tydzień|najważniejsze|najnowsze) {title} ' +
        '(na swoją skrzynkę|na skrzynkę|na maila|na e-mail|na swojego maila|na swój e-mail|mailem)[ mailową| e-mail]',
      '[nasz ]newsletter: (codziennie|co rano|najlepsze|najważniejsze|zapisz) {rest}',
      '(subskrybuj|zasubskrybuj|słuchaj) (nasz|naszego|nasze) (podcast|podcastu|podcasty|podcastów)[ {words}]',
    ],
    proof: {
      removes: [
        'Zapisz się bezpłatnie na newsletter port24',
        'Chcesz więcej? Zapisz się do newslettera',
        'Otrzymuj codziennie najważniejsze wiadomości na swoją skrzynkę',
        'Newsletter: codziennie najlepsze teksty port24',
        'Subskrybuj nasz podcast',
      ],
      keeps: [
        'Zapisz się na newsletter, głosił plakat na moście.',
        'Zapisz się na bieg i śpiewaj',
        'Newsletter: nowy zawód',
      ],
    },
  },
  /** The way out of a mailing list: `Wypisz się` */
  unsubscribe: {
    lines: ['(wypisz się|wypisz mnie|anuluj subskrypcję|zrezygnuj z subskrypcji)[ z newslettera]'],
    place: 'edges',
    proof: { removes: ['Wypisz się'], keeps: ['Wypisz się z kościoła, radził sąsiad'] },
  },
} satisfies ProvenFamily
