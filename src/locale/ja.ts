import type { Locale } from './locale.js'

/** Japanese. */
export const ja: Locale = {
  lang: 'ja',
  weekdays: '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜 火 水 木 金 土',
  saidAtEnd:
    '述べた|述べている|述べる|語った|語っている|語る|話した|話している|話す|言った|言う|明かした|コメントした|強調した|という|訴えた|訴える|指摘する|指摘した|説明した|説明する',
}
