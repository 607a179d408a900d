import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: [
      '記事に関する報告',
      'お詫びと訂正',
      '※掲載内容は公開日のものです。',
      '※年齢・肩書きは取材当時のものです',
      '情報提供はこちら',
    ],
    keeps: [
      '【訂正】開催日は5月4日です。',
      '内容は非公開',
      '内容は当時のまま残っている。',
      '情報は現在も更新されている。',
      '記事は投資を勧誘したとして問題になった。',
      '情報提供を警察が呼びかけた。',
      '価格は据え置き',
    ],
  },
}
