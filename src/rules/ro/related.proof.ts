import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Citește mai mult Un nou pod se deschide în oraș',
      'Citește și',
      'CITEȘTE ȘI:',
      'Citeşte şi',
      'Articole similare',
    ],
    keeps: [
      'Citește mai mult copilul din sat, spune profesoara.',
      'Articole similare cu cele furate, găsite la Cluj',
      'Citește și prologul',
      'Nu rata penaltiul',
      'Alte voci',
    ],
  },
  ranking: {
    removes: ['Cele mai citite', 'Ultimele știri', 'Cele mai populare'],
    keeps: ['Cele mai sărace', 'Ultimele știri de pe front au venit cu catârul.', 'Populare și scumpe'],
  },
  'weak-heading': {
    removes: ['Toate știrile din București', 'Mai multe știri despre poduri'],
    keeps: ['Toate știrile din război sunt proaste, spune poetul.'],
  },
}
