import type { Family } from '../rule.js'
import { shapesHolding } from '../shapes.js'

/** A name of two to five letters, or with a blank or a point in it, and its trade. */
const REPORTER =
  /^[【（([〔]?(?!新聞|女性|雑誌|若手|新人|元|番|担当)(?:[\p{Script=Han}]{2,8}(?:支局|部|総局|本社|編集部)[・ 　]?)?(?:[\p{Script=Han}々ヶ]{3,5}|[\p{Script=Han}々ヶ]{1,4}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,5})[ 　]?(?:記者|編集委員|特派員|論説委員|支局長)(?:[、・, 　]{1,2}[\p{Script=Han}々ヶ 　]{2,8}(?:記者|編集委員|特派員)?){0,4}[】）)\]〕]?$/u

/** Who wrote it. */
export const byline = {
  /** A label and a name: `文／山田太郎`, `取材・文：山田花子`, `執筆＝山田太郎`, `ライター：山田花子`. */
  label: {
    lines: [
      '(この記事を書いた人|インタビュー・文|取材・文・写真|聞き手・構成|インタビュー|文・イラスト|取材・構成|聞き手・文|企画・構成|構成・執筆|取材・執筆|取材・文|ライター|写真・文|文・写真|文・撮影|撮影・文|構成・文|編集・文|レポート|取材協力|text|書いた人|取材／文|文・構成|執筆者|聞き手|監修者|投稿者|取材|執筆|著者|筆者|構成|編集|翻訳|記者|記事|監修|文|訳)[ ](／|/|：|:|＝|=|・|●|◎|｜|\\|)[ ]{author}',
      '(文|撮影|聞き手|筆者|執筆|ライター|監修|text) {author}',
      '(取材・文|取材・文・写真|文・写真|写真・文|構成・文|取材・構成|text by|written by|photo by|聞き手・文) {author}',
      '(文|取材|執筆|構成)[／|/|＝]{author}[、|　| |／|/]+(写真|撮影|編集|構成|聞き手)(／|/|＝|：){credit}',
      '(文|取材・文|構成|取材|聞き手)(／|/|＝|：|:|・){words}[ |　|、|・|／](写真|撮影|編集|構成|取材)(／|/|＝|：|:|・){words}',
    ],
    endings: [
      '(文|取材・文|取材|執筆|構成|聞き手|文・写真|取材・構成|聞き手・構成)(／|/|＝|：|:|・|=){author}',
      '聞き手(は|・|＝){author}',
    ],
    place: 'edges',
  },
  /** A name with its trade: `山田太郎記者`, `【政治部・山田太郎】`, `（ワシントン支局 山田太郎記者）`. */
  reporter: {
    lines: [
      '[【|（]({words}編集部|{words}取材班|{words}報道部|共同通信社|時事通信社|編集部|取材班|報道部|ニュース編集部|デジタル編集部|記者クラブ|オンライン編集部|ウェブ編集部)',
      '[（|【]{words}(部|支局|総局)(・|　| ){author}',
    ],
    shapes: shapesHolding(['記者', '編集委員', '特派員', '支局長'], {
      ends: '者員長】）)］',
      near: 12,
      pattern: REPORTER,
    }),
    place: 'edges',
  },
} satisfies Family
