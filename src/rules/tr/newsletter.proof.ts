import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'E-bültenimize abone olun',
      'E-bülten aboneliği',
      'Günlük bültenimize kaydolun',
      'E-posta adresinizi girin',
      'Abone olduğunuz için teşekkürler',
    ],
    keeps: [
      'Bültene göre iki kişi öldü',
      'Kanala abone olun, dedi dolandırıcı.',
      'E-posta adresinizi kimseyle paylaşmayın.',
      'Geldiğiniz için teşekkürler, dedi muhtar.',
      'Kaydınız için hastaneye gelin, dedi doktor.',
    ],
  },
  form: { removes: ['E-bülten', 'Abone Ol'], keeps: ['Abone olan kazandı', 'Günlük bülten bitti mi'] },
  notification: {
    removes: [
      'Bildirimleri açın',
      'Son dakika gelişmelerden haberdar olmak ister misiniz?',
      'Anında haberdar olmak için bildirimleri açın',
    ],
    keeps: ['Bildirimleri açan kurban oldu', 'Son dakika golüyle kazandılar', 'Bildirimleri açtı ve telefonu kapattı.'],
  },
}
