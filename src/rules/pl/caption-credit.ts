import type { ProvenFamily } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Most nad rzeką. Fot. Jan Kowalski / PAP`. */
  'caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'Zdjęcie', 'Źródło zdjęcia', 'Źródło foto'],
      alone: ['fot.', 'Fot.', 'FOT.', 'zdj.', 'Zdj.'],
      sources: ['x-news', 'materiały', 'shutterstock', 'archiwum', 'policja'],
      small: ['i', 'z', 'prasowe', 'prywatne', 'com', 'domena', 'publiczna', 'własne', 'zdjęcie', 'ilustracyjne'],
      ends: 'ąćęłńóśźż',
    },
    shapes: [
      {
        holds: 'Źródło',
        ends: 'abcdefghijklmnopqrstuvwxyząćęłńóśźżF3)',
        near: 80,
        pattern:
          /^.{12,600}[ (/|]Źródło ?: ?(?:Pixabay|Shutterstock|Getty Images|iStock|123RF|Adobe Stock|Unsplash|Pexels|Wikimedia Commons|East News|Freepik|\p{Lu}[\p{L} ]{1,20} ?\/ ?\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}-]{1,30})\)?$/u,
      },
    ],
    proof: {
      removes: [
        'Most nad rzeką w maju. Fot. Jan Kowalski / PAP',
        'Burmistrz otwiera nową szkołę (fot. Policja Olsztyn)',
        'Stary most, zdjęcie z lata / Źródło: Pixabay',
      ],
      keeps: [
        'Na stole leżały fot. i listy, a pod nimi nóż.',
        'Burmistrz otwiera wystawę Foto: wiek obrazów',
        'Na wystawie pokazano fotografie Jana Kowalskiego',
        'Policja zatrzymała kierowcę na moście, a źródło: nieznane',
      ],
    },
  },
  /** Labels of a picture: `Zdjęcie ilustracyjne`, `Źródło zdjęcia: Shutterstock`. */
  label: {
    lines: [
      '(źródło zdjęcia głównego|źródło zdjęcia|źródło zdjęć|źródło fotografii|źródło grafiki|źródło wideo|' +
        'autor zdjęcia|autor zdjęć|autor fotografii|zdjęcie główne|zdjęcie tytułowe|prawa autorskie)[:|,] {credit}',
      '(zdjęcie|fotografia|grafika|foto|obrazek|ilustracja|wizualizacja|zdjęcia) ' +
        '(ilustracyjne[.] {credit}|ilustracyjne|ilustracyjna|poglądowe|poglądowa|archiwalne|archiwalna|przykładowe|' +
        'podglądowe)',
      '(zdjęcie|grafika|fotografia) ma charakter (ilustracyjny|poglądowy)[{matter}]',
      '(osoby|osoba) (na zdjęciu|na fotografii|widoczne na zdjęciu|widoczna na zdjęciu) nie (mają|ma) związku {words}',
      '(kliknij|naciśnij) (w|na) (zdjęcie|obrazek|grafikę)[,] (aby|by|żeby) [je] (powiększyć|zobaczyć {words})',
      'zobacz galerię zdjęć',
    ],
    words: [
      'źródło zdjęcia',
      'autor zdjęcia',
      'zdjęcie archiwalne',
      'zrzut ekranu',
      'screen',
      'kadr z filmu',
      'kadr z nagrania',
      'materiały prasowe',
      'mat. prasowe',
      'archiwum prywatne',
      'archiwum redakcji',
      'zdjęcie wygenerowane przez ai',
      'obraz wygenerowany przez ai',
      'grafika wygenerowana przez ai',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Zdjęcie ilustracyjne',
        'Źródło zdjęcia: Shutterstock',
        'Materiały prasowe',
        'Zdjęcie ma charakter ilustracyjny',
        'Osoby na zdjęciu nie mają związku ze sprawą.',
        'Kliknij w zdjęcie, aby powiększyć',
      ],
      keeps: [
        'Zdjęcie archiwalne znaleziono na strychu.',
        'Materiały prasowe spłonęły',
        'Źródło zdjęcia ustaliła policja',
        'Zdjęcie ma charakter dowodu.',
        'Osoby na zdjęciu zginęły.',
      ],
    },
  },
} satisfies ProvenFamily
