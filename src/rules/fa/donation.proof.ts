import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['از ما حمایت کنید', 'حمایت مالی'],
    keeps: ['از ما حمایت کنید، گفت کارگر به وزیر.', 'حمایت مالی دولت از کشاورزان قطع شد.'],
  },
}
