import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Lähde: STT`, `Lähteet: STT, AFP`, `Lähde: example.org/4` */
  source: {
    lines: [
      '(lähde|lähteet|alkuperäinen artikkeli|lue lisää|lue koko juttu)[ ][:| ][ ]{url}',
      '(lähde|lähteet)[ ]: {publication}',
    ],
    words: ['lähde', 'lähteet'],
    endings: ['(lähde|lähteet): {publication}', '(lähde|lähteet): {url}'],
    place: 'tail',
    proof: {
      removes: ['Lähde: Satamalehti', 'Lähteet: Satamalehti, AFP', 'Lähde: example.org/uutinen/4'],
      keeps: ['Lähde kuivui.', 'Lähteet: poliisi ja kaksi todistajaa vahvistavat tiedon.', 'Lähteet hallituksessa'],
    },
  },
} satisfies ProvenFamily
