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
    ],
    keeps: ['编辑部搬家', '责任编辑认为，书名不妥。', '编辑说，明天见。', '审核未通过'],
  },
  tips: {
    removes: ['爆料信箱：tip@paper.example', '商务合作：ads@paper.example'],
    keeps: ['投稿人已故', '爆料：市长收了三次钱', '如有线索，请致电警方：police@city.example'],
  },
  bare: { removes: ['责任编辑', '作者'], keeps: ['作者已死', '记者节'] },
  'about-author': { removes: ['作者简介', '關於作者：'], keeps: ['作者不详。', '关于作者，没有人知道。'] },
}
