import type { ProvenFamily } from '../rule.js'

/** Who took the picture. */
export const credit = {
  /** `Fotó: Kovács János / MTI`, `Forrás: MTI/Kovács János`, `Kovács János / Telex`. */
  photo: {
    lines: [
      '(fotók|fotó és videó|fotós|fotózta|fotó/videó|fotó|fényképek|fényképezte|fénykép|képek|kép forrása|kép|' +
        'illusztrációk|illusztráció|grafika|infografika|videó és fotó|borítókép|nyitókép|címlapkép|rajz|karikatúra)[ ]:' +
        '[ ]{credit}',
      '(mti/mti|mti fotó|mti/epa|mti/mtva|mti|afp|mw|shutterstock|northfoto|red dot|fortepan)[ ](/|\\|)[ ]{credit}',
      '{author}[ ](/|\\||–|-)[ ](mti|mw|telex|index|444|hvg|24.hu|origo|magyar nemzet|népszava|blikk|mandiner|' +
        'mediaworks|szabad föld|nemzeti sport|rtl|atv|portfolio|fortepan)[ / {credit}]',
    ],
    proof: {
      removes: [
        'Fotó: Kovács János / MTI',
        'Fotó: illusztráció',
        'Képek: Nagy Anna',
        'Kovács János / MTI',
        'MTI/Kovács János',
      ],
      keeps: [
        'Fotó: hogyan változott a híd',
        'Kép: a bizonyíték, ami nem volt.',
        'Fotó emlékbe',
        'Kovács János, Magyarország',
      ],
    },
  },
  /** Where the words could be a subhead: `Galéria`, `Videó: Nagy Anna` */
  weak: {
    lines: ['(videó|film|felvétel|térkép|animáció)[ ]:[ ]{credit}'],
    words: ['fotók', 'fotógaléria', 'fotó', 'képek', 'képgaléria', 'kép', 'galéria', 'videók', 'videó'],
    place: 'run',
    proof: { removes: ['Galéria', 'Videó: Nagy Anna'], keeps: ['Videó: mit láttak a tanúk', 'A nap képe: hajnal'] },
  },
  /** A heading above a biography: `A szerzőről` */
  'about-author': {
    lines: ['(a szerzőről|a szerző bemutatása)'],
    place: 'tail',
    headsBiography: 'any',
    proof: {
      removes: ['A szerzőről', 'A szerző bemutatása'],
      keeps: ['A szerző ismeretlen.', 'A szerzőről senki nem tud.'],
    },
  },
  /** `A szerző az Index munkatársa` */
  biography: {
    lines: [
      'a szerző {words} (munkatársa|főszerkesztője|szerkesztője|főmunkatársa|rovatvezetője|kutatója|tanára)',
      'a szerző (újságíró|publicista|közgazdász|történész|politológus|jogász|író|szociológus|ügyvéd|közíró)[, {words}]',
    ],
    place: 'tail',
    proof: {
      removes: ['A szerző az Index munkatársa', 'A szerző közgazdász'],
      keeps: ['A szerző nem él.', 'A szerző börtönben van.'],
    },
  },
} satisfies ProvenFamily
