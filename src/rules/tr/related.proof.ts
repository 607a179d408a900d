import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Benzer haberler',
      'Yazarın diğer yazıları',
      'İlgili Haberler',
      'İLGİLİ HABERLER',
      'Bunlar da İlginizi Çekebilir',
      'Bunlara da bakabilirsiniz',
    ],
    keeps: [
      'Diğer haberler kadar üzmedi bu bizi',
      'Benzer haberler çıkınca aile sustu.',
      'Bu film sizin de ilginizi çekebilir, diyor yönetmen.',
      'Bunlara da bakın, dedi muhtar ve gitti.',
    ],
  },
  ranking: {
    removes: ['En Çok Okunan Haberler'],
    keeps: ['En çok okunan kitaplar listesi açıklandı', 'Son dakika golü', 'Popüler kültürün sonu'],
  },
  'weak-heading': {
    removes: ['Vadi haberleri', 'Kaçırmayın', 'İlgili'],
    keeps: ['Kaçırmayın son otobüsü', 'Öneriler reddedildi'],
  },
}
