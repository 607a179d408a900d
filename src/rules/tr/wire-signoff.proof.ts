import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['(ANKA)', 'Anadolu Ajansı', 'İhlas Haber Ajansı'],
    keeps: ['Ajanslar kapandı', 'Anadolu Ajansı yöneticisi istifa etti'],
  },
  desk: {
    removes: ['Muhabir: Ahmet Yılmaz', 'Haber-Kamera: Ayşe Demir'],
    keeps: ['Haber: köprü açıldı, diye bağırdı.', 'Editör istifa etti', 'Muhabir: iki gün yol gittik, dedi.'],
  },
}
