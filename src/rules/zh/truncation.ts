import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** `（未完待续）`, `【未完待續】`, `（下转第2版）`, `…[阅读全文]`. */
  'to-be-continued': {
    lines: ['(未完待续|未完待續|未完，待续|待续|待續|未完)', '(下转|下轉|上接|下接)(第{words}版|[a|b|c|d|t|（]{n}版)'],
    endings: [
      '(未完待续|未完待續|待续|待續)',
      '(阅读全文|閱讀全文|查看全文|继续阅读|繼續閱讀|阅读更多|閱讀更多|展开全文|余下全文|显示全文)',
      '(下转|下轉|上接)(第{words}版|[a|b|c|d|t]{n}版)',
    ],
    place: 'tail',
    proof: {
      removes: ['（未完待续）', '【未完待續】', '（下转第2版）'],
      keeps: ['未完成的桥', '待续费的用户', '下转盘的珠子', '上承唐宋，下接明清版'],
    },
  },
} satisfies ProvenFamily
