import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: { removes: ['Λεπτό προς λεπτό', 'Σε εξέλιξη'], keeps: ['Ζωντανά νερά', 'Τώρα ή ποτέ'] },
  follows: {
    removes: ['Περισσότερα σε λίγο', 'Το άρθρο ενημερώνεται'],
    keeps: ['Περισσότερα σύντομα θα πει ο υπουργός.', 'Η είδηση ήρθε τη νύχτα'],
  },
}
