import type { Locale } from './locale.js'

/** Chinese. */
export const zh: Locale = {
  lang: 'zh',
  weekdays:
    '星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 一 二 三 四 五 六',
  saidAtEnd: '表示|说|說|称|稱|指出|强调|強調|说道|說道|透露|写道|寫道|报道|報道',
}
