import type { ProvenFamily } from '../rule.js'

/** Who wrote, below the story. */
export const credit = {
  /** A heading above a biography: `著者プロフィール` */
  'about-author': {
    words: [
      '著者プロフィール',
      '著者紹介',
      '筆者紹介',
      '筆者プロフィール',
      'この記事を書いた人',
      'この記事の著者',
      '執筆者紹介',
      'この記事のライター',
      '記者プロフィール',
      'ライタープロフィール',
      '執筆者プロフィール',
      '記者紹介',
    ],
    place: 'tail',
    headsBiography: 'any',
    proof: { removes: ['著者プロフィール', 'この記事を書いた人'], keeps: ['著者は不明だ。', '筆者は見た。'] },
  },
} satisfies ProvenFamily
