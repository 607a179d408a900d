import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: {
    removes: ['【速報】', '随時更新', 'この記事は随時更新します。'],
    keeps: ['速報値は三割減', 'ライブハウス閉店', '続報が待たれる。'],
  },
}
