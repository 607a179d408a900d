import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Devamını oku',
      'Haberin Devamı →',
      'Devamı için tıklayın',
      'Haberin tamamı için tıklayınız',
      'Daha fazla haber yükle',
    ],
    keeps: ['Devamını okuyan jüri ağladı', 'Haberin devamı mahkemede geldi', 'Daha fazla oku, dedi öğretmen.'],
  },
  click: {
    removes: ['Fragmanı izlemek için tıklayın...', 'Fotoğraflar için tıklayınız'],
    keeps: ['Dolandırıcı ödül için tıklayın dedi, bin kişi tıkladı.', 'Kapıyı açmak için tıklatın'],
  },
  button: { removes: ['Devamı...', 'Tümünü gör'], keeps: ['Devamı yarın', 'Daha fazla su yok'] },
  labelled: {
    removes: [
      'Benzer haber: Vadi köprüyü oyladı',
      'AYRICA BKZ: Vadi köprüyü oyladı',
      'Haberin devamı: Nehir kimin malı?',
      'Bunu da okuyun | Selde son durum ne oldu',
      'AYRICA OKUYUN: Vadi köprüyü oyladı',
      'İlgili Haber: Nehir kimin malı?',
      'İLGİNİZİ ÇEKEBİLİR: Aslan yavruları dışarı çıktı',
    ],
    keeps: ['Oku: ilk emir buydu.', 'Detaylar: yok', 'Okuyun, okutun, dedi şair.'],
  },
}
