import type { ProvenFamily } from '../rule.js'

/** The names of platforms, which are the same in every tongue. */
export const share = {
  /** One icon’s name, where nothing but furniture parts it from the edge: `Facebook`. */
  platform: {
    words: [
      'facebook',
      'twitter',
      'x',
      'instagram',
      'whatsapp',
      'telegram',
      'linkedin',
      'pinterest',
      'reddit',
      'tumblr',
      'flipboard',
      'threads',
      'bluesky',
      'mastodon',
      'tiktok',
      'youtube',
      'snapchat',
      'messenger',
      'facebook messenger',
      'google+',
      'google plus',
      'google news',
      'viber',
      'vk',
      'vkontakte',
      'odnoklassniki',
      'weibo',
      'wechat',
      'line',
      'pocket',
      'rss',
      'email',
      'e-mail',
      'xing',
      'mix',
      'digg',
      'stumbleupon',
      'delicious',
    ],
    place: 'run',
    proof: {
      removes: ['Facebook', 'WhatsApp', 'X', 'Telegram'],
      keeps: ['Facebook and WhatsApp went down on Monday.', 'X marks the spot', 'Twitter turmoil', 'Line of duty'],
    },
  },
  /** A button’s number, where nothing but furniture parts it from the edge: `76`. */
  count: {
    lines: ['{n}'],
    place: 'run',
    proof: { removes: ['76', '1,204', '2.3K'], keeps: ['76 people', '76 to 12', 'No. 76', '3 2'] },
  },
  /** Several in a row: `Facebook Twitter WhatsApp`, `Facebook | X | Email`. */
  platforms: {
    lines: [
      '(facebook|twitter|x|instagram|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|flipboard|youtube|viber|vk|email)[,| \\|| /| •] {buttons}',
    ],
    place: 'edges',
    proof: {
      removes: ['Facebook Twitter WhatsApp Telegram Viber', 'Facebook | X | Email', 'Facebook Pinterest'],
      keeps: [
        'Facebook, Twitter fined',
        'Facebook, Twitter and LinkedIn all declined to comment.',
        'Facebook likes it',
      ],
    },
  },
} satisfies ProvenFamily
