import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
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
  label: { removes: ['Julkaistu', 'Päivitetty:'], keeps: ['Julkaistu ja unohdettu', 'Päivitetty laki'] },
  'reading-time': {
    removes: ['Lukuaika: 3 min', '3 min lukuaika', 'Kuuntele 3 min'],
    keeps: ['Kolme minuuttia vaille', 'Kaikki oli ohi 3 minuutissa.', 'Kuuntele kolme minuuttia'],
  },
}
