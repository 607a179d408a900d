import type { ProvenFamily } from '../rule.js'

/** Who took the picture. */
export const credit = {
  /** `Fot. Jan Kowalski / PAP`, `Zdjęcia: Anna Nowak`, `Jan Kowalski / Agencja Wyborcza`. */
  photo: {
    lines: [
      '(fot. i wideo|fot./wideo|fot. główna|fot.|fotografia|fotografie|fotograf|foto|fot|zdj.|zdjęcie/fot.|' +
        'zdjęcie główne|zdjęcie|zdjęcia|autor zdjęcia|ilustracja|ilustracje|grafika|infografika|rys.|rysunek|' +
        'wideo i zdjęcia|źródło zdjęcia|źródło zdjęć|okładka|źródło foto|wizualizacja)[ ]:[ ]{credit}',
      '(fot.|zdj.|fot|rys.) {credit}',
      '(pap/epa|pap|east news|forum|agencja wyborcza.pl|agencja wyborcza|agencja gazeta|reporter|newspix|' +
        'mat. prasowe|materiały prasowe|shutterstock|123rf|pressfocus|cyfrasport|400mm.pl|polsat news|nac|x-news|' +
        'wirtualna polska|onet)[ ](/|\\|)[ ]{credit}',
      '{author}[ ](/|\\||,)[ ](pap|east news|forum|agencja wyborcza.pl|agencja wyborcza|agencja gazeta|newspix.pl|' +
        'newspix|reporter|pressfocus|cyfrasport|400mm.pl|polska press|materiały prasowe|tvn24|rmf fm|onet|fakt.pl|' +
        'polskie radio|nac|arch. prywatne)[ / {credit}]',
    ],
    proof: {
      removes: [
        'Fot. Jan Kowalski / PAP',
        'fot. materiały prasowe',
        'Zdjęcia: Anna Nowak',
        'Foto: Policja Olsztyn',
        'Jan Kowalski / East News',
        'PAP/Jan Kowalski',
      ],
      keeps: [
        'Foto: jak zmieniał się most',
        'Zdjęcie: dowód, którego nie było.',
        'Zdjęcia i listy',
        'Rys. historyczny regionu',
        'Jan Kowalski, Polska',
      ],
    },
  },
  /** Where the words could be a subhead: `Fot.`, `Wideo: Anna Nowak` */
  weak: {
    lines: [
      '(wideo|film|nagranie|montaż|video|kadr)[ ]:[ ]{credit}',
      '(śledź|śledźcie|obserwuj) (wydarzenia|najnowsze informacje|rozwój wydarzeń|przebieg {words})' +
        '[ (na żywo|{words})] (w|na) (naszej|nasz[ą|ym]) (relacji|relacji na żywo|serwisie)',
      '(śledź|zobacz|czytaj) naszą relację (na żywo|live)[ {words}]',
      '(szczegóły|więcej szczegółów|więcej informacji|wszystkie szczegóły) (znajdziesz|znajdziecie|przeczytasz|dostępne są|można znaleźć) (tutaj|tu)',
      '(szczegóły|więcej informacji) (tutaj|tu|pod linkiem)',
    ],
    words: [
      'fot.',
      'foto',
      'fot',
      'zdjęcie',
      'zdjęcia',
      'zobacz zdjęcia',
      'obejrzyj zdjęcia',
      'zobacz zdjęcie',
      'powiększ',
      'wideo',
      'zobacz wideo',
      'obejrzyj wideo',
    ],
    place: 'run',
    proof: {
      removes: ['Fot.', 'Wideo: Anna Nowak', 'Śledź wydarzenia na żywo w naszej relacji', 'Szczegóły znajdziesz tutaj'],
      keeps: ['Wideo: co widzieli świadkowie', 'Zdjęcie dnia: świt'],
    },
  },
  /** A heading with a name, above a biography: `Kim jest Maria Gomez` */
  'about-name': {
    lines: ['kim jest {author}'],
    place: 'tail',
    headsBiography: 'named',
    proof: {
      removes: ['Kim jest Maria Gomez', 'Kim jest Jo Ng'],
      keeps: ['Kim jest sprawca?', 'Autor jest nieznany.'],
    },
  },
  /** A heading above a biography: `O autorze` */
  'about-author': {
    lines: ['(o autorze|o autorce|o autorach|autor artykułu|autorka artykułu)'],
    place: 'tail',
    headsBiography: 'any',
    proof: { removes: ['O autorze', 'O autorce'], keeps: ['Kim jest sprawca?', 'Autor jest nieznany.'] },
  },
  /** A plea to write to the desk: `Widzisz błąd? Napisz na redakcja@gazeta.example`, `Wyślij nam zdjęcia przez WhatsApp na numer 600 000 000` */
  'write-us': {
    lines: [
      '[{title}? ](napisz|napiszcie|piszcie|pisz|wyślij|daj) (do nas|do redakcji|nam|do naszej redakcji|nam znać)[ {words}][:] {email}',
      '[{title}? ](wyślij|wyślijcie|prześlij|przyślij) (nam|do nas) {words} whatsapp[ {matter}]',
      '(widzisz|zauważyłeś|zauważyłaś|znalazłeś|widzą państwo) (błąd|literówkę|pomyłkę)[ {words}]? (napisz|zgłoś|daj|poinformuj|prosimy){matter}',
      '(masz|macie) (dla nas temat|ciekawy temat|temat dla nas|ważny temat|temat do opisania)[ {words}]? (napisz|zgłoś|daj|wyślij|czekamy){matter}',
      '(masz|macie) (pytania|pytanie|pytania do nas|pytanie do redakcji|uwagi|sugestie)? (napisz|wyślij|zadaj je)[ {words}] {email}',
    ],
    proof: {
      removes: [
        'Widzisz błąd? Napisz na redakcja@gazeta.example',
        'Napisz do nas: redakcja@gazeta.example',
        'Masz dla nas temat? Napisz na redakcja@gazeta.example',
        'Wyślij nam zdjęcia i filmy przez WhatsApp na numer 600 000 000',
        'Masz pytania? Napisz na redakcja@gazeta.example',
      ],
      keeps: [
        'Świadkowie mogą pisać na policja@port.example.',
        'Widziałeś coś? Napisz na policja@port.example',
        'Napisz do nas, prosiła nauczycielka uczniów.',
      ],
    },
  },
} satisfies ProvenFamily
