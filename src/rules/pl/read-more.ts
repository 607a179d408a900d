import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** `Czytaj więcej`, `Czytaj dalej`, `Pokaż więcej`. */
  link: {
    yields: 'continuation',
    lines: [
      '(czytajcie|czytaj|przeczytaj) (więcej na|więcej|dalej|całość na|całość|cały artykuł|cały tekst|pełny artykuł|' +
        'całą wiadomość|wszystko|artykuł|tutaj|cały wywiad|resztę|w całości)',
      '(czytaj|przeczytaj|zobacz|więcej|całość) (więcej|całość|na ten temat|na|przeczytasz|znajdziesz|czytaj)[:] [na|w|tutaj|pod] {url}',
      '(więcej|szczegóły|całość|cały artykuł|pełna treść|cały tekst|cała rozmowa|cały wywiad) ' +
        '(przeczytasz|znajdziesz|czytaj|do przeczytania) (na|w|pod|tutaj|poniżej){rest}',
      '(więcej|szczegóły|całość) (na stronie|w serwisie|na portalu|na łamach)[:] {publication}',
      '(więcej|szczegóły|całość) (na naszej stronie|pod linkiem|pod tym linkiem|w naszym serwisie)[:| {rest}]',
      '(pokaż|zobacz|załaduj|wczytaj|dowiedz się) (więcej artykułów|więcej wiadomości|więcej|całość|kolejne|dalej)',
      '(zobacz|sprawdź|dowiedz się) [więcej] (szczegóły|tutaj|więcej tutaj)',
      '(więcej informacji|więcej szczegółów|szczegóły) [na stronie|znajdziesz|pod adresem|tutaj]: {url}',
      '(czytaj|przeczytaj|zobacz) (więcej|całość) (w serwisie|na portalu|w gazecie|na naszej stronie|na stronie)[ {words}]',
    ],
    endings: ['(czytaj więcej|czytaj dalej|więcej na ten temat|zobacz więcej|przeczytaj całość)'],
    place: 'edges',
    headsList: true,
    proof: {
      removes: [
        'Czytaj więcej',
        'Czytaj dalej →',
        'Pokaż więcej',
        'Więcej na: example.org',
        'Dowiedz się więcej',
        'Cały wywiad przeczytasz w najnowszym numerze',
        'Czytaj więcej w serwisie',
      ],
      keeps: [
        'Czytaj więcej książek, radzi nauczycielka.',
        'Zobacz więcej świata',
        'Więcej na wsi niż w mieście',
        'Szczegóły na stronie policji.',
        'Więcej informacji ma policja',
        'Czytaj więcej książek',
      ],
    },
  },
  /** A label before the headline of another story, often of two sentences: `Czytaj także: Most zamknięty. Kierowcy mają dość`. */
  labelled: {
    words: ['czytaj także: most zamknięty. kierowcy mają dość'],
    labelled: true,
    lines: [
      '(czytajcie|czytaj|zobacz|przeczytaj|sprawdź|obejrzyj|posłuchaj|polecamy|patrz) ' +
        '(też|także wideo|także|również|więcej|dalej|wideo|film|galerię|na ten temat|relację)[ ]' +
        '(:|\\||–|—|-|>>>|>>|»|→|.)[ ]{headline}[(...|.|!|?|:) {title}]',
      '(dowiedz się więcej|więcej na ten temat|czytaj więcej na ten temat|więcej o tym|więcej przeczytasz|' +
        'więcej informacji|więcej|polecamy także|polecamy również|polecamy|warto przeczytać|warto zobaczyć|powiązane|' +
        'może cię zainteresować także|może cię zainteresować|to cię zainteresuje|zobacz wideo|zobacz też wideo|zobacz|' +
        'czytaj|przeczytaj także|przeczytaj|sprawdź|nie przegap|to może cię zainteresować|oglądaj|posłuchaj|' +
        'pisaliśmy o tym)[ ](:|\\||>>>|>>|»|→)[ ]{headline}[(...|.|!|?|:) {title}]',
      '(czytaj|zobacz|przeczytaj) (też|także|również) {headline}[(...|.|!|?|:) {title}]',
      '{headline} (- czytaj więcej|– czytaj więcej|>> czytaj|>>> czytaj)',
      '{words} {words} (czytaj więcej|czytaj dalej|zobacz więcej)',
      '(czytaj więcej na temat|dowiedz się więcej na temat|zobacz więcej na temat|więcej na temat|dowiedz się więcej o)[ ]:[ ]{headline}',
    ],
    endings: [
      '(czytaj|zobacz|przeczytaj|sprawdź|obejrzyj) (też|także|również|wideo)[ ](:|\\||–|—|-)[ ]{headline}[(...|.|!|?) {title}]',
      '(zobacz|czytaj|polecamy|więcej): {headline}[(...|.|!|?) {title}]',
    ],
    proof: {
      removes: [
        'Czytaj także: Most zamknięty na rok. Kierowcy mają dość',
        'CZYTAJ TEŻ: Miasto głosuje za nowym mostem',
        'ZOBACZ: Kto jest właścicielem rzeki?',
        'Dowiedz się więcej: Jak działa stary prom na rzece',
        'Zobacz również | Kto zapłaci za most',
        'Przeczytaj także Miasto głosuje za nowym mostem',
        '(Czytaj też: Miasto głosuje za mostem)',
        'Dowiedz się więcej na temat: Nowy most w mieście',
      ],
      keeps: [
        'Czytaj także między wierszami, radził profesor.',
        'Zobacz: nikt tu nie mieszka.',
        'Więcej: pół miliona.',
        'Zobacz też pod nogi',
        'Wideo: żadnych dowodów',
        'Kulisy: brak.',
      ],
    },
  },
  /** Another form of the site in front of a headline, below the story: `WIDEO: Jak budowano most`. */
  section: {
    labelled: true,
    lines: [
      '(film|nasz temat|nasz wywiad|tylko u nas|wywiad|opinia|komentarz|felieton|quiz|sonda|warto wiedzieć|w temacie|' +
        'w tym temacie|w tej sprawie|reportaż)[ ](:|\\||>>|»|→) {headline}',
    ],
    place: 'tail',
    proof: {
      removes: ['Wywiad | Kto jest właścicielem rzeki'],
      keeps: ['Opinia: podzielona', 'Zdjęcia: nic nie widać w ciemności.'],
    },
  },
  /** The same in brackets within a paragraph: `(Czytaj też: Miasto głosuje za mostem)`, `[ZOBACZ WIDEO]`. */
  bracketed: {
    inside: [
      {
        opens: '[',
        pattern: /\[(?:czytaj więcej|czytaj dalej|zobacz wideo|zobacz zdjęcia|wideo|zdjęcia|galeria)\]/iuy,
      },
    ],
    proof: {
      removes: ['[ZOBACZ WIDEO]'],
      keeps: [
        'Ustawa (zobacz też art. 5) jest stara, mówi wójt.',
        'Kazał im [czytać więcej] i czekać.',
        'Tablica na ścianie (czytaj więcej: to cię uszczęśliwi) wisiała tam latami.',
      ],
    },
  },
  /** A label and a headline without a sign, between two paragraphs: `Zobacz więcej Miasto głosuje za nowym mostem` */
  'bare-title': {
    lines: [
      '(zobacz więcej|czytaj więcej|polecamy także|polecamy|więcej na ten temat|dowiedz się więcej|powiązane|najczęściej czytane|przeczytaj) {headline}',
    ],
    place: 'between',
    proof: {
      removes: ['Zobacz więcej Miasto głosuje za nowym mostem', 'Więcej na ten temat Co wiemy o pożarze mostu'],
      keeps: ['Polecamy spacer.', 'Czytaj więcej Lema', 'Przeczytaj Lema, radzi nauczyciel.'],
    },
  },
  /** `Obejrzyj film`, `Posłuchaj naszego podcastu`, `Kliknij zdjęcie, aby je powiększyć` */
  'media-call': {
    lines: [
      '(obejrzyj|zobacz|oglądaj|posłuchaj) [(tutaj|też)] ' +
        '(film|nasz film|wideo|nagranie|galerię|galerię zdjęć|zdjęcia|naszego podcastu|podcastu|nasz podcast|artykułu|' +
        'tego artykułu)[ poniżej| tutaj]',
      '(kliknij|kliknij w|kliknij na|klikając) [(w|na)] (zdjęcie|zdjęcia|obrazek|fotografię|mapę)[,] (aby|by|żeby) {words}',
      '(weź udział w|zagłosuj w|wypełnij|oddaj głos w) (naszej|naszą|nasz) (ankiecie|ankietę|sondzie|sondzie internetowej|plebiscycie)[ {words}]',
      '(wszystkie|najnowsze|więcej) (wiadomości|informacji|informacje|artykuły|artykułów|tekstów) ' +
        '(o|na temat|dotyczące) {title} (znajdziesz|znajdziecie|znajdą państwo|czytaj) ' +
        '(tutaj|tu|w naszym serwisie|na naszej stronie)',
      '(więcej|wszystko|czytaj więcej) (o|na temat) {title} (w naszym|na naszej|w naszej) (serwisie|stronie|sekcji|dziale|relacji|raporcie)[ {words}]',
      '(śledź|obserwuj) (naszą relację|relację|relację na żywo|naszą relację na żywo)[ na żywo| z {words}]',
    ],
    proof: {
      removes: [
        'Obejrzyj film',
        'Posłuchaj naszego podcastu',
        'Posłuchaj artykułu',
        'Kliknij zdjęcie, aby je powiększyć',
        'Weź udział w naszej ankiecie',
        'Wszystkie wiadomości o moście znajdziesz tutaj',
        'Więcej o odbudowie w naszym serwisie specjalnym',
        'Śledź relację na żywo',
      ],
      keeps: [
        'Zobacz rzekę, a zobaczysz tamę',
        'Posłuchaj tej ciszy',
        'Weź udział w biegu',
        'Wszystkie wiadomości były złe',
        'Więcej o nim wie rzeka',
      ],
    },
  },
  /** Pictures, sound and another story by their label, below the first sentence: `Galeria: Most po powodzi`, `Na zdjęciach: Most po powodzi` */
  media: {
    labelled: true,
    lines: [
      '(galeria|galeria zdjęć|fotogaleria|zdjęcia|na zdjęciach|wideo|video|podcast|infografika|relacja na żywo|mapa)[ ](:|\\||>|»|→) {headline}',
    ],
    place: 'below',
    proof: {
      removes: [
        'Galeria: Most po powodzi',
        'Na zdjęciach: Most przed powodzią i po niej',
        'WIDEO: Jak budowano nowy most',
      ],
      keeps: ['Na zdjęciach: człowiek, młotek i krzyk.', 'Wideo i radio jako dowody w procesie', 'Mapa: tu leży most.'],
    },
  },
  /** A gallery, with the number of its pictures: `Galeria zdjęć (10 zdjęć)` */
  photos: {
    lines: ['(galeria|galeria zdjęć|fotogaleria|zdjęcia)( |: | : )[\\(]{n} (zdjęć|zdjęcia|fotografii)[\\)]'],
    proof: { removes: ['Galeria zdjęć (10 zdjęć)'], keeps: ['Galeria pokaże 10 zdjęć'] },
  },
} satisfies ProvenFamily
