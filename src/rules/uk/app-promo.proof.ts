import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  download: {
    removes: [
      'Завантажуйте наш застосунок',
      'Завантажити додаток для iOS та Android',
      'Мобільний додаток',
      'Відкрити в застосунку',
    ],
    keeps: [
      'Завантажити застосунок для стеження змусили всіх працівників заводу.',
      'Мобільний додаток знайшов злодія',
      'Відкрити в застосунку карту він не зміг.',
    ],
  },
}
