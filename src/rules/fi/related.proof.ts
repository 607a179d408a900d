import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['Lue myös', 'Lue aiheesta lisää:', 'Aiheeseen liittyvää', 'Lisää aiheesta'],
    keeps: ['Lue myös Marx', 'Suosittelemme lepoa, sanoo lääkäri.', 'Lisää aiheesta huolta'],
  },
  ranking: {
    removes: ['Luetuimmat', 'Tuoreimmat uutiset', 'Juuri nyt'],
    keeps: ['Luetuimmat kirjat sodasta', 'Uusimmat tiedot pelottavat'],
  },
}
