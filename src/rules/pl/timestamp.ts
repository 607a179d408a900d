import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Publikacja: 05.05.2021`, `Aktualizacja: 05.05.2021, 12:30`, `Data utworzenia: 05.05.2021`. */
  labelled: {
    lines: [
      '(publikacja|opublikowano w dniu|opublikowano|opublikowany w dniu|opublikowany|opublikowane|aktualizacja|' +
        'zaktualizowano|zmodyfikowano|data publikacji|data utworzenia|data dodania|data aktualizacji|data modyfikacji|' +
        'data wydarzenia|data|ostatnia aktualizacja|ostatnia modyfikacja|utworzono|dodano|dodane|dodany|wpis z dnia|' +
        'wpis z|aktualizowano|ost. aktualizacja|akt.|publ.|zamieszczono|wysłano|zmieniono|pierwsza publikacja|' +
        'utworzone)[ ][:|w|dnia|,][ ]{date}[ r.| roku| godz. {date}| o {date}]',
      '(publikacja|opublikowano|dodano|data publikacji|data utworzenia|utworzono)[ ][:][ ]{date}[ ]' +
        '[,|\\||·|•|/|;|—|-|–|\\(][ ](aktualizacja|zaktualizowano|ostatnia aktualizacja|akt.|data aktualizacji|' +
        'zmodyfikowano|aktualizowano)[ ][:][ ]{date}[\\)]',
      '{stamp}[ ][,|\\||·|•|/|;|—|-|–|\\(][ ](aktualizacja|zaktualizowano|ostatnia aktualizacja|akt.|aktualizowano|dodano)[ ][:][ ]{date}[\\)]',
      '(opublikowano|dodano|zaktualizowano|aktualizacja)[:|,] [(dzisiaj o|dzisiaj|dziś|wczoraj o|wczoraj|o|godz.|{n} {words} temu)] [{n}:{n}]',
      'autor: {author} o {date}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Publikacja: 05.05.2021',
        'Opublikowano: 11 października 2018, 12:30',
        'Aktualizacja: 05.05.2021, 12:30',
        'Data utworzenia: 05.05.2021 12:30',
        'Opublikowano: 05.05.2021 (aktualizacja: 06.05.2021)',
        'Dodano: dzisiaj 12:30',
        'Autor: Jo Ng o 10:23',
      ],
      keeps: ['Opublikowano 12 listów poety', 'Aktualizacja map zajęła tydzień', 'Data: 5', 'Autor: Jo Ng o wojnie'],
    },
  },
  /** `5 minut czytania`, `Czas czytania: 3 min`, `Ten tekst przeczytasz w mniej niż minutę`. */
  'reading-time': {
    lines: [
      '{n}[ |-](minuty|minuta|minut|min.|min) (czytania|czytaniu|lektury|do przeczytania|na przeczytanie)',
      '(ten tekst|ten artykuł|artykuł|tekst|lekturę) (przeczytasz w|przeczytasz|zajmie) [w|ci] [mniej niż] ' +
        '({n} (minuty|minutę|minut|min)|minutę|mniej niż minutę)',
      '(mniej niż|poniżej|ok.) (minuta|minuty|minutę|1 minuta|1 minuty) czytania',
      '(posłuchaj|posłuchaj artykułu|słuchaj|odsłuchaj|czytaj)( \\(| ){n}[ ](min|minut|minuty|min.)[\\)]',
      'czytanie zajmie[:| ci|:] {n} (min|minut|minuty)',
    ],
    proof: {
      removes: [
        '5 minut czytania',
        'Ten tekst przeczytasz w mniej niż minutę',
        'Ten artykuł przeczytasz w 3 minuty',
        'Posłuchaj (3 min)',
        'Czytanie zajmie 3 min',
      ],
      keeps: [
        '5 minut czytania wyroku wystarczyło sędziemu.',
        'Czas czytania skrócił się o 3 minuty dziennie.',
        'Posłuchaj trzy minuty',
      ],
    },
  },
  /** `5 minut temu`, `Dzisiaj, 12:30`, `wczoraj 12:30`. */
  ago: {
    lines: [
      '{n} (sekundy|sekund|sek|minuty|minutę|minut|min.|min|godziny|godzinę|godzin|godz.|godz|h|dni|dzień|tygodnie|tygodni|miesięcy|miesiące|lata|lat) temu',
      '(godzinę|minutę|dzień|tydzień|miesiąc|rok|chwilę|przed chwilą|kilka minut|kilka godzin) temu',
      '(dzisiaj|dziś|wczoraj|przedwczoraj)[,] [o|godz.|w] {n}:{n}',
      '(ten artykuł|artykuł|ten tekst) ma (więcej niż|ponad) ({n}|rok|dwa|trzy|pięć) (lat|lata|miesięcy|dni|rok)[(, | i ){matter}]',
    ],
    words: [
      'przed chwilą',
      'data publikacji',
      'data dodania',
      'data',
      'publikacja',
      'aktualizacja',
      'opublikowano',
      'zaktualizowano',
      'dodano',
      'ostatnia aktualizacja',
      'czas czytania',
    ],
    place: 'edges',
    proof: {
      removes: ['5 minut temu', 'Dzisiaj, 12:30', 'wczoraj 12:30', 'Opublikowano', 'Ten artykuł ma więcej niż 2 lata'],
      keeps: [
        'Dwadzieścia lat temu',
        '5 minut temu runął most',
        'Wczoraj o 12:30 doszło do wybuchu',
        'Artykuł ma 30 lat.',
      ],
    },
  },
  /** How long it takes to read: `Czas czytania: 3 minuty` */
  reading: {
    lines: [
      '(czas czytania|czas czytania artykułu|przewidywany czas czytania)[ ]: [ok. ]{n} (min|min.|minut|minuty|minuta)',
    ],
    proof: { removes: ['Czas czytania: 3 minuty'], keeps: ['Czas czytania książek minął', '3 minuty grozy'] },
  },
} satisfies ProvenFamily
