import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['（共同）', '（時事）', '〔共同〕', '（ロイター）', '（了）', '(c) 城下町新聞', '【翻訳編集】AFPBB News'],
    keeps: [
      '共同で開発した橋',
      'CULTURE 川の文化',
      'Cafe 川辺',
      '時事の川柳',
      '了解した',
      '以上、三つの理由を挙げた。',
    ],
  },
}
