import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Sitemizde çerezler kullanılmaktadır.',
      'Sizlere daha iyi hizmet sunabilmek için sitemizde çerezlerden faydalanıyoruz.',
      'Çerezleri kabul et',
      'Google YouTube içeriğine izin veriyor musunuz?',
    ],
    keeps: [
      'Kurul, çerez kullanan siteye ceza kesti.',
      'Kişisel Verilerin Korunması Kurulu çerez uyarısı yaptı.',
      'Fırında çerezler pişti',
      'Bu sitede oturanlar kışın çerez satıyor.',
      'Sitemizde oturan kadın çerez satıyor diye yakındılar.',
    ],
  },
  choice: { removes: ['Kabul Et', 'Anladım'], keeps: ['Kabul edilmedi', 'Tamam mı, devam mı?'] },
}
