import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Linki kopyala',
      "Facebook'ta paylaşmak için tıklayın (Yeni pencerede açılır)",
    ],
    keeps: [
      'Haberi paylaşan gazeteci gözaltında',
      "Facebook'ta paylaşılan görüntü sahte çıktı.",
      'Bu haberi paylaş, dedi annesi.',
    ],
  },
  button: {
    removes: ["5 paylasim"],
    keeps: ['Paylaş derdini', '12 paylaşım yüzünden tutuklandı', 'Bu haber size ne hissettirdi bilmiyorum, dedi.'],
  },
  bar: {
    removes: ['Paylaş Tweetle Yazdır', 'Paylaş Facebook Twitter'],
    keeps: ['Paylaş derdini azalsın', 'Facebook Twitter ve X kapandı.'],
  },
  'follow-us': {
    removes: [
      "Bizi Google'da tercih edilen kaynak olarak ekleyin",
      'Son dakika haberleri için bizi takip edin',
    ],
    keeps: [
      'Bizi takip edin, dedi rehber.',
      "Polis onu Facebook'tan takip ediyordu",
      'Twitter hesabını takip eden kimse kalmadı.',
      'Son dakika golü için taraftar sahaya girdi.',
    ],
  },
}
