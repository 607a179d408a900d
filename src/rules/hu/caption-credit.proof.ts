import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'Régi híd a folyón májusban. Fotó: Kovács János / MTI',
      'A polgármester megnyitja az új iskolát (Fotó: Police.hu)',
    ],
    keeps: [
      'Az asztalon levelek feküdtek és Fotó: eltűnt.',
      'A kiállítás címe Város és Fotó: száz év képei',
      'A kiállításon Kovács János fotói láthatók',
    ],
  },
  label: {
    removes: [
      'Illusztráció',
      'Nyitókép: Getty Images',
      '(Képünk illusztráció)',
      'Archív fotó',
      'A képen szereplők nem azonosak a cikkben említettekkel',
      'Nézze meg galériánkat!',
    ],
    keeps: ['Archív fotót találtak a padláson.', 'Az illusztráció ára', 'A képen látható személy meghalt.'],
  },
}
