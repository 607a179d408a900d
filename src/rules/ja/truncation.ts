import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** `（続きは城下町新聞で）`, `…続きを読む`, `（以下略）`, `（つづく）`, `（次ページへ続く）`. */
  'to-be-continued': {
    lines: [
      '(つづく|続く|以下略|後編に続く|後編へ続く|次回に続く|次回へ続く|前編から続く|前回から続く|次号に続く|以下次号|続きは{words}で|続きを{words}で読む|次ページに続く)',
    ],
    endings: [
      '(続きを読む|続きを見る|もっと見る|全文を読む|記事全文を読む|続きは{words}で|後編に続く|後編へ続く|次ページへ続く|次ページに続く|次のページへ続く|つづく|以下略)',
      'この記事の続き[を読む|へ|はこちら]',
      '[残り]{n}文字[（全文{n}文字）]',
    ],
    place: 'tail',
    proof: {
      removes: ['（続きは城下町新聞で）', '（つづく）', '（以下略）', '後編に続く'],
      keeps: ['続くのか', '続きは誰も知らない。', 'まだ雨は続くという'],
    },
  },
} satisfies ProvenFamily
