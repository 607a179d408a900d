import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Wszelkie prawa zastrzeżone`, `© ℗ Wszystkie prawa zastrzeżone`. */
  'all-rights-reserved': {
    lines: [
      '[© ℗ |© |℗ |©℗ ](wszelkie|wszystkie) prawa (zastrzeżone|są zastrzeżone)[. {matter}| {year}{matter}| © {matter}| dla {publication}]',
      '{publication}[ {year}][.|,| \\|| -| –] (wszelkie|wszystkie) prawa zastrzeżone[. {matter}]',
      '(materiał|artykuł|tekst|utwór) (chroniony jest|chroniony|jest chroniony) prawem autorskim[{matter}]',
      '(© licencja na publikację|kup licencję|licencja na publikację|kup prawa do artykułu|zasady przedruków[ określa regulamin])',
    ],
    endings: ['(wszelkie|wszystkie) prawa zastrzeżone'],
    proof: {
      removes: [
        'Wszelkie prawa zastrzeżone',
        '© ℗ Wszystkie prawa zastrzeżone',
        'Materiał chroniony prawem autorskim - zasady przedruków określa regulamin.',
        '© Licencja na publikację',
      ],
      keeps: [
        'Wszelkie prawa zastrzeżone są na papierze, mówił mecenas.',
        'Wszelkie prawa zastrzeżone dla dzieci autora, orzekł sąd.',
        'Kup licencję na łowienie, radził strażnik',
        'Materiał chroniony folią przetrwał zimę.',
        'Copyright obowiązuje 70 lat.',
      ],
    },
  },
  /** `Kopiowanie, rozpowszechnianie zabronione`, `Korzystanie z serwisu oznacza akceptację regulaminu`. */
  'may-not': {
    lines: [
      '(kopiowanie|powielanie|przedruki|przedruk|rozpowszechnianie|wykorzystywanie|dalsze rozpowszechnianie|' +
        'publikowanie|cytowanie) [i|oraz|lub] [kopiowanie|powielanie|rozpowszechnianie|przedruk|publikowanie] ' +
        '(materiałów|treści|tekstów|zdjęć|artykułów|artykułu|fragmentów|w całości|całości|bez zgody|w jakiejkolwiek|' +
        'materiału) {matter}[{matter}]',
      '(kopiowanie|powielanie|przedruk|rozpowszechnianie) (zabronione|zabroniony|bez zgody zabronione|wzbronione)',
    ],
    words: ['korzystanie z serwisu oznacza akceptację regulaminu', 'kopiowanie, rozpowszechnianie zabronione'],
    proof: {
      removes: ['Kopiowanie i rozpowszechnianie materiałów bez zgody redakcji zabronione', 'Przedruk zabroniony'],
      keeps: [
        'Używanie telefonów w szkole będzie zabronione',
        'Kopiowanie kluczy bez zgody spółdzielni to częsty kłopot.',
        'Treści publikowane w sieci bez zgody rodziców znikną.',
        'Kopiowanie map zajęło tydzień',
        'Żadna część mostu nie ocalała',
      ],
    },
  },
  /** `Wydawca: Przykład Media sp. z o.o.`, `Redaktor naczelny: Jan Kowalski` */
  publisher: {
    lines: [
      '(wydawca|redaktor naczelny|redaktor naczelna|adres redakcji|kontakt z redakcją|siedziba redakcji|' +
        'redaktor prowadzący|dział reklamy|biuro reklamy|telefon do redakcji|e-mail do redakcji|sekretarz redakcji|' +
        'numer rejestru|issn): {matter}',
    ],
    place: 'tail',
    proof: {
      removes: ['Wydawca: Przykład Media sp. z o.o.', 'Redaktor naczelny: Jan Kowalski'],
      keeps: ['Wydawca zamknął pismo po roku.', 'Redaktor naczelny odszedł, trzaskając drzwiami'],
    },
  },
} satisfies ProvenFamily
