import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: ['メールアドレスを登録'],
    keeps: ['メルマガを廃止した市', 'ニュースレターの時代', 'メールアドレスを盗まれた'],
  },
  follow: {
    removes: [
      'Xで城下町新聞をフォローする',
      'LINE友だち追加',
      'Xで最新情報をチェック',
      '城下町新聞をGoogleの優先するソースに追加',
      'YouTubeチャンネル登録はこちら',
      '城下町新聞をフォローする',
    ],
    keeps: [
      'フォローする体制がない',
      'この記事が気に入ったらしく、彼は笑った。',
      '彼をフォローした人々',
      '公式Xは沈黙',
    ],
  },
}
