import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Julkaistu 3.5.2019 10:23`, `Päivitetty 3.5.2019 klo 12.17`, `3 tuntia sitten` */
  labelled: {
    lines: [
      '[viimeksi ](julkaistu|päivitetty|muokattu|luotu|julkaisuaika|päiväys|viimeksi päivitetty)[ ][:|klo|: klo][ ]{date}',
      '[viimeksi ](julkaistu|päivitetty)[ ][:|klo][ ]{date}[ ][/|\\||•|-|–|,][ ][viimeksi ](päivitetty|julkaistu|muokattu)[ ][:|klo][ ]{date}',
      '{stamp}[ ][/|\\||•|-|–|,|\\(][ ][viimeksi ](päivitetty|muokattu|julkaistu)[ ][:|klo][ ]{date}[\\)]',
      '[(julkaistu|päivitetty)[:] ]{n} (sekuntia|minuuttia|min|tunti|tuntia|päivä|päivää|viikko|viikkoa|kuukautta|vuotta) sitten',
      '(tänään|eilen)[,] [klo|kello] {n}[.|:]{n}',
      '{n}.{n}.[{year}][ ][klo ]{n}[.|:]{n}',
      '(lähettänyt|julkaissut|kirjoittanut) {author}(, | klo | – | ){date}',
      '(artikkeli|juttu|tämä artikkeli|tämä juttu) on yli ({n}|vuoden|kaksi|kolme|viisi|kymmenen) [vuotta|kuukautta|päivää] vanha[(, | ja ){matter}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Julkaistu 3.5.2019 10:23',
        'Päivitetty 3.5.2019',
        '3 tuntia sitten',
        '3.5.2019 10:23päivitetty 4.5.2019 12:00',
        'Lähettänyt Jo Ng klo 10.23',
        'Artikkeli on yli 5 vuotta vanha',
      ],
      keeps: [
        'Raportti julkaistiin 5. elokuuta.',
        'Sata vuotta sitten: suuri palo',
        'Julkaistu tutkimus osoittaa laskua',
        'Kirjoittanut Jo Ng kirjassaan 1902',
        'Juttu on 30 vuotta vanha.',
      ],
    },
  },
  /** The label alone, its date elsewhere: `Julkaistu`, `Päivitetty:` */
  label: {
    lines: ['(julkaistu|päivitetty|viimeksi päivitetty|lukuaika)'],
    place: 'run',
    proof: { removes: ['Julkaistu', 'Päivitetty:'], keeps: ['Julkaistu ja unohdettu', 'Päivitetty laki'] },
  },
  /** `Lukuaika: 3 min`, `3 min lukuaika` */
  'reading-time': {
    lines: [
      '[arvioitu ]lukuaika[ ][:|n.|noin|: n.|: noin][ ]{n}[ ](min|min.|minuuttia|minuutti)',
      '[(noin|n.) ]{n}[ ](min|min.|minuuttia|minuutin)[ ](lukuaika|lukemista|luettavaa)',
      '(kuuntele|kuuntele juttu|kuuntele artikkeli|lue)( \\(| ){n}[ ](min|minuuttia)[\\)]',
    ],
    proof: {
      removes: ['Lukuaika: 3 min', '3 min lukuaika', 'Kuuntele 3 min'],
      keeps: ['Kolme minuuttia vaille', 'Kaikki oli ohi 3 minuutissa.', 'Kuuntele kolme minuuttia'],
    },
  },
} satisfies ProvenFamily
