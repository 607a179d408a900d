import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: ['Les mer', 'Les hele saken', 'Fortsett å lese →', 'Les mer på Eksempel'],
    keeps: ['Les mer bøker, sa læreren.', 'Les videre i loven'],
  },
  labelled: {
    removes: [
      'Les også: Byen stemmer for den nye brua',
      'LES OGSÅ | Dette vet vi om brannen',
      'Les mer: Derfor står havna tom',
      'Se også: Brua sett fra lufta i dag',
      '(Les også: Byen stemmer for den nye brua)',
      '[Les mer: Dette vet vi om brannen]',
    ],
    keeps: [
      'Les også kontrakten, rådet advokaten.',
      'Les mer: aldri.',
      'Bakgrunn: Byen har kranglet om brua i flere år.',
      '(Les også vedlegget)',
      '(se også side tre)',
      'Skiltet på muren (les mer: det gjør deg glad) hang der i årevis.',
      'Han ble «hjulpet» [se også: kjøpt av alle] og tidde i årevis.',
    ],
  },
  'bare-title': {
    removes: ['Les også Byen stemmer for den nye brua', 'Les også Dette vet vi om brannen i havna'],
    keeps: ['Les også kontrakten nøye', 'Les mer i dag'],
  },
}
