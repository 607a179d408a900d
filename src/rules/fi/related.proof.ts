import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
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
  ranking: {
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
}
