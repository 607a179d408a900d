import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  ask: {
    removes: ['Dukung jurnalisme kami', 'Donasi sekarang', 'Dukung jurnalisme independen dengan berdonasi'],
    keeps: [
      'Dukung tim merah putih, warga turun ke jalan.',
      'Donasi untuk korban banjir',
      'Dukung kami, warga berteriak.',
      'Dukung Budi Utomo, warga berteriak.',
    ],
  },
}
