import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['E-bülten aboneliği'],
    keeps: [
      'Bültene göre iki kişi öldü',
      'Kanala abone olun, dedi dolandırıcı.',
      'E-posta adresinizi kimseyle paylaşmayın.',
      'Geldiğiniz için teşekkürler, dedi muhtar.',
      'Kaydınız için hastaneye gelin, dedi doktor.',
    ],
  },
}
