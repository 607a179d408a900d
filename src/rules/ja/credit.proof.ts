import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  'about-author': { removes: ['著者プロフィール', 'この記事を書いた人'], keeps: ['著者は不明だ。', '筆者は見た。'] },
}
