import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  label: {
    removes: [
      '文／山田太郎',
      '取材・文：山田花子',
      '執筆：山田太郎',
      '取材・文 山田太郎',
      '文・写真／山田太郎',
      '文 山田太郎',
      '文／山田太郎　写真／鈴木花子',
    ],
    keeps: [
      '記者：当時のお気持ちは。',
      '文は人なり',
      '記者 会見 終わる',
      '取材：三年後の町を歩く人びとの声',
      '編集は深夜まで続いた',
    ],
  },
  reporter: {
    removes: ['山田太郎記者', '（山田太郎記者、鈴木花子）', '編集部'],
    keeps: ['質問した記者', '彼は元特派員', '編集部の午後', '二人の記者が橋を渡った。'],
  },
}
