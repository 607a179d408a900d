import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Lue myös`, `Lue aiheesta lisää`, `Aiheeseen liittyvää` */
  'related-stories': {
    lines: ['aiheeseen liitty(viä|vät|vä) (uutisia|uutiset|uutinen|juttuja|artikkeleita|artikkeli|sisältö|videot)'],
    words: [
      'lue myös',
      'lue aiheesta lisää',
      'lisää aiheesta',
      'aiheesta lisää',
      'aiheeseen liittyvää',
      'aiheeseen liittyvät jutut',
      'aiheeseen liittyvät artikkelit',
      'lue seuraavaksi',
      'katso myös',
      'muut lukivat',
      'muut lukevat',
      'muut lukivat myös',
      'suosittelemme',
      'sinulle suositeltua',
      'suositellut artikkelit',
      'suositeltua luettavaa',
      'lue lisää aiheesta',
      'lisää samasta aiheesta',
      'samasta aiheesta',
      'aiheeseen liittyy',
      'saattaisit pitää myös',
      'saatat pitää myös näistä',
      'lisää uutisia',
      'lisää juttuja',
      'toimitus suosittelee',
      'samankaltaisia artikkeleita',
      'liittyvät artikkelit',
      'liittyvät jutut',
      'lukuvinkit',
    ],
    headsList: true,
    proof: {
      removes: [
        'Lue myös',
        'Lue aiheesta lisää:',
        'Aiheeseen liittyvää',
        'Lisää aiheesta',
        'Aiheeseen liittyvät uutiset',
      ],
      keeps: [
        'Lue myös Marx',
        'Suosittelemme lepoa, sanoo lääkäri.',
        'Lisää aiheesta huolta',
        'Muut lukivat lakia',
        'Aiheeseen liittyvä laki muuttuu',
      ],
    },
  },
  /** A ranking or a section of the site: `Luetuimmat`, `Tuoreimmat` */
  ranking: {
    lines: [
      '(luetuimmat|katsotuimmat|jaetuimmat|kommentoiduimmat|suosituimmat|tuoreimmat|uusimmat|viimeisimmät|' +
        'kuunnelluimmat)[ (nyt|tänään|tällä viikolla|jutut|artikkelit|uutiset|aiheet|videot|juuri nyt|viikolla|' +
        'jutut nyt|uutiset nyt|urheilussa)]',
      '(viikon|päivän|kuukauden) (luetuimmat|katsotuimmat|jaetuimmat)[ (jutut|artikkelit|uutiset)]',
      '(uusimmat|tuoreimmat|lisää uutisia) {publication}',
    ],
    words: [
      'kommentoidut',
      'keskustelluimmat',
      'suositellut',
      'suositeltua',
      'tuoreimmat jutut',
      'uusimmat jutut',
      'uusimmat videot',
      'viimeisimmät uutiset',
      'lisää uutisia',
      'muut uutiset',
      'uutisotsikot',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: [
        'Luetuimmat',
        'Tuoreimmat uutiset',
        'Viikon katsotuimmat',
        'Katsotuimmat videot',
        'Uusimmat jutut',
        'Suositellut',
      ],
      keeps: [
        'Luetuimmat kirjat sodasta',
        'Uusimmat tiedot pelottavat',
        'Viikon luetuimmat kirjat',
        'Suosituimmat nimet',
        'Uusimmat tiedot',
      ],
    },
  },
  /** Headings of other stories, by subject or author: `Lisää samalta kirjoittajalta` */
  more: {
    lines: [
      '(lisää|muita juttuja|kaikki jutut|muut artikkelit) (samalta|saman|tältä) (kirjoittajalta|toimittajalta|tekijältä|kirjoittajan)',
    ],
    place: 'edges',
    headsList: true,
    proof: { removes: ['Lisää samalta kirjoittajalta'], keeps: ['Lisää samalta pellolta'] },
  },
} satisfies ProvenFamily
