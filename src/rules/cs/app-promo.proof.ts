import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: [
      'Stáhněte si naši aplikaci',
      'Stáhněte si aplikaci pro Android',
      'Mobilní aplikace',
      'Čtěte nás v aplikaci',
    ],
    keeps: [
      'Stáhněte si aplikaci banky znovu, radil podvodník paní.',
      'Mobilní aplikace usvědčila zloděje',
      'Čtěte návod v aplikaci úřadu',
    ],
  },
}
