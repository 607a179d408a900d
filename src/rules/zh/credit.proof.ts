import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  desk: {
    removes: [
      '责任编辑：王辉',
      '(责编：王辉、李晓晓)',
      '（编辑：王辉 李晓晓）',
      '编辑｜王辉 校对｜李晓',
      '核稿編輯：林大同',
      '【责任编辑：王辉】',
      '作者：陈小雨 编辑：王辉 审核：李晓',
      '责编 王辉 编辑 李晓 校对 赵明',
      '编辑 王辉',
      '（作者系城市大学教授）',
      '（譯者：王小明/核稿：林大同）1130305',
      '【纠错】 【责任编辑:王辉 】',
    ],
    keeps: [
      '编辑部搬家',
      '责任编辑认为，书名不妥。',
      '编辑说，明天见。',
      '作者系上了围巾。',
      '编辑 校对 都没有发现这个错',
      '审核未通过',
    ],
  },
  tips: {
    removes: [
      '爆料信箱：tip@paper.example',
      '商务合作：ads@paper.example',
      '如果您有新闻线索，欢迎向我们报料，一经采纳有费用酬谢。',
    ],
    keeps: [
      '投稿人已故',
      '爆料：市长收了三次钱',
      '如果您有线索，请联系警方。',
      '如有线索，请致电警方：police@city.example',
    ],
  },
  bare: { removes: ['责任编辑', '作者'], keeps: ['作者已死', '记者节'] },
  'about-author': { removes: ['作者简介', '關於作者：'], keeps: ['作者不详。', '关于作者，没有人知道。'] },
}
