import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: { removes: ['Sledujeme online', 'Živý přenos'], keeps: ['Online až do rána', 'Živě v paměti'] },
  follows: {
    removes: ['Zprávu aktualizujeme', 'Podrobnosti připravujeme', 'Článek průběžně aktualizujeme.'],
    keeps: ['Zprávu sledujeme s napětím', 'Podrobnosti připravuje ministr.'],
  },
}
