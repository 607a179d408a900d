import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: [
      'Kaynak: Vadi Gazetesi',
      'Kaynak: example.org',
      'Haberin kaynağı: Vadi Postası',
      'Kaynak: https://example.com/haber',
    ],
    keeps: ['Kaynak: adını vermek istemeyen bir memur.', 'Kaynaklar tükeniyor', 'Kaynak suyu kirlendi'],
  },
  agency: {
    removes: ['Kaynak: DHA', 'KAYNAK : Anadolu Ajansı', 'Kaynak: İHA'],
    keeps: ['Kaynak: polis', "Kaynak Reuters'e konuştu"],
  },
}
