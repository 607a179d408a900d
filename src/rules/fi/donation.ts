import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Tue riippumatonta journalismia`, `Tue meitä MobilePaylla` */
  appeal: {
    lines: [
      'tue (riippumatonta|vapaata|itsenäistä|paikallista|laadukasta) (journalismia|mediaa|lehteä|verkkolehteä)[{matter}]',
    ],
    words: ['tue meitä mobilepaylla'],
    place: 'edges',
    proof: {
      removes: ['Tue riippumatonta journalismia'],
      keeps: ['Tue lasta, neuvoo lääkäri.', 'Lahjoita verta', 'Tue katosi kirkosta'],
    },
  },
  /** A plea for money: `Tue työtämme lahjoituksella` */
  give: {
    lines: ['(tue|tukekaa) (työtämme|toimintaamme|journalismiamme)[ (lahjoituksella|lahjoittamalla)]'],
    place: 'edges',
    proof: { removes: ['Tue työtämme lahjoituksella'], keeps: ['Tue työtämme, pyysi pappi.'] },
  },
} satisfies ProvenFamily
