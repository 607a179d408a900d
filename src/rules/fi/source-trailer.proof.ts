import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['Lähde: Satamalehti', 'Lähteet: Satamalehti, AFP', 'Lähde: example.org/uutinen/4'],
    keeps: ['Lähde kuivui.', 'Lähteet: poliisi ja kaksi todistajaa vahvistavat tiedon.', 'Lähteet hallituksessa'],
  },
}
