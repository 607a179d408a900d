import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['广告', '- 廣告 -', '贊助商連結', '关闭广告'],
    keeps: ['广告业复苏', '廣告不實罰三萬', '关闭广告牌的灯'],
  },
  'short-label': { removes: ['推广', '贊助', '業配'], keeps: ['推广普通话', '贊助商撤資', '推广新稻种的人'] },
  'continues-below': {
    removes: ['請繼續往下閱讀...', '-----廣告，請繼續往下閱讀-----', '廣告 內文未完，請往下滑動', '请继续往下阅读'],
    keeps: ['請繼續往前走，警員說。', '往下看，是三百公尺的峭壁', '故事未完，他又回到了河边。'],
  },
  'paid-label': {
    removes: ['赞助内容', '廣編特輯', '圖文由業者提供'],
    keeps: ['推广内容造假，三家公司被罚', '合作文章引起爭議', '資料由警方提供，他說。', '本文为读者而写'],
  },
}
