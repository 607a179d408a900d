import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  ask: {
    removes: ['寄付のお願い', '寄付する'],
    keeps: ['寄付する人が増えた', '支援する会が発足', '取材を支える市民', '寄付のお願いに応じた市民は百人を超えた。'],
  },
}
