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
    ],
    place: 'tail',
    proof: { removes: ['本稿の見解は筆者個人のものです。'], keeps: ['本稿の見解は裁判で争われた。'] },
  },
} satisfies ProvenFamily
