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
  /** A letter of the site’s own: `E-bültenimize kaydolun`, `liman24 bültenine abone ol` */
  letter: {
    lines: [
      '[günlük|haftalık|ücretsiz|haberleri e-posta ile almak için|haberdar olmak için|gelişmelerden haberdar olmak için] [haber|e-posta] (bültenimize|e-bültenimize|e-posta bültenimize|haber bültenimize) [ücretsiz|hemen] (abone olun|abone ol|kaydolun|kaydol|kayıt olun|üye olun)[ {words}]',
      '{publication}[ haber| e-posta| günlük] (bültenine|e-bültenine) [ücretsiz|hemen] (abone olun|abone ol|kaydolun|kaydol|üye olun)',
    ],
    proof: {
      removes: ['E-bültenimize kaydolun', 'liman24 bültenine abone ol', 'Günlük haber bültenimize ücretsiz abone olun'],
      keeps: [
        'Bültenimize abone olun, yazıyordu afişte.',
        'Haber bültenine konu oldu',
        'Bültenimize giren haber yanlıştı.',
      ],
    },
  },
} satisfies ProvenFamily
