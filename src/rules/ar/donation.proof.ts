import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['ادعم الصحافة المستقلة', 'تبرع الآن لدعم موقعنا', 'تبرع الآن'],
    keeps: [
      'ادعم فريقك الليلة، قال المدرب.',
      'تبرع الآن لدعم المتضررين من الزلزال، ناشد الهلال الأحمر.',
      'ادعمونا بالدعاء، قالت الأم.',
    ],
  },
}
