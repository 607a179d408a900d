import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Haberi Paylaş',
      'Bunu paylaş:',
      "Facebook'ta paylaş",
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
    removes: ['Paylaş', 'Yazdır', 'Bu habere tepkiniz ne oldu?', 'Kopyalandı'],
    keeps: ['Paylaş derdini', '12 paylaşım yüzünden tutuklandı', 'Bu haber size ne hissettirdi bilmiyorum, dedi.'],
  },
  bar: {
    removes: ['Paylaş Tweetle Yazdır', 'Paylaş Facebook Twitter'],
    keeps: ['Paylaş derdini azalsın', 'Facebook Twitter ve X kapandı.'],
  },
  'follow-us': {
    removes: [
      "Google News'te takip et",
      "Bizi Facebook'ta takip edin",
      'WhatsApp kanalımıza katılın',
      'Son dakika gelişmelerini WhatsApp kanalımızdan takip edin',
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
