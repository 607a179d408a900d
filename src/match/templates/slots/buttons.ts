import { DIGITS } from '../../../characters/scripts.js'
import type { Words } from '../../../locale/at-hand.js'
import { allPhrases, anyOf } from '../../../locale/joined.js'
import { onceByWords } from '../../../locale/once-by-words.js'
import { andOf } from './name.js'

/** The names of platforms that are the same in all languages, separated by bars. */
const INTERNATIONAL = [
  'facebook|twitter|twitter (x)|x|x (twitter)|x (formerly twitter)|instagram|whatsapp|whats app|telegram|linkedin|linked in|pinterest|reddit|tumblr|flipboard|threads|bluesky|mastodon|tiktok|youtube|snapchat|messenger|facebook messenger|google news|google discover|google+|google +|google plus|googleplus|apple news|viber|vk|vkontakte|weibo|wechat|line|pocket|soundcloud|spotify|apple podcasts|rss|social media|social|digg|stumbleupon|xing|skype|zalo|nextdoor|truth social|gab|parler|odnoklassniki|ok|livejournal|blogger|evernote|quora|koo|sharechat|signal|discord|twitch|google|google podcasts|news|yahoo|mix|buffer|hatena|note|plurk|qq|qzone|douban|kakaotalk|kakaostory|kakao|naver|band|social network',
]

const platformsOf = /* @__PURE__ */ onceByWords(({ platforms }) => allPhrases(INTERNATIONAL, platforms))
const buttonsOf = /* @__PURE__ */ onceByWords(({ platforms, buttons }) => allPhrases(INTERNATIONAL, platforms, buttons))

const LONGEST_LABEL = 28
const NUMBER = /* @__PURE__ */ new RegExp(`[${DIGITS}]{1,6}`, 'y')
const betweenOf = /* @__PURE__ */ onceByWords(
  (words) => new RegExp(`,? (?:${anyOf(words.or)}|${andOf(words)}) (?:on )?|, ?|، ?|、| ?[|/•·] ?| `, 'iuy'),
)
const CAPITAL = /\p{Lu}|\p{Lo}/u
const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Names of platforms with separators: `Facebook, X or WhatsApp`, `FacebookTwitter` */
export const isPlatforms = (text: string, words: Words): boolean =>
  isRowOf(platformsOf(words), text, false, betweenOf(words))

/** Names of platforms, labels of buttons and counts, with separators: `Share Print 12`, `PartagerPartager` */
export const isButtons = (text: string, words: Words): boolean =>
  isRowOf(buttonsOf(words), text, true, betweenOf(words))

function isRowOf(labels: ReadonlySet<string>, text: string, counts: boolean, between: RegExp): boolean {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return false
  for (let at = 0; ; ) {
    const length = lengthOfLabel(labels, text, lower, at) || (counts ? lengthOfMatch(NUMBER, text, at) : 0)
    if (length === 0) return false
    at += length
    if (at === text.length) return true
    at += lengthOfMatch(between, text, at)
  }
}

/**
 * The length of the longest label at `at` that ends at a word boundary: before a sign, or before a capital that is glued to it.
 */
function lengthOfLabel(labels: ReadonlySet<string>, text: string, lower: string, at: number): number {
  for (let length = Math.min(LONGEST_LABEL, text.length - at); length > 0; length--) {
    const next = text.charAt(at + length)
    if (LETTER.test(next) && !(CAPITAL.test(next) && !CAPITAL_PAIR.test(text.slice(at + length - 1, at + length + 1))))
      continue
    if (labels.has(lower.slice(at, at + length))) return length
  }
  return 0
}

/** Two consecutive capitals belong to one word, so no label ends between them. */
const CAPITAL_PAIR = /^\p{Lu}{2}$/u

function lengthOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
