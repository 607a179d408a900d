import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['広告', '【広告】', 'スポンサーリンク', 'スポンサードリンク'],
    keeps: ['広告費が三割減った', '広告を閉じる企業が増えた', 'スポンサーが撤退'],
  },
  'short-label': {
    removes: ['[PR]', '【PR】', 'プロモーション'],
    keeps: ['PRの達人', 'スポンサー企業', 'お知らせは一通だけ'],
  },
  'continues-below': {
    removes: ['広告の後に続きます', '記事は広告の下に続きます', '広告の後にも続きます'],
    keeps: ['広告の後に話題になった', '記事は広告主の目にとまった', 'この下に続く道は細い'],
  },
  disclosure: {
    removes: [
      'この記事は広告を含みます',
      '※本ページはプロモーションが含まれています',
      '紹介した商品を購入すると、売上の一部が当サイトに還元されることがあります。',
    ],
    keeps: ['この記事が世に出るまで', 'プロモーション動画が話題に', 'このサイトは閉鎖された'],
  },
}
