import type { Proofs } from '../rule.js'
import type { scriptResidue } from './script-residue.js'

export const proof: Proofs<typeof scriptResidue> = {
  embed: {
    removes: [
      'Visualizza questo post su Instagram',
      'Un post condiviso da Anna Rossi (@annarossi)',
      'Questo video non è disponibile',
      'Guarda su YouTube',
    ],
    keeps: [
      'Un post condiviso da migliaia era falso, dice la polizia.',
      'Vedi questa città a piedi',
      'Questo contenuto non è disponibile in farmacia, dice il medico.',
    ],
  },
  player: {
    removes: ['Caricamento del player', 'Riproduci video', 'Attiva audio'],
    keeps: ['Caricamento della nave', 'Attiva in politica da dieci anni'],
  },
}
