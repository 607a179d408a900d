import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'to-be-continued': {
    removes: ['（未完待续）', '【未完待續】', '（下转第2版）'],
    keeps: ['未完成的桥', '待续费的用户', '下转盘的珠子', '上承唐宋，下接明清版'],
  },
}
