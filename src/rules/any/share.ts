import type { Family } from '../rule.js'

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
  },
  /** A button’s number, where nothing but furniture parts it from the edge: `76`. */
  count: { lines: ['{n}'], place: 'run' },
  /** Several in a row: `Facebook Twitter WhatsApp`, `Facebook | X | Email`. */
  platforms: {
    lines: [
      '(facebook|twitter|x|instagram|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|flipboard|youtube|viber|vk|email)[,| \\|| /| •] {buttons}',
    ],
    place: 'edges',
  },
} satisfies Family
