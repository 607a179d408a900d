import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Gerelateerde artikelen',
      'Andere lezers bekeken ook',
      'Misschien ook interessant',
      'Lees meer artikelen over dit onderwerp',
      'Ook in het nieuws',
    ],
    keeps: [
      'Gerelateerde misdrijven namen toe.',
      'Lees ook Marx',
      'Meer over de rug van boeren',
      'Aanbevolen door de arts',
      'Andere berichten spreken dat tegen.',
      'Ook leuk voor kinderen',
      'Meer hierover morgen',
      'Nieuws van vandaag en morgen',
      'Bekijk ook dit eens van de andere kant',
    ],
  },
  ranking: {
    removes: [
      'Meest gelezen',
      'Laatste nieuws',
      'Populair',
      'Meest gelezen op Voorbeeld',
      'Meer nieuws uit Utrecht',
      'Meer over Utrecht',
    ],
    keeps: [
      'Meest gelezen boek van het jaar',
      'Populair bij jongeren',
      'Laatste nieuws uit het front kwam per muilezel.',
      'Meer over dat plan morgen',
      'Veel gelezen boeken',
    ],
  },
}
