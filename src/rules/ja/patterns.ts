import { shapesHolding } from '../shapes.js'
import type { Patterns } from '../sheet.js'

/** A name of two to five letters, or with a blank or a point in it, and its trade. */
const REPORTER =
  /^[【（([〔]?(?!新聞|女性|雑誌|若手|新人|元|番|担当)(?:[\p{Script=Han}]{2,8}(?:支局|部|総局|本社|編集部)[・ 　]?)?(?:[\p{Script=Han}々ヶ]{3,5}|[\p{Script=Han}々ヶ]{1,4}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,5})[ 　]?(?:記者|編集委員|特派員|論説委員|支局長)(?:[、・, 　]{1,2}[\p{Script=Han}々ヶ 　]{2,8}(?:記者|編集委員|特派員)?){0,4}[】）)\]〕]?$/u

/** A caption, then who took it or gave it. */
const CAPTION =
  /^[^。]{2,160}(?:[＝=](?:[^。＝=]{0,40}(?:撮影|提供|写す|共同|時事|ロイター|AP|AFP|EPA|ゲッティ|より))|[（(［[](?:写真|撮影|画像|提供|出典|Photo|イラスト|資料写真|イメージ)[^（）()。]{0,50}[）)］\]]|[（(][^（）()。]{0,40}(?:撮影|提供|アフロ|ゲッティイメージズ)[）)])$/u

/** Buttons, one after the other: `ツイート シェア はてなブックマーク`. */
const ROW =
  /^(?:(?:Facebook|X|Twitter|LINE|ツイート|ポスト|シェア|シェアする|ツイートする|ポストする|はてなブックマーク|はてブ|はてな|Pocket|LINEで送る|送る|リンクをコピー|URLをコピー|コピー|印刷|メール|保存|RSS|feedly|Hatena|note|ブックマーク|ピン|クリップ)[ 　|・0-9]{0,8}){2,12}$/u

/** A date by numbers or by 年月日, a clock time, and what was done then. */
const STAMP =
  /^(?:(?:公開日?時?|更新日?時?|投稿日?時?|最終更新(?:日時?)?|掲載日?|配信日?時?|作成日|発行日|初出|記事公開|公開|更新|投稿|配信|放送日?|登録日|発売日|発表日)[ 　]?[：:]?[ 　]?)?[［[（(]?(?:(?:(?:19|20)[\d]{2}|令和[\d元]{1,2}) ?[年/.-] ?)?[\d]{1,2} ?[月/.-] ?[\d]{1,2}日?(?:[ 　]?[（(][月火水木金土日](?:曜日?)?(?:・祝)?[）)]|[月火水木金土日]曜日?)?(?:[、, 　]{0,2}(?:午前|午後|AM|PM|am|pm)? ?[\d]{1,2}(?:[:：][\d]{2}(?::[\d]{2})?|時[\d]{1,2}分|時))?[ 　]?(?:公開|更新|配信|掲載|投稿|付|発行|発売号?|放送|有料記事|最終更新|最新更新|会員限定|JST|号|朝刊|夕刊|付朝刊|付夕刊)?[］\]）)]?$/u

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'byline/reporter': {
    shapes: shapesHolding(['記者', '編集委員', '特派員', '支局長'], {
      ends: '者員長】）)］',
      near: 12,
      pattern: REPORTER,
    }),
  },
  'caption-credit/caption-with-credit': {
    shapes: shapesHolding(['撮影', '提供', '写真', '共同', '時事', '画像', 'アフロ', 'ロイター', 'イメージ'], {
      ends: '影供同時社フズター真】）)］]ジ部PA者事',
      near: 60,
      pattern: CAPTION,
    }),
  },
  'navigation/tags-tail': {
    shapes: [{ holds: '#', pattern: /^(?:[#＃][\p{L}\p{N}_ー・]{1,30}[ 　,、]{0,2}){2,20}$/u }],
  },
  'share/share-this-edges': {
    shapes: [{ holds: '', ends: 'クトアるコEkrXー送tyea刷存ルSン0123456789', pattern: ROW }],
  },
  'timestamp/labelled': {
    shapes: [{ holds: '', ends: '0123456789日分時）)新開信載稿付号刊事定在］]', pattern: STAMP }],
  },
}
