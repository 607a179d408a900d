import type { ProvenFamily } from '../rule.js'

/** Where to write about mistakes, and whose views they are. */
export const correctionNote = {
  /** Where readers report mistakes: `記事の誤りを報告する` */
  report: {
    lines: [
      '(記事|内容|この記事)の(誤り|間違い|誤字)を(報告|指摘|通報)[する]',
      '(誤字|間違い|誤り)を(報告|指摘)[する]',
    ],
    place: 'edges',
    proof: { removes: ['記事の誤りを報告する'], keeps: ['記事の誤りを認めた社長が辞任した。'] },
  },
  /** Whose views they are: `本稿の見解は筆者個人のものです。` */
  opinion: {
    lines: [
      '(本稿|本記事|この記事|本コラム)の(見解|意見|内容)は(筆者|著者|執筆者)個人のもの(です|であり、{matter})[。]',
      'この記事は(公開|掲載|投稿)(から|後){n}(年|か月|ヶ月|カ月)以上(経過しています|たっています|が経過しています)[。]',
      'この記事は{n}年以上前に(書かれた|公開された|投稿された)もの(です|で、{matter})[。]',
      '(この記事|この情報|記事)は(随時|順次)(更新|アップデート)(します|しています|されます|いたします)[。]',
    ],
    place: 'tail',
    proof: {
      removes: [
        '本稿の見解は筆者個人のものです。',
        'この記事は公開から1年以上経過しています。',
        'この記事は随時更新します。',
      ],
      keeps: ['本稿の見解は裁判で争われた。'],
    },
  },
} satisfies ProvenFamily
