import type { ProvenFamily } from '../rule.js'

/** A form for a newsletter. */
export const newsletter = {
  /** `E-bültenimize abone olun`, `Haber bültenimize kaydolun` */
  'sign-up': {
    lines: [
      '(e-bülten|bülten|e-posta bülteni|haber bülteni) (aboneliği|abonelik|kaydı|üyeliği|kayıt)',
      '(teşekkürler|teşekkür ederiz)(!|.|,) (aboneliğiniz|kaydınız|e-posta adresiniz) {rest}',
    ],
    proof: {
      removes: ['E-bülten aboneliği'],
      keeps: [
        'Bültene göre iki kişi öldü',
        'Kanala abone olun, dedi dolandırıcı.',
        'E-posta adresinizi kimseyle paylaşmayın.',
        'Geldiğiniz için teşekkürler, dedi muhtar.',
        'Kaydınız için hastaneye gelin, dedi doktor.',
      ],
    },
  },
} satisfies ProvenFamily
