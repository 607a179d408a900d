import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'Den gamle brua en kveld i mai. Foto: Jo Ng / NTB',
      'Den gamle brua en kveld i mai (Foto: Politiet)',
      'GAMMEL: Den gamle brua en kveld. Foto: Jo Ng / NTB Vis mer',
    ],
    keeps: ['På bordet lå et foto: beviset manglet', 'Fotoet gikk raskt rundt i hele landet'],
  },
  label: {
    removes: ['Illustrasjonsfoto', 'Arkivfoto: Jo Ng', 'Vis mer'],
    keeps: ['Illustrasjon av makt', 'Bilde av en morder'],
  },
  agency: { removes: ['Jo Ng / NTB scanpix', 'Scanpix/Jo Ng'], keeps: ['NTB meldte det først.', 'NRK og VG krangler'] },
}
