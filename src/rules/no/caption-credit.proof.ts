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
    removes: [
      'Illustrasjonsfoto',
      'Arkivfoto: Jo Ng',
      'Vis mer',
      'Arkivfoto. Foto: Jo Ng / NTB',
      'Bildet er et illustrasjonsfoto',
      'Personene på bildet har ingenting med saken å gjøre',
      'Klikk på bildet for å forstørre',
    ],
    keeps: [
      'Illustrasjon av makt',
      'Bilde av en morder',
      'Bildet er en forfalskning.',
      'Mannen på bildet har tilstått.',
    ],
  },
  agency: { removes: ['Jo Ng / NTB scanpix', 'Scanpix/Jo Ng'], keeps: ['NTB meldte det først.', 'NRK og VG krangler'] },
}
