import type { ProvenFamily } from '../rule.js'

/** How to report a slip. */
export const correctionNote = {
  /** `Menemukan kesalahan? Laporkan kepada kami` */
  'found-slip': {
    lines: [
      '(menemukan|ada|temukan) (kesalahan|salah ketik|kekeliruan) [dalam artikel ini|di artikel ini]? (laporkan|beri tahu|hubungi|kabari) [kepada|ke] (kami|redaksi|di sini)',
    ],
    proof: { removes: ['Menemukan kesalahan? Laporkan kepada kami'], keeps: ['Menemukan kesalahan? Tidak ada.'] },
  },
} satisfies ProvenFamily
