import type { ProvenFamily } from '../rule.js'

/** The frame of a page: menus, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page or to the next: `Wróć na stronę główną`, `Następny wpis`, `Zobacz galerię`. */
  jump: {
    lines: [
      '(poprzednia|poprzednie|poprzedni|następny|następna|kolejny|kolejna|następne|starsze|nowsze) ' +
        '(artykuł|wpisy|wpis|strona|news|post|zdjęcie|wiadomość|materiał)' +
        '[: {title}| (następny|następna|poprzedni|kolejny) (artykuł|wpis|strona|news)]',
      '(nawigacja|zobacz) (wpisu|po wpisach|wpisów|stronie)',
      '(zobacz|obejrzyj|otwórz|pokaż|przejdź do|wróć do|zamknij) [całą|pełną|więcej|naszą] ' +
        '(galerię|galerii|galeria|zdjęcia|zdjęć|zdjęcie|pokaz zdjęć|fotogalerię|wszystkie zdjęcia|wszystkie|wszystko)' +
        '[ \\({n}[ zdjęć]\\)| {n} zdjęć| {n}]',
      '(zdjęcie|foto|slajd|strona|fot.) {n}( z |/| / ){n}',
      'galeria[: {n} zdjęć| \\({n}[ zdjęć]\\)| zdjęć| {n} zdjęć]',
      '{n} (zdjęć|zdjęcia|fotografii)',
      '(wersja|nagranie|treść) (audio|lektora|artykułu) (została|wygenerowana|jest){title}',
      '(nowszy|starszy) post',
      '(wszystkie|zobacz wszystkie|więcej|pokaż wszystkie) (wiadomości|artykuły|newsy)',
    ],
    words: ['wróć na stronę główną'],
    place: 'edges',
    proof: {
      removes: [
        'Następny artykuł',
        'Zobacz galerię (12 zdjęć)',
        'Zdjęcie 1 z 5',
        'Pokaż wszystkie',
        'Starszy post',
        'Wszystkie wiadomości',
      ],
      keeps: [
        'Wróć do domu, prosiła matka',
        'Następny artykuł ustawy mówi o wodzie.',
        'Galeria sztuki upada',
        'Pokaż mi drogę',
        'Starszy post trwał 40 dni.',
      ],
    },
  },
  /** A word or two of a menu: `Strona główna`, `Szukaj`, `Tagi`, `Zaloguj się`. */
  'menu-word': {
    lines: [
      '(strona główna|menu|szukaj|wyszukaj|wyszukiwarka|tagi|tag|tematy|temat|kategorie|kategoria|działy|archiwum|' +
        'zamknij|wstecz|dalej|następny|poprzednia|poprzedni|następna|powrót|w górę|do góry|na górę|więcej|rozwiń|zwiń|' +
        'pokaż spis treści|pokaż|opcje|ustawienia|mój profil|moje konto|konto|profil|pomoc|nawigacja|spis treści|' +
        'w tym artykule)',
      '(kontakt dla mediów|kontakt z redakcją|kontakt|o nas|redakcja|reklama w serwisie|dla mediów|biuro prasowe|' +
        'praca|kariera|rss|mapa strony|mapa serwisu|napisz do nas|napisz do redakcji|newslettery|prenumerata|e-wydanie|' +
        'wydanie papierowe|nasze serwisy|serwisy|partnerzy serwisu|regulamin|rodo|prywatność|wersja mobilna|english|' +
        'polski|program tv|pogoda|horoskop|krzyżówki|gry|sklep|poczta|ogłoszenia drobne|nekrologi|kursy walut|' +
        'notowania|wyniki lotto)',
      '(wiadomości|aktualności|najnowsze|polska|kraj|świat|ze świata|z kraju|polityka|gospodarka|biznes|finanse|' +
        'ekonomia|społeczeństwo|kultura|sport|piłka nożna|nauka|technologie|technologia|zdrowie|rozrywka|styl życia|' +
        'lifestyle|motoryzacja|moto|nieruchomości|turystyka|podróże|opinie|publicystyka|felietony|wywiady|reportaże|' +
        'raporty specjalne|raporty|analizy|komentarze|blogi|kuchnia|moda|dom|dziecko|kobieta|gwiazdy|plotki|film|' +
        'muzyka|seriale|książki|edukacja|historia|prawo|podatki|samorząd|rolnictwo|ekologia|wideo|podcasty|podcast|' +
        'galerie|zdjęcia|multimedia|quizy|regiony|region|miasto|inne|media|gry|internet|policja|wydarzenia|informacje|' +
        'artykuły)',
    ],
    place: 'run',
    proof: {
      removes: ['Strona główna', 'Szukaj', 'Tagi:', 'Polityka', 'O nas', 'Wydarzenia'],
      keeps: ['Strona główna gazety z 1911 roku', 'Szukaj wiatru w polu', 'Dalej od szosy', 'Energetyka w kryzysie'],
    },
  },
  /** Under which words a story is filed: `Tagi: most, rzeka`, `Tematy: Polityka`. */
  'tag-list': {
    lines: [
      '(tagi|tag|tematy|temat|słowa kluczowe|kategoria|kategorie|dział|powiązane tematy|więcej na temat|więcej o|' +
        'czytaj więcej o|zobacz więcej na temat|w tym temacie|etykiety|powiązane|hasła|opublikowano w|zamieszczono w|' +
        'czytaj więcej na temat|wszystko na temat|dowiedz się więcej na temat|czytaj więcej w temacie|osoby|miejsca|' +
        'firmy|lokalizacje): {matter}',
    ],
    place: 'tail',
    proof: {
      removes: ['Tagi: most, rzeka, burmistrz', 'Tematy: most, rzeka', 'Więcej na temat: most, rzeka'],
      keeps: ['Tagi na murach: kto je maluje', 'Tematem rozmów był most.'],
    },
  },
  /** Where the page stands on the site: `Strona główna > Wiadomości > Most`. */
  crumbs: {
    lines: [
      '(strona główna|home)[ ](>|»|›|→|/|\\||•|::)[ ]{rest}',
      '(jesteś tutaj|jesteś tu|tu jesteś|znajdujesz się): {rest}',
    ],
    place: 'head',
    proof: {
      removes: ['Strona główna > Wiadomości > Most', 'Jesteś tutaj: Strona główna'],
      keeps: ['Jesteś tutaj nie bez powodu', 'Strona główna: jak powstała'],
    },
  },
  /** What a page files its story under: `Tagi: most, rzeka` */
  filing: {
    labelled: true,
    lines: ['(tagi|tag|słowa kluczowe|kategoria|kategorie|opublikowano w)[ ](:|：)[ ]{rest}'],
    place: 'head',
    proof: {
      removes: ['Tagi: most, rzeka', 'Kategoria: Wiadomości', 'Słowa kluczowe: most, rzeka'],
      keeps: ['Tagi na murach zniknęły.', 'Kategoria B wystarczy'],
    },
  },
  /** Links to other pages of the site: `Powrót do strony głównej`, `Starsze posty` */
  'page-links': {
    lines: [
      '(powrót|wróć|przejdź) (do|na) (strony głównej|stronę główną|góry|początku|początek|listy|góry strony)',
      '(starszy|nowszy) (post|wpis)',
      '(starsze|nowsze) posty',
    ],
    place: 'edges',
    proof: { removes: ['Powrót do strony głównej', 'Starsze posty'], keeps: ['Powrót do początku wojny'] },
  },
} satisfies ProvenFamily
