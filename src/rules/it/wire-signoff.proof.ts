import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  desk: {
    removes: [
      'Tradotto da Anna Rossi',
      '(Tradotto da Anna Rossi, editing Luca Neri)',
      'Hanno collaborato: Anna Rossi, Luca Neri',
      'Anna Rossi ha collaborato a questo articolo',
    ],
    keeps: [
      'Tradotto per la prima volta nel 1605, il libro vive ancora.',
      'Anna Rossi ha aiutato la polizia nel caso.',
      'Revisione auto: cosa cambia',
    ],
  },
  agency: {
    removes: ['(AGI)', '(Adnkronos)', 'ITALPRESS', '(askanews)', 'Radiocor'],
    keeps: [
      'L’agenzia Adnkronos (Adnkronos) compie gli anni lunedì.',
      'Fine di un’era',
      'Segue il corteo',
      'Redazione e applausi',
    ],
  },
}
