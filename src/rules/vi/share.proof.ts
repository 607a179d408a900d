import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  bar: {
    removes: ['Chia sẻ lên Facebook', 'Chia sẻ bài viết này'],
    keeps: [
      'Chia sẻ với báo chí, ông khóc.',
      'Chia sẻ bài học sau lũ',
      'Thích là mua',
      'Lưu bài thi',
      'Chia sẻ với Facebook dữ liệu cá nhân',
      'Chia sẻ trên Zalo tin giả bị phạt',
    ],
  },
  button: { removes: ['Chia sẻ', 'Zalo', 'Thích'], keeps: ['Chia sẻ nỗi đau', 'Thích nghi', 'Lưu bút'] },
}
