import type { Family } from '../rule.js'

/** A form for a newsletter. */
export const newsletter = {
  /** `E-bültenimize abone olun`, `Haber bültenimize kaydolun` */
  'sign-up': {
    lines: [
      '(e-bülten|bülten|e-posta bülteni|haber bülteni) (aboneliği|abonelik|kaydı|üyeliği|kayıt)',
      '(teşekkürler|teşekkür ederiz)(!|.|,) (aboneliğiniz|kaydınız|e-posta adresiniz) {rest}',
    ],
  },
} satisfies Family
