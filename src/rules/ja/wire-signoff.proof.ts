import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['（共同）', '（時事）', '〔共同〕', '（ロイター）', '（了）'],
    keeps: ['共同で開発した橋', '時事の川柳', '了解した', '以上、三つの理由を挙げた。'],
  },
}
