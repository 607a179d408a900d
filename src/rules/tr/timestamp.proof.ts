import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Yayınlanma: 12 Mart 2024 Salı 14:05',
      'Son Güncelleme: 12 Mart 2024, 14:05',
      'Giriş Tarihi: 12.03.2024 12:05',
      'Son Güncelleme: 12.03.2024 - 12:05',
      '12.03.2024 12:05 | Son Güncelleme: 12.03.2024 14:10',
      '3 saat önce',
    ],
    keeps: ['Güncelleme: sistem çöktü', '3 saat önce çıktılar', "Tarih 1071'i yazdı"],
  },
  label: { removes: ['Son Güncelleme:', 'Yayınlanma tarihi'], keeps: ['Güncelleme geldi', 'Tarih affetmez'] },
  'reading-time': {
    removes: ['2 dk okuma süresi', 'Okuma Süresi: 3 dk', 'Bu haber 120 kez okundu'],
    keeps: ['Kitap 120 kez okundu, 12 dile çevrildi.', '2 dakikalık saygı duruşu', 'Okuma süresi kısaldı'],
  },
}
