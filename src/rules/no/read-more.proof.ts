import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Les mer',
      'Les hele saken',
      'Fortsett å lese →',
      'Les mer på Eksempel',
      'Les hele intervjuet her',
      'Les flere saker fra Havnebladet',
      'Les mer om brua her',
      'Les mer på nettsidene våre',
      'Vis hele saken',
    ],
    keeps: [
      'Les mer bøker, sa læreren.',
      'Les videre i loven',
      'Les hele boka i sommer',
      'Les flere bøker',
      'Les mer på skolen, sa læreren.',
    ],
  },
  labelled: {
    removes: [
      'Les også: Byen stemmer for den nye brua',
      'LES OGSÅ | Dette vet vi om brannen',
      'Les mer: Derfor står havna tom',
      'Se også: Brua sett fra lufta i dag',
      '(Les også: Byen stemmer for den nye brua)',
      '[Les mer: Dette vet vi om brannen]',
      'Flere nyheter: Byen stemmer for den nye brua',
      'Se videoen: Brua fra lufta på film',
      'Les hele saken: Dette vet vi om brannen',
    ],
    keeps: [
      'Les også kontrakten, rådet advokaten.',
      'Les mer: aldri.',
      'Bakgrunn: Byen har kranglet om brua i flere år.',
      '(Les også vedlegget)',
      '(se også side tre)',
      'Skiltet på muren (les mer: det gjør deg glad) hang der i årevis.',
      'Han ble «hjulpet» [se også: kjøpt av alle] og tidde i årevis.',
      'Se bildene: de er falske.',
      'Flere saker: ni.',
    ],
  },
  'bare-title': {
    removes: [
      'Les også Byen stemmer for den nye brua',
      'Les også Dette vet vi om brannen i havna',
      'Les mer om Den gamle brua i byen',
    ],
    keeps: ['Les også kontrakten nøye', 'Les mer i dag', 'Les mer om krigen, sa læreren.'],
  },
  section: {
    removes: ['VIDEO: Slik ble den nye brua bygd', 'Podkast: Alt om den nye brua'],
    keeps: ['Video: en ny kunstform', 'Debatt: ja eller nei.'],
  },
}
