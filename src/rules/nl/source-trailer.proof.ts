import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: [
      'Bron: Havenkrant',
      'Bronnen: Havenkrant, AFP',
      'Bron: example.org/nieuws/4',
      'Lees het originele artikel op Voorbeeld',
      'Noot voor de pers',
      'Perscontact: Jo Ng',
    ],
    keeps: [
      'De bron van het lek is gevonden.',
      'Bron: een brief die in de kelder lag',
      'Bronnen bij de politie bevestigen het.',
      'Persbericht was vals',
      'Voor meer informatie moet je wachten.',
    ],
  },
}
